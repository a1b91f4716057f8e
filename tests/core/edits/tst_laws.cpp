// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/catalogue.h"
#include "core/store/store.h"
#include "tests/core/edits/examples.h"

#include <QRegularExpression>
#include <QtTest>

using namespace core;
using support::Dice;

namespace {

/// A programme in which there is something to do for every kind of edit.
Snapshot busyProgramme(Dice& dice)
{
    auto made = support::makeRound({.people = 15, .seed = unsigned(dice.below(1000)), .apartPairs = 3});
    Snapshot snapshot = made.snapshot;
    const auto members = [&](std::initializer_list<int> numbers) {
        std::vector<Id> ids;
        for (const int number : numbers)
            ids.push_back(made.people[size_t(number)]);
        return makePartnership(made.round, ids);
    };
    for (const auto& partnership : {members({0, 1}), members({2, 3}), members({4, 5, 6})})
        support::keep(snapshot.partnerships, partnership);
    Application& late = snapshot.applications.live[Id::named(QStringLiteral("application\nSpring 2026\n9"))];
    late.status = Status::Waiting;
    support::keep(snapshot.rounds, support::madeRound(snapshot.programme().id, QStringLiteral("Spring 2027"),
                                                      QDate(2027, 3, 1))); // nobody has applied to it yet
    support::keep(snapshot.views, SavedView{savedViewId(QStringLiteral("Mine")), QStringLiteral("Mine"), QStringLiteral("{}")});
    Round past = support::madeRound(snapshot.programme().id, QStringLiteral("Spring 2025"), QDate(2025, 3, 1));
    past.approvedAt = QDateTime(QDate(2025, 2, 27), QTime(8, 0), QTimeZone::utc());
    support::keep(snapshot.rounds, past);
    Approval frozen;
    frozen.id = approvalId(past.id, past.approvedAt);
    frozen.round = past.id;
    frozen.approvedAt = past.approvedAt;
    support::keep(snapshot.approvals, frozen);
    Proposal proposal;
    proposal.round = made.round;
    proposal.name = QStringLiteral("Tuesday");
    proposal.id = proposalId(made.round, proposal.name, {});
    support::keep(snapshot.proposals, proposal);
    support::keep(snapshot.weightPresets,
                  WeightPreset{weightPresetId(QStringLiteral("Mine")), QStringLiteral("Mine"), QStringLiteral("{}")});
    support::keep(snapshot.institutionsApart,
                  makeInstitutionsApart(QStringLiteral("City Library"), QStringLiteral("City Library"), QStringLiteral("colleagues")));
    Application& volunteer = snapshot.applications.live[Id::named(QStringLiteral("application\nSpring 2026\n11"))];
    volunteer.status = Status::Standby;
    Interested reader;
    reader.email = QStringLiteral("reader@example.org");
    reader.id = interestedId(reader.email);
    support::keep(snapshot.interested, reader);
    snapshot.people.live[made.people[10]].name = QStringLiteral("MOANA, TUI");
    snapshot.people.live[made.people[11]].email = snapshot.people.live[made.people[12]].email;
    return snapshot;
}

Snapshot applied(Snapshot snapshot, const Edit& edit)
{
    const Outcome done = applyChanges(snapshot, edit.changes);
    if (!done)
        qFatal("%s %s", qPrintable(edit.text), qPrintable(done.error().detail));
    return snapshot;
}

/// Some edits of a kind that do something, with the programmes they are for.
std::vector<std::pair<Snapshot, support::Example>> examplesOf(const QString& kind)
{
    std::vector<std::pair<Snapshot, support::Example>> found;
    for (unsigned seed = 1; seed <= 400 && found.size() < 40; ++seed) {
        Dice dice(seed);
        const Snapshot snapshot =
            kind == QStringLiteral("create_programme") ? Snapshot() : busyProgramme(dice);
        const auto example = support::examples().at(kind)(snapshot, dice);
        if (example && !example->edit.isEmpty())
            found.emplace_back(snapshot, *example);
    }
    return found;
}

QVariant another(const QVariant& value)
{
    if (value.isNull())
        return QVariant(qlonglong(1));
    return value.typeId() == QMetaType::LongLong ? QVariant(value.toLongLong() + 1)
                                                 : QVariant(value.toString() + u'!');
}

/// Reads every place in the program that begins an edit.
QStringList kindsMadeByTheProgram()
{
    static const QRegularExpression start(
        QStringLiteral("(?:EditBuilder \\w+|m_builder)\\([^;]*?QStringLiteral\\(\"(\\w+)\"\\)\\)"));
    QStringList kinds;
    for (const char* part : {"core", "ui", "app"}) {
        QDirIterator files(QStringLiteral(BIFOLIUM_SOURCE_DIR "/") + QLatin1String(part),
                           {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto hits = start.globalMatch(QString::fromUtf8(file.readAll()));
            while (hits.hasNext())
                kinds += hits.next().captured(1);
        }
    }
    kinds.sort();
    kinds.removeDuplicates();
    return kinds;
}

} // namespace

class EditLaws : public QObject
{
    Q_OBJECT

