// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Interests that are nearly the same in groups, from strict to loose: what is ticked becomes what stands
// above it, as one step. Nothing changes until the button is pressed. A looser setting shows more groups,
// ticked ones stay ticked.

#include "core/edits/join_interests.h"
#include "core/usecases/interest_groups.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class Session;
class TextLabel;

class InterestJoiner : public QWidget
{
    Q_OBJECT

public:
    explicit InterestJoiner(Session& session, QWidget* parent = nullptr);

    /// The groups of the round as they are now.
    void show();
    /// The same after something changed; ticks stay.
    void refresh() { fill(); }
    std::vector<core::InterestJoin> ticked() const;
    QSlider* slider() const { return m_slider; }
    QTreeWidget* list() const { return m_list; }

Q_SIGNALS:
    void backWanted();
    void say(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void sayTicked();
    void join();
    void keepApart();
    void letStay();
    std::vector<core::InterestJoin> chosen() const;

    Session& m_session;
    TextLabel* m_title;
    TextLabel* m_level;
    QSlider* m_slider;
    QTreeWidget* m_list;
    QPushButton* m_join;
    QPushButton* m_apart;
    QPushButton* m_stay;
    bool m_filling = false;
    QHash<QString, bool> m_ticks;    ///< what somebody ticked or unticked, by the wording
    QHash<QString, QString> m_stays; ///< by the first wording of a group: another one that shall stay
};

} // namespace ui
