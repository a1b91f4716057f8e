// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/cleanup/safe_preview.h"

namespace ui {

void SafePreview::show(SafePreviewContent content)
{
    m_content = std::move(content);
    const int count = m_content.fixes.count;
    const int following = count - m_content.now;
    const bool safe = m_content.set == core::FixSet::Safe;
    QString more = tr("It becomes one step that undo takes back. A backup is made before.");
    if (following > 0)
        more = tr("%n of them only show once the others are given, such as a time zone once the country is "
                  "known.",
                  nullptr, following) +
               u' ' + more;
    std::vector<PreviewRow> rows;
    for (const ShownChange& change : m_content.changes)
        rows.push_back({change.who, change.field, change.now, change.then});
    ChangePreview::show(
        safe ? tr("%n safe answer(s) would change this", nullptr, count)
             : tr("%n answer(s) that were given before would change this", nullptr, count),
        more, rows, safe ? tr("Fix %n safe one(s)", nullptr, count) : tr("Fix %n as before", nullptr, count),
        count);
}

core::Result<SafePreviewContent> makeSafePreview(const core::Snapshot& snapshot, const core::Id& round,
                                                 core::FixSet set)
{
    SafePreviewContent content;
    auto fixes = core::planFixes(snapshot, round, set);
    if (!fixes)
        return fixes.error();
    content.set = set;
    content.fixes = *std::move(fixes);
    content.now = core::countFixes(core::problemsOf(snapshot, round), set);
    core::Snapshot then = snapshot;
    if (const core::Outcome done = core::applyChanges(then, content.fixes.edit.changes); !done)
        return done.error();
    content.changes = shownChanges(snapshot, then, round);
    return content;
}

} // namespace ui
