// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/programme.h"
#include "ui/models/people_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace ui;

class PeopleModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<support::Office>();
        m_session = support::makeSession(*m_office, {.people = 40});
        m_model = std::make_unique<PeopleModel>(*m_session);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->reload();
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_session.reset();
    }

    void showsEverybodyOfTheRoundOnce()
    {
        const auto applications = core::applicationsOf(m_session->snapshot(), m_session->round());
        QCOMPARE(m_model->rowCount(), int(applications.size()));
        for (const core::Application& application : applications) {
            const QModelIndex index = m_model->indexOf(application.person);
            QVERIFY(index.isValid());
            QCOMPARE(index.data(PeopleModel::PersonRole).toString(), application.person.toString());
        }
    }

    void namesEveryColumnAndSaysWhatItIs()
    {
        QSet<QString> titles;
        for (int column = 0; column < PeopleModel::ColumnCount; ++column) {
            titles.insert(m_model->headerData(column, Qt::Horizontal).toString());
            QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
        QCOMPARE(titles.size(), int(PeopleModel::ColumnCount));
        QVERIFY(!titles.contains(QString()));
    }

    void editingACellIsOneStepThatUndoTakesBack()
    {
        const QModelIndex index = m_model->index(3, PeopleModel::Country);
        const QString before = index.data().toString();
        const size_t lines = m_session->timeline().lines.size();
        QVERIFY(m_model->setData(index, QStringLiteral("new zealand")));
        m_model->reload();
        QCOMPARE(index.data().toString(), QStringLiteral("New Zealand"));
        QCOMPARE(m_session->timeline().lines.size(), lines + 1);
        QVERIFY(m_session->undo(nullptr));
        m_model->reload();
        QCOMPARE(index.data().toString(), before);
    }

    void typingWhatIsThereAlreadyIsNoStep()
    {
        const size_t lines = m_session->timeline().lines.size();
        for (int column = 0; column < PeopleModel::ColumnCount; ++column) {
            const QModelIndex index = m_model->index(0, column);
            if (index.flags() & Qt::ItemIsEditable)
                m_model->setData(index, index.data(Qt::EditRole));
        }
        QCOMPARE(m_session->timeline().lines.size(), lines);
    }

    void refusesWhatCannotBeInASentenceAndChangesNothing()
    {
        QSignalSpy refused(m_model.get(), &PeopleModel::refused);
        const QString before = core::dumpOf(m_session->snapshot());
        QVERIFY(!m_model->setData(m_model->index(0, PeopleModel::Country), QStringLiteral("Atlantis")));
        QVERIFY(!m_model->setData(m_model->index(0, PeopleModel::Zone), QStringLiteral("Moon/Base")));
        QVERIFY(!m_model->setData(m_model->index(0, PeopleModel::Name), QStringLiteral("  ")));
        QCOMPARE(refused.size(), 3);
        QVERIFY(refused[0][0].toString().contains(QStringLiteral("Atlantis")));
        QCOMPARE(core::dumpOf(m_session->snapshot()), before);
        QVERIFY(m_office->ask.told.isEmpty()); // said in place, not in a box
    }

    void keepsTheRowsOfPeopleWhoStayedAsTheyWere()
    {
        const std::vector<core::PersonRow> before = m_model->rows();
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(m_model->setData(m_model->index(5, PeopleModel::City), QStringLiteral("Springfield")));
        m_model->reload();
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 5);
        QVERIFY(m_model->rows()[5].search.contains(QStringLiteral("springfield")));
        QCOMPARE(m_model->rows()[6].search, before[6].search);
    }

    void isEmptyWithoutARound()
    {
        support::Office office;
        auto session = support::makeSession(office, {.people = 0});
        PeopleModel model(*session);
        QAbstractItemModelTester tester(&model);
        model.reload();
        QCOMPARE(model.rowCount(), 0);
    }

private:
    std::unique_ptr<support::Office> m_office;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<PeopleModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(PeopleModelTest)
#include "tst_people_model.moc"