    void forEveryKind()
    {
        QTest::addColumn<QString>("kind");
        for (const EditKind& kind : editKinds())
            QTest::newRow(kind.id) << QString::fromLatin1(kind.id);
    }

private Q_SLOTS:
    void everyKindIsInTheCatalogueAndMade()
    {
        QStringList known;
        for (const EditKind& kind : editKinds()) {
            known += QString::fromLatin1(kind.id);
            QVERIFY(findEditKind(known.last()) == &kind);
            QVERIFY(!titleOf(kind).isEmpty());
            QVERIFY2(support::examples().count(known.last()), kind.id);
        }
        known.sort();
        QCOMPARE(kindsMadeByTheProgram(), known);
        QVERIFY(!findEditKind(QStringLiteral("move_mountain")));
    }

    void thereAndBackIsWhereItWas_data() { forEveryKind(); }
    void thereAndBackIsWhereItWas()
    {
        QFETCH(QString, kind);
        const auto all = examplesOf(kind);
        QVERIFY2(!all.empty(), "no example does anything");
        for (const auto& [before, example] : all) {
            const Snapshot after = applied(before, example.edit);
            QVERIFY(!(after == before));
            QVERIFY(applied(after, inverse(example.edit)) == before);
            QCOMPARE(dumpOf(applied(after, inverse(example.edit))), dumpOf(before));
            QCOMPARE(inverse(inverse(example.edit)), example.edit);
            QVERIFY(applied(applied(after, inverse(example.edit)), example.edit) == after);
        }
    }

    void bytesAndBackAreTheSameChanges_data() { forEveryKind(); }
    void bytesAndBackAreTheSameChanges()
    {
        QFETCH(QString, kind);
        for (const auto& [before, example] : examplesOf(kind)) {
            const auto read = decodeChanges(encodeChanges(example.edit.changes));
            QVERIFY(read.ok());
            QVERIFY(*read == example.edit.changes);
        }
    }

    void aStaleEditChangesNothing_data() { forEveryKind(); }
    void aStaleEditChangesNothing()
    {
        QFETCH(QString, kind);
        for (const auto& [before, example] : examplesOf(kind)) {
            for (size_t at = 0; at < example.edit.changes.size(); at += 1 + example.edit.changes.size() / 7) {
                Edit stale = example.edit;
                stale.changes[at].before = another(stale.changes[at].before);
                Snapshot snapshot = before;
                const Outcome done = applyChanges(snapshot, stale.changes);
                QVERIFY(!done.ok());
                QCOMPARE(done.error().kind, Error::Kind::Conflict);
                QVERIFY(snapshot == before);
            }
        }
    }

    void theSentenceNamesWhatItIsAbout_data() { forEveryKind(); }
    void theSentenceNamesWhatItIsAbout()
    {
        QFETCH(QString, kind);
        for (const auto& [before, example] : examplesOf(kind)) {
            QCOMPARE(example.edit.kind, kind);
            QVERIFY(!example.edit.text.isEmpty());
            QVERIFY2(!example.edit.text.contains(QLatin1String("%1")), qPrintable(example.edit.text));
            for (const QString& name : example.named)
                QVERIFY2(example.edit.text.contains(name),
                         qPrintable(example.edit.text + QStringLiteral(" does not name ") + name));
        }
    }

    void nobodyEverHasTwoPartnerships_data() { forEveryKind(); }
    void nobodyEverHasTwoPartnerships()
    {
        QFETCH(QString, kind);
        for (const auto& [before, example] : examplesOf(kind)) {
            QSet<std::pair<Id, Id>> taken;
            for (const Partnership& partnership : applied(before, example.edit).partnerships.live) {
                for (const Id& member : partnership.members()) {
                    QVERIFY2(!taken.contains({partnership.round, member}), qPrintable(example.edit.text));
                    taken.insert({partnership.round, member});
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(EditLaws)
#include "tst_laws.moc"
