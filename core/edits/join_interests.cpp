// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/join_interests.h"

#include "core/cleaning/problem.h"
#include "core/edits/build.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

void remember(EditBuilder& builder, const InterestJoin& pair, const QString& choice)
{
    const QString problem = problemId(QStringLiteral("interest"), pair.from + u'\n' + pair.to);
    builder.put(Decision{Id::named(QStringLiteral("decision\n") + problem), problem, choice, {}});
}

/// Where a wording ends, when what it becomes is joined as well. A ring ends where it began.
QString endOf(const QHash<QString, QString>& becomes, QString text)
{
    QSet<QString> seen;
    while (becomes.contains(text) && !seen.contains(text)) {
        seen.insert(text);
        text = becomes.value(text);
    }
    return text;
}

QString quoted(const InterestJoin& pair, const QString& form)
{
    return form.arg(pair.from, pair.to);
}

} // namespace

Result<Edit> joinInterests(const Snapshot& snapshot, const Id& round, const std::vector<InterestJoin>& joins)
{
    EditBuilder builder(snapshot, QStringLiteral("join_interests"));
    if (joins.empty())
        return builder.finish({});
    QHash<QString, QString> becomes;
    for (const InterestJoin& join : joins)
        becomes.insert(join.from, join.to);
    QSet<QString> used;
    int people = 0;
    for (const Application& application : applicationsOf(snapshot, round)) {
        Application changed = application;
        for (QString& interest : changed.interests) {
            if (becomes.contains(interest))
                used.insert(interest);
            interest = endOf(becomes, interest);
        }
        changed.interests.removeDuplicates();
        people += !(changed == application);
        builder.put(changed);
    }
    for (const InterestJoin& join : joins) {
        if (!used.contains(join.from))
            return notFound(say("Nobody in this round wrote “%1”, so nothing was joined.").arg(join.from));
        remember(builder, join, join.to);
    }
    if (joins.size() == 1)
        return builder.finish(quoted(joins.front(), say("Joined “%1” with “%2”")));
    return builder.finish(QCoreApplication::translate("Edits",
                                                      "Joined %n wording(s) of interests with others",
                                                      nullptr, int(joins.size())) +
                          QCoreApplication::translate("Edits", ", for %n person(s)", nullptr, people));
}

Edit keepInterestsApart(const Snapshot& snapshot, const std::vector<InterestJoin>& pairs)
{
    EditBuilder builder(snapshot, QStringLiteral("keep_interests_apart"));
    for (const InterestJoin& pair : pairs)
        remember(builder, pair, QStringLiteral("leave"));
    return builder.finish(
        pairs.size() == 1
            ? quoted(pairs.front(), say("Kept “%1” and “%2” apart"))
            : QCoreApplication::translate("Edits", "Kept %n wording(s) of interests apart from others",
                                          nullptr, int(pairs.size())));
}

} // namespace core
