// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When not everybody can have a partner: who, why, which people are short of partners, and what would help with its
// price. What can be done here is done by a button; the rest is a setting of the round.

#include "core/usecases/find_pairs.h"

#include <QDialog>

#include <memory>

class QPushButton;
class QTreeWidget;

namespace ui {

class RoundPairs;
class Session;
class TextLabel;

class ShortageDialog : public QDialog
{
    Q_OBJECT

public:
    ShortageDialog(Session& session, const RoundPairs& pairs, std::shared_ptr<const core::FoundPairs> found,
                   QWidget* parent = nullptr);

Q_SIGNALS:
    /// Something was decided; pairs have to be found again.
    void findWanted();
    void settingsWanted();

private:
    void fillPeople();
    void fillWays();
    void updateButton();
    void act();
    const core::Relaxation* chosen() const;

    Session& m_session;
    const RoundPairs& m_pairs;
    const std::shared_ptr<const core::FoundPairs> m_found;
    QTreeWidget* m_people;
    QTreeWidget* m_ways;
    TextLabel* m_none;
    QPushButton* m_do;
};

/// Whether there is anything to say.
bool hasShortage(const core::FoundPairs& found);

} // namespace ui
