// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The screens of an open programme: each is made when it is first wanted and shows itself anew when it comes into view
// after a change. Owned by the window; gone before the session is.

#include "ui/screens/catalogue.h"

#include <QHash>
#include <QStackedWidget>

namespace ui {

class ScreenStack : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    /// Null takes all screens away.
    void setSession(Session* session);
    /// False when there is no such section.
    bool showScreen(const QString& id);
    Screen* current() const;
    QString currentId() const { return m_current; }

Q_SIGNALS:
    void shown(const QString& id);
    void goTo(const QString& screen, const QString& what);
    void say(const QString& text);

private:
    struct Made
    {
        Screen* screen = nullptr;
        bool stale = true;
    };
    void changed();
    Made* make(const QString& id);

    Session* m_session = nullptr;
    QHash<QString, Made> m_made;
    QString m_current;
};

} // namespace ui
