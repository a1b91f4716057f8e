// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/people_views.h"

#include "core/base/text.h"
#include "core/edits/kept_lists.h"
#include "core/usecases/change.h"
#include "core/usecases/list_people.h"
#include "ui/dialogs/ask.h"
#include "ui/look/icon.h"
#include "ui/session/session.h"

#include <QMenu>

#include <algorithm>

namespace ui {

PeopleViews::PeopleViews(Session& session, QWidget* parent)
    : QPushButton(parent), m_session(session), m_name(tr("Everybody")),
      m_save(new QAction(tr("Sa&ve this view…"), this)), m_remove(new QAction(this))
{
    setToolTip(
        tr("What is searched and ticked, the columns and the order, under a name. Saved views belong to the "
           "programme: colleagues find them on their laptops"));
    m_save->setToolTip(tr("The search, facets, columns and order of now under a name"));
    connect(m_save, &QAction::triggered, this, &PeopleViews::save);
    connect(m_remove, &QAction::triggered, this, &PeopleViews::remove);
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, &PeopleViews::fill);
    setMenu(menu);
    say();
}

std::vector<std::pair<QString, core::ListLook>> PeopleViews::offered() const
{
    std::vector<std::pair<QString, core::ListLook>> views = {{tr("Everybody"), core::usualLook()}};
    const auto add = [&](const QString& name, const core::ListLook& look) {
        for (auto& [known, kept] : views)
            if (core::foldText(known) == core::foldText(name)) {
                kept = look; // saved anew by somebody
                return;
            }
        views.emplace_back(name, look);
    };
    for (const auto& [name, look] : core::suggestedLooks())
        add(name, look);
    for (const core::SavedView& view : core::viewsInOrder(m_session.snapshot()))
        if (const auto look = core::parseLook(view.look))
            add(view.name, *look);
    return views;
}

void PeopleViews::setLook(const core::ListLook& look)
{
    m_look = look;
    say();
}

void PeopleViews::show(const QString& name)
{
    for (const auto& [known, look] : offered())
        if (core::foldText(known) == core::foldText(name)) {
            m_name = known;
            Q_EMIT lookWanted(look);
            say();
            return;
        }
}

/// A view that is shown exactly goes by its name, whoever came to it how.
void PeopleViews::say()
{
    bool isExact = false;
    for (const auto& [name, look] : offered())
        if (look == m_look && (!isExact || name == m_name)) {
            m_name = name;
            isExact = true;
        }
    setText(isExact ? tr("View: %1").arg(m_name) : tr("View: %1, changed").arg(m_name));
    setAccessibleName(text());
    const bool isSaved = core::findView(m_session.snapshot(), m_name).ok();
    m_remove->setText(isSaved ? tr("&Remove the view “%1”").arg(m_name) : tr("&Remove the view"));
    m_remove->setEnabled(isSaved);
}

void PeopleViews::fill()
{
    menu()->clear();
    for (const auto& [name, look] : offered()) {
        QAction* action = menu()->addAction(QString(name).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(look == m_look);
        connect(action, &QAction::triggered, this, [this, view = name] { show(view); });
    }
    menu()->addSeparator();
    say();
    menu()->addActions({m_save, m_remove});
}

void PeopleViews::save()
{
    const bool isUsual = m_name == tr("Everybody");
    const auto name = m_session.ask().line(
        this, tr("Save this view"),
        tr("A name for the search, facets, columns and order of now. A view of the same name is replaced."),
        isUsual ? QString() : m_name);
    if (!name)
        return;
    const auto edit = core::saveView(m_session.snapshot(), *name, core::textOfLook(m_look));
    if (!edit)
        Q_EMIT refused(edit.error().message);
    else if (m_session.change(this, [&](core::Store& store) { return core::change(store, edit); }))
        m_name = core::tidyText(*name);
    say();
}

void PeopleViews::remove()
{
    const auto view = core::findView(m_session.snapshot(), m_name);
    if (view)
        m_session.change(this, [&](core::Store& store) {
            return core::change(store, core::removeView(store.snapshot(), view->id));
        });
    say();
}

} // namespace ui
