// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One screen of the window by itself, shown, of a size, and told about every change as the window does it;
// with what it said and where it wanted to lead.

#include "tests/ui/support/programme.h"
#include "ui/screens/catalogue.h"

#include <QLabel>
#include <QTest>

namespace support {

struct ScreenStage
{
    Office office;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::Screen> screen;
    QList<std::pair<QString, QString>> led; ///< section and what to show there
    QStringList said;

    explicit ScreenStage(const char* id, const Recipe& recipe = {}) : session(makeSession(office, recipe))
    {
        for (const ui::ScreenEntry& entry : ui::screens())
            if (QLatin1String(entry.id) == QLatin1String(id))
                screen.reset(entry.make(*session, nullptr));
        if (!screen)
            qFatal("there is no screen %s", id);
        QObject::connect(session.get(), &ui::Session::changed, screen.get(), [this] { screen->refresh(); });
        QObject::connect(screen.get(), &ui::Screen::goTo, screen.get(),
                         [this](const QString& where, const QString& what) {
                             led.append({where, what});
                         });
        QObject::connect(screen.get(), &ui::Screen::say, screen.get(),
                         [this](const QString& text) { said += text; });
        screen->resize(1200, 800);
        screen->show();
        screen->refresh();
        activate();
    }

    /// The keyboard is in the window.
    void activate()
    {
        screen->activateWindow();
        if (!QTest::qWaitForWindowActive(screen.get()))
            qFatal("the window does not become active");
    }

    template <class T>
    T* child(const char* name) const
    {
        T* found = screen->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QString text(const char* label) const { return child<QLabel>(label)->text(); }
    void click(const char* button) { QTest::mouseClick(child<QWidget>(button), Qt::LeftButton); }

    /// Does something to the programme behind the screen's back, as another section would.
    bool change(const ui::Session::Verb& verb) { return session->change(nullptr, verb); }
    const core::Snapshot& snapshot() const { return session->snapshot(); }
    core::Id round() const { return session->round(); }
};

/// The commands of a screen that can be carried out now.
inline QAction* commandNamed(const ui::Screen& screen, const QString& start)
{
    for (QAction* action : const_cast<ui::Screen&>(screen).commands())
        if (action->text().startsWith(start))
            return action;
    return nullptr;
}

} // namespace support
