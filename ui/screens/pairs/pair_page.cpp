// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/pair_page.h"

#include "core/base/text.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"
#include "core/time/zones.h"
#include "ui/screens/pairs/page_parts.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("PairPage", text);
}

struct Member
{
    core::Person person;
    core::Application application;
};

class Page
{
public:
    Page(const Session& session, const RoundPairs& pairs, const core::PairRow& row, const HoursLook& look)
        : m_session(session), m_pairs(pairs), m_row(row), m_look(look)
    {
        for (const core::Id& id : row.members) {
            const core::Person* person = session.snapshot().people.find(id);
            const core::Application* application =
                core::findApplication(session.snapshot(), session.round(), id);
            m_members.push_back(
                {person ? *person : core::Person{}, application ? *application : core::Application{}});
        }
    }

    PairPage make()
    {
        m_html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">");
        heads();
        m_html += QStringLiteral("</table>");
        if (m_members.size() > 1) {
            broken();
            note();
            reasons();
            hours();
        }
        heading(m_members.size() > 1 ? say("What they wrote") : say("What they wrote about themselves"));
        details();
        before();
        return {m_html, m_pictures};
    }

private:
    using Cell = QString (Page::*)(const Member&) const;

    void heading(const QString& text)
    {
        m_html += QStringLiteral("<h3 style=\"margin-bottom:2px\">%1</h3>").arg(text.toHtmlEscaped());
    }

    QString widthOfColumn() const { return QString::number(100 / int(m_members.size())); }

    void heads()
    {
        m_html += QStringLiteral("<tr>");
        for (size_t i = 0; i < m_members.size(); ++i) {
            const core::Person& person = m_members[i].person;
            m_html += QStringLiteral("<td width=\"%1%\"><a href=\"person:%2\"><b>%3</b></a><br>%4</td>")
                          .arg(widthOfColumn(), m_row.members[i].toString(),
                               m_pairs.name(m_row.members[i]).toHtmlEscaped(), placeAndTime(person));
        }
        m_html += QStringLiteral("</tr>");
    }

    QString placeAndTime(const core::Person& person) const
    {
        QStringList place;
        if (!person.city.isEmpty())
            place += core::isolated(person.city);
        place += person.country.isEmpty() ? say("country not known") : core::countryName(person.country);
        const QString time = timeIn(person.timeZone, m_session.now());
        return escapedText(place.join(QStringLiteral(", "))) + QStringLiteral("<br>") +
               escapedText(time.isEmpty() ? say("time zone not known") : say("%1 there now").arg(time));
    }

    void broken()
    {
        if (m_row.broken.empty())
            return;
        heading(
            QCoreApplication::translate("PairPage", "Breaks %n rule(s)", nullptr, int(m_row.broken.size())));
        for (const core::BrokenRule& rule : m_row.broken)
            m_html += QStringLiteral("<p style=\"margin:2px\">⚠ %1</p>").arg(escapedText(rule.sentence));
    }

    void note()
    {
        QStringList lines;
        if (m_row.locked)
            lines += say("Locked: Find pairs leaves these people together.");
        if (m_row.byHand)
            lines += say("Made by a coordinator.");
        if (!m_row.reason.isEmpty())
            lines += say("Coordinator's reason: %1").arg(core::isolated(m_row.reason));
        if (lines.isEmpty())
            return;
        heading(say("Noted"));
        for (const QString& line : std::as_const(lines))
            m_html += QStringLiteral("<p style=\"margin:2px\">%1</p>").arg(escapedText(line));
    }

    void reasons()
    {
        heading(say("Why: fit %1 of 100").arg(m_row.fit));
        const core::MatchQuestion* question = m_pairs.question();
        if (!question)
            return;
        for (size_t i = 0; i < m_row.members.size(); ++i)
            for (size_t j = i + 1; j < m_row.members.size(); ++j) {
                const auto a = core::findCandidate(*question, m_row.members[i]);
                const auto b = core::findCandidate(*question, m_row.members[j]);
                if (!a || !b)
                    continue;
                const core::PairExplanation why = core::explainPair(*question, *a, *b);
                if (m_row.members.size() > 2)
                    m_html += QStringLiteral("<p style=\"margin-bottom:2px\"><b>%1</b></p>")
                                  .arg(escapedText(
                                      say("%1 and %2: fit %3")
                                          .arg(m_pairs.name(m_row.members[i]), m_pairs.name(m_row.members[j]))
                                          .arg(why.fit)));
                m_html += reasonTable(why);
            }
        if (m_row.members.size() > 2)
            m_html +=
                QStringLiteral("<p>%1</p>").arg(say("The fit of the three is made of their three pairs."));
    }

    /// The hours of the day that they share, from one change of a clock to the next.
    void hours()
    {
        QStringList zones;
        QStringList names;
        for (size_t i = 0; i < m_members.size(); ++i) {
            const auto zone = core::canonicalZone(m_members[i].person.timeZone);
            if (!zone)
                return;
            zones += *zone;
            names += m_pairs.name(m_row.members[i]);
        }
        const core::Round* round = m_session.currentRound();
        const std::vector<ClockPeriod> periods = round ? clockPeriods(zones, *round) : std::vector<ClockPeriod>();
        if (periods.empty())
            return;
        heading(say("Hours that all are awake"));
        for (size_t i = 0; i < periods.size(); ++i) {
            const QString name = QStringLiteral("hours:%1").arg(i);
            m_html += QStringLiteral("<p style=\"margin:2px\">%1<br><img src=\"%2\" width=\"%3\"></p>")
                          .arg(escapedText(hoursText(periods[i], periods.size() > 1)), name)
                          .arg(m_look.width);
            m_pictures.emplace_back(name, hoursPicture(periods[i], names, m_look));
        }
        m_html += QStringLiteral("<p style=\"margin:2px; color:%1\">%2</p>")
                      .arg(faint().name(), escapedText(say("On the clock of %1; awake means 07:00 to 22:00.").arg(names[0])));
    }

    QString hoursText(const ClockPeriod& period, bool withDates) const
    {
        const QString hours = period.together % 60 == 0
                                  ? say("%1 h").arg(period.together / 60)
                                  : say("%1 h %2 min").arg(period.together / 60).arg(period.together % 60);
        const QString apart = m_members.size() == 2 ? apartText(period) : QString();
        if (!withDates)
            return say("All through the round %1 a day%2").arg(hours, apart);
        const auto date = [](const QDate& day) { return QLocale().toString(day, QStringLiteral("d MMM")); };
        return say("%1 to %2: %3 a day%4").arg(date(period.from), date(period.to), hours, apart);
    }

    /// ", Kofi is 3 h ahead of Ana".
    QString apartText(const ClockPeriod& period) const
    {
        const int ahead = period.offsets[1] - period.offsets[0];
        if (ahead == 0)
            return say(", the same time of day");
        const QString hours = qAbs(ahead) % 60 == 0
                                  ? say("%1 h").arg(qAbs(ahead) / 60)
                                  : say("%1 h %2 min").arg(qAbs(ahead) / 60).arg(qAbs(ahead) % 60);
        const size_t first = ahead > 0 ? 1 : 0;
        return say(", %1 is %2 ahead of %3")
            .arg(m_pairs.name(m_row.members[first]), hours, m_pairs.name(m_row.members[1 - first]));
    }

    void details()
    {
        m_html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">");
        detail(say("Interests"), &Page::interests);
        detail(say("Languages"), &Page::languages);
        detail(say("Library"), &Page::sector);
        detail(say("Role"), &Page::role);
        detail(say("Career"), &Page::stage);
        detail(say("Wishes to be matched by"), &Page::preference);
        detail(say("About"), &Page::about);
        m_html += QStringLiteral("</table>");
    }

    void detail(const QString& title, Cell cell)
    {
        m_html += QStringLiteral("<tr><td colspan=\"%1\" style=\"color:%2\">%3</td></tr><tr>")
                      .arg(m_members.size())
                      .arg(faint().name(), escapedText(title));
        for (const Member& member : m_members) {
            const QString text = (this->*cell)(member);
            m_html += QStringLiteral("<td width=\"%1%\" style=\"padding-bottom:6px\">%2</td>")
                          .arg(widthOfColumn(), text.isEmpty() ? escapedText(say("not said")) : text);
        }
        m_html += QStringLiteral("</tr>");
    }

    /// Between text and paper: there to be found, not to be read first.
    QColor faint() const
    {
        const QColor ink = m_look.palette.color(QPalette::Text);
        const QColor paper = m_look.palette.color(QPalette::Base);
        const auto mixed = [](int a, int b) { return (a * 2 + b) / 3; };
        return QColor(mixed(ink.red(), paper.red()), mixed(ink.green(), paper.green()),
                      mixed(ink.blue(), paper.blue()));
    }

    bool everybodyHas(const QString& interest) const
    {
        const QString folded = core::foldText(interest);
        return m_members.size() > 1 &&
               std::all_of(m_members.begin(), m_members.end(), [&](const Member& member) {
                   const QStringList& theirs = member.application.interests;
                   return std::any_of(theirs.begin(), theirs.end(),
                                      [&](const QString& one) { return core::foldText(one) == folded; });
               });
    }

    /// Shared ones first, told by a full dot and a word.
    QString interests(const Member& member) const
    {
        QStringList shared;
        QStringList own;
        for (const QString& interest : member.application.interests) {
            if (everybodyHas(interest))
                shared +=
                    QStringLiteral("● <b>%1</b> (%2)").arg(escapedText(core::isolated(interest)), say("shared"));
            else
                own += QStringLiteral("○ ") + escapedText(core::isolated(interest));
        }
        return (shared + own).join(QStringLiteral("<br>"));
    }

    /// One thing out of a list; what both have is told by a full dot and bold letters.
    static QString item(const QString& text, bool isShared)
    {
        const QString safe = escapedText(core::isolated(text));
        return isShared ? QStringLiteral("● <b>%1</b>").arg(safe) : safe;
    }

    QString languages(const Member& member) const
    {
        QStringList names;
        for (const QString& code : member.person.languages)
            names += item(core::languageName(code),
                          m_members.size() > 1 &&
                              std::all_of(m_members.begin(), m_members.end(),
                                          [&](const Member& one) { return one.person.languages.contains(code); }));
        return names.join(QStringLiteral(", "));
    }

    /// The same for everybody, but for case and accents.
    QString answer(const Member& member, QString core::Application::*field) const
    {
        const QString text = member.application.*field;
        const bool isSame = m_members.size() > 1 && !text.isEmpty() &&
                            std::all_of(m_members.begin(), m_members.end(), [&](const Member& one) {
                                return core::foldText(one.application.*field) == core::foldText(text);
                            });
        return isSame ? item(text, true) + QStringLiteral(" (%1)").arg(escapedText(say("same"))) : escapedText(text);
    }

    QString sector(const Member& member) const { return answer(member, &core::Application::sector); }
    QString role(const Member& member) const { return answer(member, &core::Application::role); }
    QString stage(const Member& member) const { return answer(member, &core::Application::careerStage); }
    QString preference(const Member& member) const { return escapedText(member.application.preference); }
    QString about(const Member& member) const { return escapedText(member.application.about); }

    /// Rounds before this one, and with whom.
    void before()
    {
        heading(say("Rounds before"));
        m_html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><tr>");
        for (const core::Id& person : m_row.members) {
            QStringList lines;
            for (const core::Round& round : core::roundsInOrder(m_session.snapshot()))
                if (round.id != m_session.round())
                    if (const QString line = inRound(round, person); !line.isEmpty())
                        lines += escapedText(line);
            m_html += QStringLiteral("<td width=\"%1%\">%2</td>")
                          .arg(widthOfColumn(), lines.isEmpty() ? escapedText(say("none that we know of"))
                                                                : lines.join(QStringLiteral("<br>")));
        }
        m_html += QStringLiteral("</tr></table>");
    }

    QString inRound(const core::Round& round, const core::Id& person) const
    {
        const core::Partnership* together = core::findPartnership(m_session.snapshot(), round.id, person);
        if (!together)
            return core::findApplication(m_session.snapshot(), round.id, person)
                       ? say("%1: applied").arg(core::isolated(round.label))
                       : QString();
        QStringList names;
        for (const core::Id& member : together->members())
            if (member != person)
                names += m_pairs.name(member);
        return say("%1: with %2").arg(core::isolated(round.label), core::listOf(names));
    }

    const Session& m_session;
    const RoundPairs& m_pairs;
    const core::PairRow& m_row;
    const HoursLook& m_look;
    std::vector<std::pair<QString, QImage>> m_pictures;
    std::vector<Member> m_members;
    QString m_html;
};

} // namespace

QString timeIn(const QString& zone, const QDateTime& now)
{
    if (zone.isEmpty())
        return {};
    const core::WallClock clock = core::wallClockAt(zone, now);
    return say("%1 %2").arg(QLocale().toString(clock.date, QStringLiteral("ddd")),
                            QLocale().toString(clock.time, QStringLiteral("HH:mm")));
}

PairPage pairPage(const Session& session, const RoundPairs& pairs, const core::PairRow& row, const HoursLook& look)
{
    return Page(session, pairs, row, look).make();
}

} // namespace ui
