// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pairs screen with made-up people, and what a coordinator does to it: find, mark a cell, press a letter, drag
// somebody, choose a partner.

#include "core/domain/countries.h"
#include "tests/ui/support/screen_stage.h"
#include "ui/models/person_drag.h"
#include "ui/screens/pairs/partner_chooser.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QTableView>

namespace support {

struct Workbench : ScreenStage
{
    explicit Workbench(int people = 30)
        : ScreenStage("pairs", {.people = people, .countries = 12, .apartPairs = 0})
    {
    }

    void search()
    {
        click("findPairs");
        session->tasks().finishAll();
    }
    void findAndTake()
    {
        search();
        click("takePairs");
        if (table()->model()->rowCount() == 0)
            qFatal("no pairs: %s", qPrintable(office.ask.told.join(u'\n')));
    }
    QTableView* table() const { return child<QTableView>("pairTable"); }
    QTableView* alone() const { return child<QTableView>("aloneTable"); }
    std::vector<core::Partnership> pairs() const { return core::partnershipsOf(snapshot(), round()); }
    core::Id personAt(int row, int column) const
    {
        return core::Id::fromString(table()->model()->index(row, column).data(ui::personRole).toString());
    }
    void mark(int row, int column)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, column));
    }
    void key(Qt::Key key)
    {
        activate(); // a dialog may have closed just now
        table()->setFocus();
        QTest::keyClick(table(), key);
    }
    ui::PartnerChooser* chooser() const { return screen->findChild<ui::PartnerChooser*>(); }
    /// Types a name into the chooser and goes down the list until it is at the person.
    bool choose(const core::Id& person)
    {
        auto* field = chooser()->findChild<QLineEdit*>();
        field->clear();
        QTest::keyClicks(field, core::displayName(snapshot(), person));
        for (int step = 0; step < 60 && chooser()->candidate() != person; ++step)
            QTest::keyClick(field, Qt::Key_Down);
        return chooser()->candidate() == person;
    }
    void enter() { QTest::keyClick(chooser()->findChild<QLineEdit*>(), Qt::Key_Return); }
    const core::Partnership* of(const core::Id& person) const
    {
        return core::findPartnership(snapshot(), round(), person);
    }
    bool together(const core::Id& a, const core::Id& b) const
    {
        const core::Partnership* found = of(a);
        return found && found->has(b);
    }
    /// Two people of one country, in different pairs.
    std::pair<core::Id, core::Id> compatriots() const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            for (int other = row + 1; other < table()->model()->rowCount(); ++other)
                for (int i = 0; i < 4; ++i) {
                    const core::Id a = personAt(row, i / 2);
                    const core::Id b = personAt(other, i % 2);
                    if (snapshot().people.find(a)->country == snapshot().people.find(b)->country)
                        return {a, b};
                }
        qFatal("nobody shares a country");
        return {};
    }
    QString contents(const QTableView* view) const
    {
        QString all;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                all += view->model()->index(row, column).data().toString() + u'\t';
        return all;
    }

    /// A drag over a cell and, when wanted, its drop; as the desktop would send it.
    void drag(const core::Id& dragged, QTableView* onto, const QModelIndex& cell, bool drop)
    {
        onto->scrollTo(cell);
        const std::unique_ptr<QMimeData> parcel(ui::parcelOf(dragged));
        const QPoint where = onto->visualRect(cell).center();
        QDragEnterEvent enter(where, Qt::MoveAction, parcel.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto->viewport(), &enter);
        QDragMoveEvent move(where, Qt::MoveAction, parcel.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto->viewport(), &move);
        if (!drop)
            return;
        QDropEvent fall(where, Qt::MoveAction, parcel.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto->viewport(), &fall);
    }
};

} // namespace support
