// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/pairs_screen.h"

#include "core/time/zones.h"
#include "ui/models/paired_people_model.h"
#include "ui/models/person_drag.h"
#include "ui/screens/pairs/better_partners.h"
#include "ui/screens/pairs/found_strip.h"
#include "ui/screens/pairs/pair_inspector.h"
#include "ui/screens/pairs/people_view.h"
#include "ui/settings/settings.h"
#include "ui/widgets/counter_bar.h"
#include "ui/widgets/empty_view.h"
#include "ui/widgets/facet_list.h"
#include "ui/widgets/quality_strip.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>

namespace ui {
namespace {

const QString withoutPartner = QStringLiteral("alone");

} // namespace

void PairsScreen::refresh()
{
    if (m_pairs.update())
        showPairs();
    m_prices.follow();
    m_found->refresh();
    showFigures();
    showDetails();
    updateCommands();
    markChanged();
}

/// The mark stays on the person that it was on.
void PairsScreen::showPairs()
{
    const QModelIndex current = m_table->currentIndex();
    const int column = current.column();
    const int row = current.row();
    const core::Id shown = core::Id::fromString(current.data(personRole).toString());
    m_model->reload();
    m_aloneModel->reload();
    std::vector<int> fits;
    for (const core::PairRow& one : m_pairs.view().rows)
        fits.push_back(one.fit);
    m_strip->setFits(fits);
    m_table->setColumnHidden(PairsModel::Third, !m_model->hasTrios());
    showFilter();
    if (const core::PairRow* pair = shown.isNull() ? nullptr : m_pairs.rowOf(shown))
        select(pair->partnership, column);
    else if (row >= 0)
        m_table->setCurrentIndex(m_filter->index(qMin(row, m_filter->rowCount() - 1), column));
}

/// Whose answers are others than when pairs were found is looked for beside the window.
void PairsScreen::markChanged()
{
    session().findMatchedList(this, [this](const core::MatchedList& list) {
        QSet<core::Id> changed;
        for (const core::ListChange& one : list.changes)
            if (one.what == core::ListChange::What::Changed)
                changed.insert(one.person);
        if (m_pairs.setChanged(changed))
            showPairs();
    });
}

void PairsScreen::showFigures()
{
    const core::PairsView& view = m_pairs.view();
    const core::RoundFigures& figures = view.figures;
    const bool empty = view.rows.empty();
    const int alone = int(view.alone.size());
    QStringList parts = {tr("%n pair(s)", nullptr, figures.pairs)};
    if (figures.trios > 0)
        parts += tr("%n group(s) of three", nullptr, figures.trios);
    parts += tr("%n without a partner", nullptr, alone);
    parts += figures.rulesBroken == 0 ? tr("no rule broken")
                                      : tr("%n pair(s) break a rule", nullptr, figures.rulesBroken);
    parts += tr("average fit %1").arg(fitText(figures.meanFitHundredths));
    parts += tr("lowest %1").arg(QLocale().toString(figures.lowestFit));
    m_figures->setText(empty ? tr("Pairs") : parts.join(QStringLiteral(" · ")));

    const core::Round* round = session().currentRound();
    const bool approved = round && round->approvedAt.isValid();
    m_approved->setText(
        approved ? tr("Approved by %1, %2. Changes from now on are repairs.")
                       .arg(round->approvedBy, core::describeMoment(round->approvedAt, round->zone))
                 : QString());
    m_approved->setVisible(approved);

    m_stack->setCurrentIndex(empty ? 0 : 1);
    m_aloneBox->setVisible(alone > 0);
    m_aloneTitle->setText(tr("%n person(s) without a partner", nullptr, alone));
    if (!empty)
        return;
    if (!m_pairs.problem().isEmpty())
        m_empty->say(tr("The pairs cannot be shown."), m_pairs.problem());
    else if (m_found->hasFound())
        m_empty->say(tr("Pairs were found, see above."), tr("Take them, or keep everything as it is."));
    else if (alone == 0)
        m_empty->say(tr("Here you find and look through the pairs of the round."),
                     tr("Nobody has a place in this round yet."), tr("Decide who is in"));
    else
        m_empty->say(tr("%n person(s) with a place. Nothing is sent by finding pairs.", nullptr, alone),
                     tr("Pairs have not been found yet. You see what was found before it is taken."),
                     tr("Find pairs"));
    m_empty->button()->setEnabled(!m_found->isSearching() && !m_found->hasFound());
}

void PairsScreen::showFilter()
{
    std::array<int, 5> counts{};
    constexpr mark::Mark order[] = {mark::ToCheck, mark::Locked, mark::ByHand, mark::RuleBroken, mark::Trio};
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (size_t i = 0; i < counts.size(); ++i)
            counts[i] += (m_model->marksOf(row) & order[i]) != 0;
    std::vector<Counter> counters;
    for (size_t i = 0; i < counts.size(); ++i)
        counters.push_back({QString::number(order[i]), mark::title(order[i]), counts[i],
                            tr("Show only pairs with this mark")});
    counters.push_back({withoutPartner, tr("Without a partner"), int(m_pairs.view().alone.size()),
                        tr("Show only people without a partner")});
    {
        const QSignalBlocker quiet(m_marks);
        m_marks->show(counters);
    }
    int marks = 0;
    for (const QString& key : m_marks->held())
        marks |= key.toInt();
    m_filter->setSearch(m_search->text());
    m_filter->setMarks(marks, marks == 0 && m_marks->held().contains(withoutPartner));
    const auto fits = m_strip->chosen();
    m_filter->setFits(fits ? fits->first : 0, fits ? fits->second : 100);
    m_facets->show(m_filter->facets());
    const bool filtered = fits || !m_marks->held().isEmpty() || !m_search->text().isEmpty() || m_filter->hasChoice();
    const int shown = m_filter->rowCount();
    m_showing->setText(
        fits ? tr("Fit %1 to %2: %n pair(s) shown", nullptr, shown).arg(fits->first).arg(fits->second)
             : tr("%n pair(s) shown", nullptr, shown));
    m_showing->setVisible(filtered);
    m_showAll->setVisible(filtered);
    if (filtered)
        Q_EMIT say(m_showing->text());
    keepFilter();
    showPeople();
    if (!m_table->currentIndex().isValid() && shown > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    updateCommands();
}

/// Of the pairs that are shown; with everybody who has no partner while nothing is filtered.
void PairsScreen::showPeople()
{
    if (m_views->currentIndex() != 1)
        return;
    const auto before = m_people->currentPerson();
    std::vector<int> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows.push_back(m_filter->mapToSource(m_filter->index(row, 0)).row());
    m_peopleModel->show(rows, rows.size() == size_t(m_model->rowCount()) || m_marks->held().contains(withoutPartner));
    const int row = before ? m_peopleModel->rowOf(*before) : -1;
    if (m_peopleModel->rowCount() > 0)
        m_people->setCurrentIndex(m_peopleOrder->mapFromSource(m_peopleModel->index(qMax(0, row), 0)));
}

PeopleView* PairsScreen::table() const
{
    return m_views->currentIndex() == 1 ? m_people : m_table;
}

void PairsScreen::keepFilter()
{
    const auto fits = m_strip->chosen();
    session().settings().set(Preference::Filter,
                             QStringList{m_search->text(), QString::number(fits ? fits->first / 10 : -1),
                                         QString::number(fits ? fits->second / 10 : -1)},
                             QStringLiteral("pairs"));
}

void PairsScreen::restoreFilter()
{
    const QStringList kept =
        session().settings().value(Preference::Filter, QStringLiteral("pairs")).toStringList();
    if (kept.size() != 3)
        return;
    m_search->setText(kept[0]);
    const int first = kept[1].toInt();
    const int last = qMin(kept[2].toInt(), QualityStrip::steps - 1);
    if (first >= 0 && first <= last)
        m_strip->choose(first, last);
}

void PairsScreen::showDetails()
{
    const auto somebody = person();
    const core::PairRow* row = pair();
    if (row)
        m_inspector->showPair(*row);
    else if (somebody)
        m_inspector->showAlone(*somebody);
    else
        m_inspector->showNothing();
    if (somebody)
        m_better->showFor(row ? row->members : std::vector{*somebody}, *somebody);
    else
        m_better->showNobody();
    updateCommands();
}

std::optional<core::Id> PairsScreen::person() const
{
    const bool alone =
        m_lastList == m_alone && m_aloneBox->isVisibleTo(this) && m_alone->currentIndex().isValid();
    return (alone ? m_alone : table())->currentPerson();
}

const core::PairRow* PairsScreen::pair() const
{
    const auto somebody = person();
    return somebody ? m_pairs.rowOf(*somebody) : nullptr;
}

std::vector<core::Id> PairsScreen::peopleOfChosenPairs() const
{
    std::vector<core::Id> people;
    for (const QModelIndex& index : table()->selectionModel()->selectedRows(0))
        if (const auto somebody = table()->personAt(index))
            people.push_back(*somebody);
    if (people.empty())
        if (const core::PairRow* row = pair())
            people.push_back(row->members.front());
    return people;
}

void PairsScreen::select(const core::Id& partnership, int column)
{
    const int row = m_model->rowOf(partnership);
    const QModelIndex index =
        row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, qMax(0, column)));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void PairsScreen::selectAlone(const core::Id& person)
{
    if (const int row = m_aloneModel->rowOf(person); row >= 0) {
        m_alone->setCurrentIndex(m_aloneModel->index(row, 0));
        m_alone->setFocus();
    }
}

/// A partnership or a person, by id. Filters that hide it are let go.
void PairsScreen::reveal(const QString& what)
{
    const core::Id id = core::Id::fromString(what);
    if (id.isNull())
        return;
    if (m_views->currentIndex() == 1) {
        if (m_peopleModel->rowOf(id) < 0 && !m_pairs.find(id))
            m_showAll->click();
        if (const int row = m_peopleModel->rowOf(id); row >= 0) {
            m_people->setCurrentIndex(m_peopleOrder->mapFromSource(m_peopleModel->index(row, 0)));
            return m_people->setFocus();
        }
        m_views->setCurrentIndex(0);
    }
    const core::PairRow* row = m_pairs.find(id);
    int column = 0;
    if (row && row->partnership != id)
        column = int(std::find(row->members.begin(), row->members.end(), id) - row->members.begin());
    if (!row)
        return selectAlone(id);
    const QModelIndex index =
        m_filter->mapFromSource(m_model->index(m_model->rowOf(row->partnership), column));
    if (!index.isValid())
        m_showAll->click();
    select(row->partnership, column);
    m_table->setFocus();
}

} // namespace ui
