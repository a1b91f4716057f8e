// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which pairs hold whatever weights a reasonable person might choose, and which flip: the least solid first. Searched
// beside the window; a pair that is activated is shown.

#include "core/usecases/solid_pairs.h"
#include "ui/tasks/latest_work.h"

#include <QDialog>

class QTreeWidget;

namespace ui {

class RoundPairs;
class Session;
class TextLabel;

class SolidDialog : public QDialog
{
    Q_OBJECT

public:
    SolidDialog(Session& session, const RoundPairs& pairs, QWidget* parent = nullptr);

Q_SIGNALS:
    void pairWanted(const core::Id& partnership);

private:
    void find();
    void show(const core::Result<core::SolidPairs>& found);

    Session& m_session;
    const RoundPairs& m_pairs;
    LatestWork m_work;
    TextLabel* m_title;
    TextLabel* m_about;
    QTreeWidget* m_list;
};

} // namespace ui
