// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "ui/look/icon.h"
#include "ui/shell/section_list.h"

#include <QMenu>
#include <QMenuBar>
#include <QWhatsThis>
#include <QWidget>

namespace ui {
namespace {

constexpr int longestText = 60;

QString forMenu(const QString& text)
{
    QString shown = text.size() > longestText ? text.left(longestText - 1) + u'…' : text;
    return shown.replace(u'&', QStringLiteral("&&"));
}

void collect(QList<ListedCommand>& into, const QString& path, const QMenu* menu)
{
    for (QAction* action : menu->actions()) {
        if (action->isSeparator())
            continue;
        if (action->menu()) {
            collect(into, path, action->menu());
            continue;
        }
        QString text = action->text();
        text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&').replace(QChar(1), u'&');
        if (!text.isEmpty())
            into += {path, action, text};
    }
}

} // namespace

Commands::Commands(QWidget* window, QMenuBar* bar) : QObject(window), m_window(window)
{
    QMenu* file = bar->addMenu(tr("&File"));
    file->addAction(add(Command::NewProgramme, tr("&New programme…"), "new", {QKeySequence::New}));
    file->addAction(add(Command::OpenProgramme, tr("&Open…"), "open", {QKeySequence::Open}));
    m_recent = file->addMenu(icon(QStringLiteral("recent")), tr("Open &recent"));
    file->addSeparator();
    file->addAction(add(Command::SaveCopy, tr("Save a &copy…"), "file", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}));
    file->addAction(add(Command::BackUpNow, tr("&Back up now"), "backup"));
    file->addSeparator();
    file->addAction(add(Command::CloseProgramme, tr("C&lose"), "close", {QKeySequence(Qt::CTRL | Qt::Key_W)}));
    file->addAction(add(Command::Quit, tr("&Quit"), nullptr, {QKeySequence(Qt::CTRL | Qt::Key_Q)}));

    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addAction(add(Command::Undo, tr("&Undo"), "undo", {QKeySequence::Undo}));
    edit->addAction(
        add(Command::Redo, tr("&Redo"), "redo",
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}));
    edit->addSeparator();
    edit->addAction(add(Command::Find, tr("&Find in this view"), "search", {QKeySequence::Find}));
    edit->addAction(
        add(Command::GoToPerson, tr("&Go to a person…"), "people", {QKeySequence(Qt::CTRL | Qt::Key_P)}));
    edit->addAction(add(Command::FindCommand, tr("Find a &command…"), "search",
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}));

    QMenu* view = bar->addMenu(tr("&View"));
    int number = 1;
    for (const ScreenEntry& screen : screens()) {
        auto* action = new QAction(icon(QLatin1String(screen.icon)), titleOf(screen), window);
        action->setData(QLatin1String(screen.id));
        action->setCheckable(true);
        action->setShortcut(keysOfSection(number++));
        m_sections += action;
        view->addAction(action);
    }
    view->addSeparator();
    view->addAction(add(Command::NextPane, tr("&Next pane"), nullptr, {QKeySequence(Qt::Key_F6)}));
    view->addAction(
        add(Command::PreviousPane, tr("&Previous pane"), nullptr, {QKeySequence(Qt::SHIFT | Qt::Key_F6)}));

    QMenu* round = bar->addMenu(tr("&Round"));
    round->addAction(add(Command::NewRound, tr("&New round…"), "plus"));
    round->addAction(add(Command::RoundSettings, tr("Round &settings…"), "settings"));

    m_section = bar->addMenu(QString());
    m_section->menuAction()->setVisible(false);

    QMenu* help = bar->addMenu(tr("&Help"));
    help->addAction(add(Command::Shortcuts, tr("&Keyboard shortcuts"), nullptr,
                        {QKeySequence(Qt::CTRL | Qt::Key_Slash)}));
    QAction* what = QWhatsThis::createAction(window);
    what->setIcon(icon(QStringLiteral("help")));
    m_actions.insert(Command::WhatsThis, what);
    help->addAction(what);
    help->addSeparator();
    help->addAction(add(Command::About, tr("&About Bifolium"), "info"));
    m_actions[Command::About]->setMenuRole(QAction::AboutRole);
    m_actions[Command::Quit]->setMenuRole(QAction::QuitRole);
    setProgrammeOpen(false, false);
    setUndo({}, {});
}

QAction* Commands::add(Command command, const QString& text, const char* symbol,
                       const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, m_window);
    if (symbol)
        action->setIcon(icon(QLatin1String(symbol)));
    action->setShortcuts(keys);
    action->setMenuRole(QAction::NoRole);
    m_actions.insert(command, action);
    return action;
}

void Commands::setProgrammeOpen(bool open, bool hasRound)
{
    for (const Command command :
         {Command::SaveCopy, Command::BackUpNow, Command::CloseProgramme, Command::Find, Command::NextPane,
          Command::PreviousPane, Command::NewRound, Command::GoToPerson})
        m_actions[command]->setEnabled(open);
    m_actions[Command::RoundSettings]->setEnabled(hasRound);
    for (QAction* section : std::as_const(m_sections))
        section->setEnabled(open);
}

void Commands::setUndo(const QString& undo, const QString& redo)
{
    QAction* back = m_actions[Command::Undo];
    back->setEnabled(!undo.isEmpty());
    back->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(forMenu(undo)));
    QAction* again = m_actions[Command::Redo];
    again->setEnabled(!redo.isEmpty());
    again->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(forMenu(redo)));
    for (QAction* action : {back, again}) {
        QString tip = action->text();
        tip.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&').replace(QChar(1), u'&');
        action->setToolTip(tip + QStringLiteral(" (") +
                           action->shortcut().toString(QKeySequence::NativeText) + u')');
    }
}

QList<ListedCommand> commandsIn(const QMenuBar* bar)
{
    QList<ListedCommand> all;
    for (const QAction* top : bar->actions())
        if (top->menu()) {
            QString title = top->menu()->title();
            collect(all, title.remove(u'&'), top->menu());
        }
    return all;
}

} // namespace ui
