// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A made-up form whose truth is known, row by row, and what import and clean-up made of each of its faults:
// put right without asking, asked about, or missed. `form.csv` and `truth.jsonl` of a folder belong together.

#include "core/base/text.h"
#include "core/cleaning/find_problems.h"
#include "tests/support/forms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace support {

struct Tally
{
    int fixed = 0;
    int asked = 0;
    int proposed = 0; ///< of those asked about: an answer offered is the truth
    int missed = 0;
};

struct Score
{
    std::map<QString, Tally> byKind;
    QStringList missed;         ///< a line for each
    QStringList open;           ///< asked about, and the truth must be typed
    QStringList falseProblems;  ///< problems about people whose rows are clean
    QStringList changedUnasked; ///< clean cells that import made something else of
    int problems = 0;

    Tally total(bool duplicates) const
    {
        Tally sum;
        for (const auto& [kind, tally] : byKind)
            if ((kind == QStringLiteral("duplicate")) == duplicates)
                sum = {sum.fixed + tally.fixed, sum.asked + tally.asked, sum.proposed + tally.proposed,
                       sum.missed + tally.missed};
        return sum;
    }
};

inline QStringList partsOf(const QString& cell)
{
    QStringList parts;
    for (const QString& part : cell.split(u';', Qt::SkipEmptyParts))
        parts += part.trimmed();
    return parts;
}

