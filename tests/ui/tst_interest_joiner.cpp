// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/cleanup_stage.h"
#include "ui/screens/cleanup/interest_joiner.h"

#include <QPushButton>
#include <QSlider>
#include <QTreeWidget>
#include <QtTest>

using namespace ui;

class InterestJoinerTest : public support::CleanupStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(40); }
    void cleanup() { close(); }

    /// From strict to loose by keyboard; only what is ticked becomes one, as one step.
    void interestsAreJoinedInGroups()
    {
        int number = 0;
        for (const auto& [wording, people] : std::vector<std::pair<QString, int>>{
                 {QStringLiteral("law"), 6}, {QStringLiteral("LAW"), 2}, {QStringLiteral("legal information desk"), 6},
                 {QStringLiteral("legal information"), 2}})
            for (int i = 0; i < people; ++i)
                setInterests(number++, {wording});
        trigger(QStringLiteral("Group interests"));
        auto* joiner = m_screen->findChild<InterestJoiner*>();
        QVERIFY(joiner->isVisible() && joiner->list()->hasFocus());
        QCOMPARE(joiner->ticked().size(), size_t(1));
        QCOMPARE(joiner->ticked().front().from, QStringLiteral("LAW"));
        const int strict = joiner->list()->topLevelItemCount();
        joiner->slider()->setFocus();
        QTest::keyClick(joiner->slider(), Qt::Key_End);
        QVERIFY(joiner->list()->topLevelItemCount() > strict);
        QCOMPARE(joiner->ticked().size(), size_t(1)); // looser ones are for somebody to tick
        QCOMPARE(support::namelessControls(m_screen.get()), QStringList());
        QCOMPARE(support::unreachableControls(m_screen.get()), QStringList());
        const QString before = core::dumpOf(m_session->snapshot());
        const size_t lines = m_session->timeline().lines.size();
        for (auto* button : joiner->findChildren<QPushButton*>())
            if (button->text().startsWith(QStringLiteral("Join 1")))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_session->timeline().lines.size(), lines + 1);
        for (const core::Application& application : core::applicationsOf(m_session->snapshot(), m_session->round()))
            QVERIFY(!application.interests.contains(QStringLiteral("LAW")));
        QVERIFY(m_session->undo(m_screen.get()));
        QCOMPARE(core::dumpOf(m_session->snapshot()), before);
        QTest::keyClick(joiner->list(), Qt::Key_Escape);
        QVERIFY(!joiner->isVisible() && queue()->isVisible());
    }

private:
    void setInterests(int number, const QStringList& interests)
    {
        core::Application changed =
            core::applicationsOf(m_session->snapshot(), m_session->round())[size_t(number)];
        changed.interests = interests;
        m_session->change(nullptr, [&](core::Store& store) {
            core::EditBuilder builder(store.snapshot(), QStringLiteral("change_person"));
            builder.put(changed);
            return store.apply(builder.finish(QStringLiteral("Changed interests")));
        });
    }
};

QTEST_MAIN(InterestJoinerTest)
#include "tst_interest_joiner.moc"
