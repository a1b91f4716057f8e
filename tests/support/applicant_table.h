// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A form's export as CSV, with any number of made-up applicants: the same for the same recipe on every
// machine, as dirty as wanted. Used by the bench and by tests that need more people than the samples have.

#include "tests/support/people.h"

namespace support {

struct TableRecipe
{
    int people = 392;
    unsigned seed = 7;
    int dirtyPercent = 10; ///< rows with a fault of one kind or another
    int returners = 0;     ///< that many have a former partner among the rows
};

inline QString csvCell(const QString& text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// Syllables put together: a name that belongs to no language.
inline QString madeName(Dice& dice)
{
    static const QStringList begin =
        QStringLiteral("Ba;Che;Do;Fi;Gu;Ha;Je;Ki;Lo;Mu;Ne;Pa;Ri;So;Ta;Vé;Wi;Yo;Zu;Å").split(u';');
    static const QStringList end =
        QStringLiteral("bel;dan;fra;gor;lin;mek;nau;pol;ris;sen;tov;vik;wyn;zař").split(u';');
    const auto word = [&] {
        return begin.at(dice.below(int(begin.size()))) + end.at(dice.below(int(end.size()))) +
               (dice.percent(40) ? end.at(dice.below(int(end.size()))) : QString());
    };
    const QString given = word();
    return given + u' ' + word();
}

/// One fault of those that forms bring.
inline void soil(QStringList& cells, Dice& dice)
{
    constexpr int name = 1, email = 2, country = 3, zone = 5, interests = 10;
    switch (dice.below(7)) {
    case 0:
        cells[name] = cells.at(name).toUpper();
        break;
    case 1:
        cells[email] = u' ' + cells.at(email).toUpper();
        break;
    case 2:
        cells[email].replace(u'@', QStringLiteral(" at "));
        break;
    case 3:
        cells[country] = dice.percent(50) ? QStringLiteral("Korea") : QString();
        break;
    case 4:
        cells[zone] = dice.percent(50) ? QStringLiteral("GMT+2") : QString();
        break;
    case 5:
        cells[interests].replace(QStringLiteral("; "), QStringLiteral(", "));
        break;
    default:
        cells[name] = QStringLiteral("=") + cells.at(name);
    }
}

inline QByteArray applicantTable(const TableRecipe& recipe)
{
    Dice dice(recipe.seed + 1);
    const MadeRound made =
        makeRound({.people = recipe.people, .countries = 24, .seed = recipe.seed, .formerPercent = 0});
    QString csv = QStringLiteral(
        "id,name,email,country,city,time_zone,languages,library_type,role,career_stage,interests,"
        "match_preference,about_me,previous_partners,applied_at\n");
    // February 2024, as in the samples: one round of the tests takes both.
    const QDateTime opens(QDate(2024, 2, 1), QTime(0, 0), QTimeZone::utc());
    const QDateTime madeOpens = made.snapshot.rounds.find(made.round)->opens;
    int number = 0;
    for (const core::Id& id : made.people) {
        ++number;
        const core::Person& person = *made.snapshot.people.find(id);
        const core::Application& answers = *core::findApplication(made.snapshot, made.round, id);
        const QString former =
            number <= recipe.returners
                ? QStringLiteral("P%1").arg(1 + dice.below(recipe.people), 4, 10, QLatin1Char('0'))
                : QString();
        QStringList cells = {answers.foreignId,
                             madeName(dice),
                             person.email,
                             person.country,
                             person.city,
                             person.timeZone,
                             person.languages.join(u';'),
                             answers.sector,
                             answers.role,
                             answers.careerStage,
                             answers.interests.join(QStringLiteral("; ")),
                             answers.preference,
                             QStringLiteral("I work in %1.\nWrite to me, please.").arg(person.institution),
                             former == answers.foreignId ? QString() : former,
                             opens.addSecs(madeOpens.secsTo(answers.appliedAt)).toString(Qt::ISODate)};
        if (dice.percent(recipe.dirtyPercent))
            soil(cells, dice);
        for (QString& cell : cells)
            cell = csvCell(cell);
        csv += cells.join(u',') + u'\n';
    }
    return csv.toUtf8();
}

} // namespace support
