// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The screen of people by itself with made-up people, and hands for it. Tests of the screen are made of it.

#include "tests/ui/support/carry_out.h"
#include "tests/ui/support/programme.h"
#include "ui/screens/people/people_screen.h"
#include "ui/screens/people/people_table.h"

#include <QPushButton>
#include <QtTest>

namespace support {

class PeopleStage : public QObject
{
protected:
    void open(const Recipe& recipe)
    {
        close();
        m_office = std::make_unique<Office>();
        m_session = makeSession(*m_office, recipe);
        m_screen = std::make_unique<ui::PeopleScreen>(*m_session);
        connect(m_session.get(), &ui::Session::changed, m_screen.get(), [this] { m_screen->refresh(); });
        m_screen->resize(1200, 800);
        m_screen->refresh();
        m_screen->show();
        m_screen->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    }
    ui::PeopleTable* table() const { return m_screen->findChild<ui::PeopleTable*>(); }
    core::Id personAt(int row) const
    {
        return core::Id::fromString(table()->model()->index(row, 0).data(ui::PeopleModel::PersonRole).toString());
    }
    core::Id chosen() const { return personAt(table()->selectionModel()->selectedRows().value(0).row()); }
    void choose(int row) { table()->selectRow(row); }
    void press(const QString& text) { pressIn(m_screen.get(), text); }
    static void pressIn(QWidget* in, const QString& text)
    {
        for (auto* button : in->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        QFAIL("no such button");
    }
    void trigger(const QString& words) { carryOut(*m_screen, words); }
    void close()
    {
        m_screen.reset();
        m_session.reset();
        m_office.reset();
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::PeopleScreen> m_screen;
};

} // namespace support
