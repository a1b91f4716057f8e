// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The clean-up screen by itself with people who need work, and hands for it. Tests of the screen are made of it.

#include "core/time/zones.h"
#include "core/usecases/clean_up.h"
#include "tests/ui/support/carry_out.h"
#include "tests/ui/support/programme.h"
#include "ui/screens/cleanup/cleanup_screen.h"

#include <QTreeView>
#include <QtTest>

namespace support {

class CleanupStage : public QObject
{
protected:
    /// Countries that were not understood, in groups; nobody with former partners that cannot be found.
    void open(int people, bool unclear = true)
    {
        close();
        m_office = std::make_unique<Office>();
        m_session = makeSession(*m_office, {.people = people, .formerPercent = 0});
        if (people > 0)
            m_session->change(nullptr, [unclear](core::Store& store) { return blur(store, unclear); });
        m_screen = std::make_unique<ui::CleanupScreen>(*m_session);
        connect(m_session.get(), &ui::Session::changed, m_screen.get(), [this] { m_screen->refresh(); });
        m_screen->resize(1200, 800);
        m_screen->refresh();
        m_screen->show();
        m_screen->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    }
    void close()
    {
        m_screen.reset();
        m_session.reset();
        m_office.reset();
    }
    static core::Result<core::Touched> blur(core::Store& store, bool unclear)
    {
        core::EditBuilder builder(store.snapshot(), QStringLiteral("change_person"));
        const QStringList words = {QStringLiteral("Venezuala"), QStringLiteral("Korea"),
                                   QStringLiteral("somewhere")};
        int number = 0;
        for (core::Person person : store.snapshot().people.live) {
            person.timeZone = core::zonesOfCountry(person.country).value(0);
            person.zoneAsWritten = person.timeZone;
            person.languages = {QStringLiteral("en")};
            if (unclear && number % 3 == 0) {
                person.country.clear();
                person.timeZone.clear();
                person.zoneAsWritten.clear();
                person.city.clear();
                person.countryAsWritten = words[(number / 3) % words.size()];
            }
            if (unclear && number % 7 == 1)
                person.email = QStringLiteral("nobody.example");
            ++number;
            builder.put(person);
        }
        for (core::Application application : store.snapshot().applications.live) {
            application.previousPartners.clear();
            application.careerStage.clear(); // made by chance, it may contradict the role
            builder.put(application);
        }
        return store.apply(builder.finish(QStringLiteral("Blurred")));
    }
    std::vector<core::Problem> problems() const
    {
        return core::problemsOf(m_session->snapshot(), m_session->round());
    }
    QTreeView* queue() const { return static_cast<QTreeView*>(m_screen->startField()); }
    void trigger(const QString& words) { carryOut(*m_screen, words); }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::CleanupScreen> m_screen;
};

} // namespace support
