// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all sure answers together would change, or all that were given before, person by person, before it is
// done. The numbers are those of the edit that "Fix" carries out.

#include "core/usecases/clean_up.h"
#include "ui/models/shown_changes.h"
#include "ui/widgets/change_preview.h"

namespace ui {

struct SafePreviewContent
{
    core::FixSet set = core::FixSet::Safe;
    core::ManyFixes fixes;
    std::vector<ShownChange> changes;
    int now = 0; ///< answers that show already; the others follow from them
};

class SafePreview : public ChangePreview
{
    Q_OBJECT

public:
    using ChangePreview::ChangePreview;

    void show(SafePreviewContent content);
    const SafePreviewContent& content() const { return m_content; }

private:
    SafePreviewContent m_content;
};

/// For the background: the edit and how it reads.
core::Result<SafePreviewContent> makeSafePreview(const core::Snapshot& snapshot, const core::Id& round,
                                                 core::FixSet set);

} // namespace ui