class TruthScore
{
public:
    explicit TruthScore(const QString& folder)
    {
        const core::AnswerTable table = readForm(folder + QStringLiteral("/form.csv"));
        MadeRound made = makeRound({.people = 0, .apartPairs = 0});
        m_round = made.round;
        m_snapshot = broughtIn(made.snapshot, m_round, table);
        for (const core::Application& application : m_snapshot.applications.live)
            m_byRow.insert(application.row, application);
        m_problems = core::findProblems(m_snapshot, m_round);
        for (const core::Problem& problem : m_problems)
            for (const core::Id& person : problem.people)
                m_asked[person].push_back(&problem);
        QFile file(QStringLiteral(BIFOLIUM_SOURCE_DIR "/") + folder + QStringLiteral("/truth.jsonl"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("there is no truth in %s", qPrintable(folder));
        for (const QByteArray& line : file.readAll().split('\n'))
            if (!line.isEmpty())
                m_truth.push_back(QJsonDocument::fromJson(line).object());
    }

    Score run()
    {
        m_score.problems = int(m_problems.size());
        for (const QJsonObject& truth : m_truth) {
            m_rows.insert(word(truth, "id"), truth.value(QStringLiteral("row")).toInt());
            if (!word(truth, "duplicate_of").isEmpty())
                m_doubled += {word(truth, "id"), word(truth, "duplicate_of")};
        }
        for (const QJsonObject& truth : m_truth) {
            const core::Application application = m_byRow.value(truth.value(QStringLiteral("row")).toInt());
            const core::Person* person = m_snapshot.people.find(application.person);
            if (person)
                judgeRow(truth, *person, application);
            else
                m_score.missed +=
                    QStringLiteral("row %1 is not there").arg(truth.value(QStringLiteral("row")).toInt());
        }
        return m_score;
    }

private:
    static QString word(const QJsonObject& object, const char* key)
    {
        return object.value(QLatin1String(key)).toString();
    }

    void judgeRow(const QJsonObject& truth, const core::Person& person, const core::Application& application)
    {
        const QJsonObject clean = truth.value(QStringLiteral("clean")).toObject();
        QSet<QString> soiled;
        for (const QJsonValue& value : truth.value(QStringLiteral("issues")).toArray()) {
            const QJsonObject issue = value.toObject();
            soiled.insert(word(issue, "field"));
            judgeFault(issue, clean, person, application);
        }
        if (const QString first = word(truth, "duplicate_of"); !first.isEmpty())
            count(QStringLiteral("duplicate"), false,
                  asks(person.id, {"duplicate"}) &&
                      asks(m_byRow.value(m_rows.value(first)).person, {"duplicate"}),
                  true, word(truth, "id"));
        for (const char* field :
             {"name", "country", "city", "time_zone", "languages", "interests", "applied_at"})
            if (!soiled.contains(QLatin1String(field)) && !holds(field, clean, person, application))
                m_score.changedUnasked +=
                    QStringLiteral("%1 %2: %3")
                        .arg(word(truth, "id"), QLatin1String(field), word(clean, field));
        if (soiled.isEmpty() && !m_doubled.contains(word(truth, "id")))
            for (const core::Problem* problem : m_asked.value(person.id))
                m_score.falseProblems += problem->message;
    }

    void judgeFault(const QJsonObject& issue, const QJsonObject& clean, const core::Person& person,
                    const core::Application& application)
    {
        const QString kind = word(issue, "kind");
        const QByteArray field = word(issue, "field").toUtf8();
        bool fixed = holds(field.constData(), clean, person, application);
        if (kind == QStringLiteral("missing") && field != "time_zone" && field != "applied_at" &&
            field != "languages")
            fixed = emptied(field.constData(), person, application); // nobody can know more
        if (kind == QStringLiteral("about_newline") || kind == QStringLiteral("formula"))
            fixed = application.about == core::tidyText(word(issue, "dirty"), true); // kept as written
        if (kind == QStringLiteral("partner_by_name"))
            fixed = application.previousPartners == word(issue, "dirty").split(QStringLiteral(", "));
        static const std::map<QByteArray, std::vector<const char*>> finders = {
            {"country", {"country"}}, {"email", {"address", "duplicate"}}, {"name", {"name", "garbled"}},
            {"city", {"garbled"}},    {"time_zone", {"zone", "country"}},  {"languages", {"language"}},
            {"applied_at", {"time"}}, {"previous_partners", {"partner"}},   {"interests", {"interest"}},
            {"about_me", {"contradiction"}}, {"career_stage", {"contradiction"}}};
        const auto at = finders.find(field);
        const bool asked = !fixed && at != finders.end() && asks(person.id, at->second);
        count(kind, fixed, asked, asked && proposes(field.constData(), clean, person, application),
              QStringLiteral("%1 %2: “%3” instead of “%4”")
                  .arg(QString::number(application.row), QLatin1String(field), word(issue, "dirty"),
                       word(issue, "clean")));
    }

    void count(const QString& kind, bool fixed, bool asked, bool proposed, const QString& what)
    {
        Tally& tally = m_score.byKind[kind];
        tally.fixed += fixed;
        tally.asked += !fixed && asked;
        tally.proposed += !fixed && asked && proposed;
        if (!fixed && asked && !proposed)
            m_score.open += kind + QStringLiteral(" ") + what;
        tally.missed += !fixed && !asked;
        if (!fixed && !asked)
            m_score.missed += kind + QStringLiteral(" ") + what;
    }

    bool asks(const core::Id& person, const std::vector<const char*>& kinds) const
    {
        for (const core::Problem* problem : m_asked.value(person))
            for (const char* kind : kinds)
                if (problem->kind == QLatin1String(kind))
                    return true;
        return false;
    }

    /// One of the answers offered makes the field what it truly is.
    bool proposes(const char* field, const QJsonObject& clean, const core::Person& person,
                  const core::Application& application) const
    {
        for (const core::Problem* problem : m_asked.value(person.id))
            for (const core::Option& option : problem->options) {
                core::Person then = person;
                core::Application answers = application;
                for (const core::Person& changed : option.fix.people)
                    then = changed.id == person.id ? changed : then;
                for (const core::Application& changed : option.fix.applications)
                    answers = changed.id == application.id ? changed : answers;
                if (holds(field, clean, then, answers))
                    return true;
            }
        return false;
    }

    static bool emptied(const char* field, const core::Person& person, const core::Application& application)
    {
        const QByteArray name(field);
        if (name == "city")
            return person.city.isEmpty();
        if (name == "interests")
            return application.interests.isEmpty();
        return (name == "career_stage"       ? application.careerStage
                : name == "match_preference" ? application.preference
                                             : application.sector)
            .isEmpty();
    }

    static bool holds(const char* field, const QJsonObject& clean, const core::Person& person,
                      const core::Application& application)
    {
        const QByteArray name(field);
        const QString truth = word(clean, field);
        if (name == "name")
            return person.name == truth;
        if (name == "email")
            return core::foldedAddress(person.email) == core::foldedAddress(truth);
        if (name == "country")
            return person.country == truth;
        if (name == "city")
            return person.city == truth;
        if (name == "time_zone")
            return person.timeZone == truth;
        if (name == "languages")
            return person.languages == partsOf(truth);
        if (name == "interests")
            return application.interests == partsOf(truth);
        if (name == "applied_at") {
            const QDateTime at = QDateTime::fromString(truth, Qt::ISODate);
            return application.appliedAt.isValid() && application.appliedAt.secsTo(at) / 60 == 0;
        }
        return false;
    }

    core::Id m_round;
    core::Snapshot m_snapshot;
    std::vector<core::Problem> m_problems;
    QMap<int, core::Application> m_byRow;
    QHash<core::Id, std::vector<const core::Problem*>> m_asked;
    std::vector<QJsonObject> m_truth;
    QHash<QString, int> m_rows;
    QStringList m_doubled;
    Score m_score;
};

} // namespace support
