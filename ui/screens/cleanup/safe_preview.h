// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all sure answers together would change, or all that were given before, person by person, before it is done. The numbers are those of
// the edit that "Fix" carries out.

#include "core/usecases/clean_up.h"
#include "ui/models/shown_changes.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace ui {

class TextLabel;

struct SafePreviewContent
{
    core::FixSet set = core::FixSet::Safe;
    core::ManyFixes fixes;
    std::vector<ShownChange> changes;
    int now = 0; ///< answers that show already; the others follow from them
};

class SafePreview : public QWidget
{
    Q_OBJECT

public:
    explicit SafePreview(QWidget* parent = nullptr);

    void show(SafePreviewContent content);
    const SafePreviewContent& content() const { return m_content; }
    QPushButton* fixButton() const { return m_fix; }

Q_SIGNALS:
    void fixWanted();
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    SafePreviewContent m_content;
    TextLabel* m_title;
    TextLabel* m_more;
    QTreeWidget* m_list;
    QPushButton* m_fix;
};

/// For the background: the edit and how it reads.
core::Result<SafePreviewContent> makeSafePreview(const core::Snapshot& snapshot, const core::Id& round,
                                                 core::FixSet set);

} // namespace ui
