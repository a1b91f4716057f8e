// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/find_problems.h"
#include "core/cleaning/finders/catalogue.h"
#include "core/edits/fix_problem.h"
#include "tests/support/forms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace core;

namespace {

const QString folder = QStringLiteral(BIFOLIUM_TEST_DATA "/cleaning/");

QString word(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

QStringList words(const QJsonObject& object, const char* key)
{
    QStringList list;
    for (const QJsonValue& value : object.value(QLatin1String(key)).toArray())
        list += value.toString();
    return list;
}

Id idOf(int index)
{
    return Id::named(QStringLiteral("applicant %1").arg(index));
}

/// `number` tells people apart; who has a smaller one has applied earlier.
void addApplicant(support::MadeRound& made, const Id& round, int i, const QJsonObject& about)
{
    Person person;
    person.id = idOf(i);
    person.name = word(about, "name");
    person.email = word(about, "email");
    person.country = word(about, "country");
    person.countryAsWritten = word(about, "country_as_written");
    person.city = word(about, "city");
    person.timeZone = word(about, "time_zone");
    person.zoneAsWritten = word(about, "zone_as_written");
    person.languages = words(about, "languages");
    person.institution = word(about, "institution");
    Application application;
    application.id = Id::named(QStringLiteral("application %1").arg(i));
    application.round = round;
    application.person = person.id;
    application.row = i + 1;
    application.about = word(about, "about");
    application.role = word(about, "role");
    application.careerStage = word(about, "career_stage");
    application.preference = word(about, "preference");
    application.interests = words(about, "interests");
    application.previousPartners = words(about, "previous_partners");
    application.appliedAsWritten = word(about, "applied_as_written");
    if (const QString time = word(about, "applied_at"); !time.isEmpty())
        application.appliedAt = QDateTime::fromString(time, Qt::ISODate);
    else if (application.appliedAsWritten.isEmpty())
        application.appliedAt = QDateTime(QDate(2026, 2, 1), QTime(8, i), QTimeZone::utc());
    if (word(about, "status") == QStringLiteral("withdrawn"))
        application.status = Status::Withdrawn;
    support::keep(made.snapshot.people, person);
    support::keep(made.snapshot.applications, application);
    made.people.push_back(person.id);
}

/// The people of a case in a round, and those of `before` in an earlier one; who is listed earlier has applied
/// earlier.
support::MadeRound roundOf(const QJsonObject& known)
{
    auto made = support::makeRound({.people = 0, .apartPairs = 0});
    int number = 0;
    for (const QJsonValue& one : known.value(QStringLiteral("people")).toArray())
        addApplicant(made, made.round, number++, one.toObject());
    Round before;
    before.id = Id::named(QStringLiteral("the round before"));
    before.label = QStringLiteral("Round 0");
    support::keep(made.snapshot.rounds, before);
    for (const QJsonValue& one : known.value(QStringLiteral("before")).toArray())
        addApplicant(made, before.id, number++, one.toObject());
    return made;
}

QJsonArray numbersOf(std::vector<Id> people, int count)
{
    QJsonArray numbers;
    for (int i = 0; i < count; ++i)
        if (std::find(people.begin(), people.end(), idOf(i)) != people.end())
            numbers.append(i);
    return numbers;
}

QJsonObject shown(const Problem& problem, int count)
{
    QJsonArray options;
    for (const Option& option : problem.options)
        options.append(option.id);
    QJsonObject object{{QStringLiteral("people"), numbersOf(problem.people, count)},
                       {QStringLiteral("options"), options}};
    if (problem.isBlocking())
        object.insert(QStringLiteral("held_back"), numbersOf(problem.heldBack, count));
    if (!problem.safe.isEmpty())
        object.insert(QStringLiteral("safe"), problem.safe);
    if (!problem.options.empty())
        object.insert(QStringLiteral("first_label"), problem.options.front().label);
    return object;
}

std::vector<Problem> problemsOf(const Snapshot& snapshot, const Id& round, const QString& kind)
{
    std::vector<Problem> all = findProblems(snapshot, round);
    std::erase_if(all, [&](const Problem& problem) { return problem.kind != kind; });
    std::sort(all.begin(), all.end(), [&](const Problem& a, const Problem& b) {
        return numbersOf(a.people, 20).first().toInt() < numbersOf(b.people, 20).first().toInt();
    });
    return all;
}

} // namespace

class Finders : public QObject
{
    Q_OBJECT

