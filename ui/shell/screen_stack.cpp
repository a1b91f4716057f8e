// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screen_stack.h"

#include <algorithm>

namespace ui {

void ScreenStack::setSession(Session* session)
{
    m_session = session;
    m_current.clear();
    for (const Made& made : std::as_const(m_made))
        delete made.screen;
    m_made.clear();
    if (!session)
        return;
    connect(session, &Session::changed, this, &ScreenStack::changed);
    connect(session, &Session::roundChanged, this, &ScreenStack::changed);
    connect(session, &Session::problemsFound, this, &ScreenStack::changed);
}

ScreenStack::Made* ScreenStack::make(const QString& id)
{
    if (const auto found = m_made.find(id); found != m_made.end())
        return &*found;
    const auto& all = screens();
    const auto entry = std::find_if(all.begin(), all.end(),
                                    [&](const ScreenEntry& screen) { return id == QLatin1String(screen.id); });
    if (entry == all.end() || !m_session)
        return nullptr;
    Screen* screen = entry->make(*m_session, this);
    screen->setObjectName(id);
    connect(screen, &Screen::goTo, this, &ScreenStack::goTo);
    connect(screen, &Screen::say, this, &ScreenStack::say);
    addWidget(screen);
    return &*m_made.insert(id, {screen, true});
}

bool ScreenStack::showScreen(const QString& id)
{
    Made* made = make(id);
    if (!made)
        return false;
    m_current = id;
    if (made->stale) {
        made->stale = false;
        made->screen->refresh();
    }
    setCurrentWidget(made->screen);
    Q_EMIT shown(id);
    return true;
}

Screen* ScreenStack::current() const { return m_made.value(m_current).screen; }

void ScreenStack::changed()
{
    for (auto made = m_made.begin(); made != m_made.end(); ++made) {
        made->stale = made.key() != m_current;
        if (!made->stale)
            made->screen->refresh();
    }
}

} // namespace ui
