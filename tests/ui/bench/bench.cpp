// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window takes for what a coordinator does in the workbench of pairs, in a real session without a display.
// Prints a table: bifolium-ui-bench [PEOPLE…]. Asserts nothing.

#include "core/usecases/find_pairs.h"
#include "tests/ui/support/programme.h"
#include "ui/models/better_partners_model.h"
#include "ui/models/country_links.h"
#include "ui/models/pairs_filter.h"
#include "ui/models/pairs_model.h"
#include "ui/models/round_prices.h"
#include "ui/screens/catalogue.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

namespace {

class Table
{
public:
    explicit Table(int people) : m_people(people) {}
    void row(const char* what, const std::function<void()>& act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        const QString took = QString::number(double(timer.nsecsElapsed()) / 1e6, 'f', 1);
        QTextStream out(stdout);
        out << QString::number(m_people).rightJustified(8) << "  " << QString::fromLatin1(what).leftJustified(48)
            << took.rightJustified(10) << " ms\n";
    }

private:
    int m_people;
};

void measure(int people)
{
    support::Office office;
    const auto session = support::makeSession(office, {.people = people, .countries = 40, .apartPairs = 0});
    Table table(people);
    core::NoProgress progress;
    const auto found = core::findPairs(session->snapshot(), {session->round(), {}, {}, {}}, progress);
    if (!found || !session->change(nullptr, [&](core::Store& store) { return core::takePairs(store, *found); }))
        qFatal("no pairs");
    office.tasks.finishAll();

    ui::RoundPairs pairs(*session);
    table.row("look at the pairs after a change", [&] { pairs.update(); });
    ui::PairsModel model(pairs);
    table.row("build the model", [&] { model.reload(); });
    ui::PairsFilter filter(model);
    table.row("filter by fit", [&] { filter.setFits(0, 69); });
    table.row("filter by words", [&] { filter.setSearch(QStringLiteral("ar")); });
    table.row("count the facets", [&] { filter.facets(); });
    filter.setSearch({});
    filter.setFits(0, 100);
    table.row("sort by name", [&] { filter.sort(ui::PairsModel::First); });

    const core::Id a = pairs.view().rows.front().members[0];
    const core::Id b = pairs.view().rows.back().members[0];
    table.row("effect of a drop, at once", [&] { ui::effectOfGroups(pairs, ui::groupsOfDrop(pairs, a, b)); });
    ui::BetterPartnersModel better(pairs);
    table.row("better partners, at once", [&] { better.showFor(a); });
    table.row("links between countries", [&] { ui::countryLinks(pairs); });

    ui::RoundPrices prices(*session);
    table.row("warm the search (beside the window)", [&] {
        prices.setWanted(true);
        office.tasks.finishAll();
    });
    core::Id other;
    for (const core::PairRow& row : pairs.view().rows)
        for (const core::Id& member : row.members)
            if (ui::effectOfGroups(pairs, {{a, member}}).broken.empty() && !pairs.rowOf(a)->members.empty() &&
                pairs.rowOf(member) != pairs.rowOf(a))
                other = member;
    table.row("exact price of a pair (beside the window)", [&] {
        prices.priceOf(a, other, &prices, [](const core::PairPrice&) {});
        office.tasks.finishAll();
    });

    for (const ui::ScreenEntry& entry : ui::screens()) {
        if (qstrcmp(entry.id, "pairs") != 0)
            continue;
        std::unique_ptr<ui::Screen> screen;
        table.row("open the section", [&] {
            screen.reset(entry.make(*session, nullptr));
            screen->resize(1280, 800);
            screen->show();
            screen->refresh();
            QCoreApplication::processEvents();
        });
        auto* view = screen->findChild<QAbstractItemView*>(QStringLiteral("pairTable"));
        table.row("go down one row, with its details", [&] {
            view->setCurrentIndex(view->model()->index(1, 0));
            QCoreApplication::processEvents();
        });
        table.row("scroll through the whole table", [&] {
            for (int row = 0; row < view->model()->rowCount(); row += 20) {
                view->scrollTo(view->model()->index(row, 0));
                QCoreApplication::processEvents();
            }
        });
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(QString::fromLocal8Bit(argv[i]).toInt());
    for (const int people : sizes.empty() ? std::vector{92, 392, 1500, 5500} : sizes)
        measure(people);
    return 0;
}