    void forEveryCase()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("known");
        for (const Finder& finder : finders()) {
            QFile file(folder + finder.kind + QStringLiteral("/cases.json"));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
            QVERIFY2(!cases.isEmpty(), qPrintable(file.fileName()));
            for (const QJsonValue& one : cases)
                QTest::addRow("%s: %s", qPrintable(finder.kind), qPrintable(word(one.toObject(), "about")))
                    << finder.kind << one.toObject();
        }
    }

private Q_SLOTS:
    void findsWhatTheCaseSays_data() { forEveryCase(); }
    void findsWhatTheCaseSays()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, known);
        const QJsonArray people = known.value(QStringLiteral("people")).toArray();
        const auto made = roundOf(known);
        QJsonArray found;
        for (const Problem& problem : problemsOf(made.snapshot, made.round, kind))
            found.append(shown(problem, int(people.size())));
        const QJsonArray expected = known.value(QStringLiteral("problems")).toArray();
        QVERIFY2(found == expected, QJsonDocument(found).toJson(QJsonDocument::Compact).constData());
    }

    /// Every answer ends the problem, what it previews is what is written, and the queue stays answered.
    void everyAnswerEndsTheProblem_data() { forEveryCase(); }
    void everyAnswerEndsTheProblem()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, known);
        const auto made = roundOf(known);
        for (const Problem& problem : problemsOf(made.snapshot, made.round, kind)) {
            QVERIFY(problem.message.endsWith(u'.'));
            QVERIFY(problem.safe.isEmpty() || problem.option(problem.safe));
            QVERIFY2(!problem.options.empty() || !problem.field.isEmpty(), "nothing can be done about it");
            for (const Option& option : problem.options) {
                const auto edit = fixProblems(made.snapshot, made.round, {{problem, option.id}});
                QVERIFY(edit.ok());
                QVERIFY(!edit->isEmpty());
                const Snapshot after = support::after(made.snapshot, *edit);
                for (const Person& person : option.fix.people)
                    QVERIFY(*after.people.find(person.id) == person);
                for (const Problem& left : findProblems(after, made.round))
                    QVERIFY2(left.id != problem.id, qPrintable(option.id));
            }
        }
    }

    void theQueueDoesNotDependOnTheOrderOfRows()
    {
        const auto table = support::readForm(QStringLiteral("tests/data/cleaning/truth92/form.csv"));
        auto turned = table;
        std::reverse(turned.rows.begin(), turned.rows.end());
        const auto made = support::makeRound({.people = 0, .apartPairs = 0});
        const auto queueOf = [&](const AnswerTable& form) {
            QStringList ids;
            for (const Problem& problem :
                 findProblems(support::broughtIn(made.snapshot, made.round, form), made.round))
                ids += problem.id + problem.message;
            return ids;
        };
        QCOMPARE(queueOf(turned), queueOf(table));
    }

    void safeAnswersTogetherAreOneStepAndLeaveNoSafeOnes()
    {
        const auto table = support::readForm(QStringLiteral("resources/sample/applicants.csv"));
        const auto made = support::makeRound({.people = 0, .apartPairs = 0});
        Snapshot snapshot = support::broughtIn(made.snapshot, made.round, table);
        for (int pass = 0; pass < 3; ++pass) {
            std::vector<Choice> safe;
            for (const Problem& problem : findProblems(snapshot, made.round))
                if (!problem.safe.isEmpty())
                    safe.push_back({problem, problem.safe});
            const auto edit = fixProblems(snapshot, made.round, safe);
            QVERIFY(edit.ok());
            snapshot = support::after(snapshot, *edit);
        }
        for (const Problem& problem : findProblems(snapshot, made.round))
            QVERIFY2(problem.safe.isEmpty(), qPrintable(problem.message));
    }
};

QTEST_GUILESS_MAIN(Finders)
#include "tst_finders.moc"
