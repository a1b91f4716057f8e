// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The details of the workbench: the partnership, or the person without one, under the mark of the table.

#include "core/base/id.h"
#include "ui/models/round_pairs.h"

#include <QTextBrowser>
#include <QTimer>

namespace ui {

class Session;

class PairInspector : public QTextBrowser
{
    Q_OBJECT

public:
    PairInspector(const Session& session, const RoundPairs& pairs, QWidget* parent = nullptr);

    void showPair(const core::PairRow& row);
    void showAlone(const core::Id& person);
    void showNothing();

Q_SIGNALS:
    void personWanted(const core::Id& person);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();

    const Session& m_session;
    const RoundPairs& m_pairs;
    std::optional<core::PairRow> m_row;
    int m_drawnFor = 0;  ///< width of the inspector when the pictures were drawn
    QTimer m_drawAgain; ///< not from within a layout that is under way
};

} // namespace ui
