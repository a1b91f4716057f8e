// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/programmes.h"

using namespace core;
using namespace support;

class VersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A programme that an older version wrote opens with all that is in it, and stays whole.
    void opensFilesOfOlderVersions_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(BIFOLIUM_TEST_DATA "/store"));
        for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("version*.bifolium")}))
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
    }
    void opensFilesOfOlderVersions()
    {
        QFETCH(QString, file);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.bifolium"));
        QVERIFY(QFile::copy(file, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QString before;
        {
            auto store = Store::open(path, options());
            QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().message));
            const Snapshot& snapshot = (*store)->snapshot();
            QCOMPARE(int(snapshot.people.live.size()), 4);
            QCOMPARE(int(snapshot.partnerships.live.size()), 2);
            QCOMPARE((*store)->check().value(), QStringList());
            EditBuilder builder(snapshot, QStringLiteral("change_person"));
            for (Person person : snapshot.people.live) {
                person.sameAs = snapshot.people.live.first().id;
                builder.put(person);
            }
            for (Application application : snapshot.applications.live) {
                application.tags = {QStringLiteral("new")};
                builder.put(application);
            }
            builder.put(SavedView{savedViewId(QStringLiteral("New")), QStringLiteral("New"), QStringLiteral("{}")});
            builder.put(Interested{interestedId(QStringLiteral("a@example.org")), {}, QStringLiteral("a@example.org"), {},
                                   {}, snapshot.rounds.live.first().id});
            const Id round = snapshot.rounds.live.first().id;
            for (Partnership partnership : snapshot.partnerships.live) {
                partnership.since = QDateTime(QDate(2026, 3, 1), QTime(9, 0), QTimeZone::utc());
                builder.put(partnership);
            }
            Proposal proposal;
            proposal.round = round;
            proposal.name = QStringLiteral("New");
            proposal.id = proposalId(round, proposal.name, {});
            proposal.groups = groupsToText(partnershipsOf(snapshot, round));
            builder.put(proposal);
            Approval approval;
            approval.id = approvalId(round, {});
            approval.round = round;
            builder.put(approval);
            builder.put(WeightPreset{weightPresetId(QStringLiteral("New")), QStringLiteral("New"), QStringLiteral("{}")});
            builder.put(makeInstitutionsApart(QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("new")));
            QVERIFY((*store)->apply(builder.finish(QStringLiteral("Used what is new"))).ok());
            before = dumpOf(snapshot);
        }
        auto again = Store::open(path, options());
        QVERIFY(again.ok());
        QCOMPARE(dumpOf((*again)->snapshot()), before);
        QVERIFY((*again)->undo().ok());
    }
};

QTEST_GUILESS_MAIN(VersionsTest)
#include "tst_versions.moc"
