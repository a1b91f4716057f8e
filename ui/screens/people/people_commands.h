// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be done with the chosen people: give a place, let wait, set aside, withdraw, take back in, each
// with its reason; copy addresses; add somebody. Each is one step for all of them.

#include "core/base/id.h"
#include "core/domain/words.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <vector>

namespace ui {

class Session;

class PeopleCommands : public QObject
{
    Q_OBJECT

public:
    PeopleCommands(Session& session, QWidget* over);

    /// Switches off what makes no sense for these people.
    void setChosen(const std::vector<core::Id>& people);

    QAction* add() const { return m_add; }
    QList<QAction*> tagActions() const { return {m_tag, m_untag}; }
    QAction* interestList() const { return m_interest; }
    QAction* copyAddresses() const { return m_copy; }
    const QList<QAction*>& statusActions() const { return m_status; }
    QList<QAction*> all() const;

Q_SIGNALS:
    void added(const core::Id& person);
    void say(const QString& text);

private:
    void addStatus(core::Status status, const QString& name, const QString& text, const QString& tip,
                   const QString& question);
    void setStatus(core::Status status, const QString& title, const QString& question);
    void copy();
    void copyReply();
    void askForPerson();
    void showInterestList();
    void tag(bool isOn);

    Session& m_session;
    QWidget* m_over;
    std::vector<core::Id> m_chosen;
    QAction* m_add;
    QAction* m_copy;
    QAction* m_reply;
    QAction* m_interest;
    QAction* m_tag;
    QAction* m_untag;
    QList<QAction*> m_status;
};

} // namespace ui
