// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/dialogs/ask.h"
#include "ui/dialogs/person_chooser.h"
#include "ui/dialogs/programme_dialog.h"
#include "ui/dialogs/round_dialog.h"
#include "ui/look/text.h"
#include "ui/screens/welcome/welcome_page.h"
#include "ui/settings/recent_files.h"
#include "ui/settings/settings.h"
#include "ui/shell/command_lists.h"
#include "ui/shell/commands.h"
#include "ui/shell/look_around.h"
#include "ui/shell/pane_ring.h"
#include "ui/shell/programme_holder.h"
#include "ui/shell/round_chooser.h"
#include "ui/shell/screen_stack.h"
#include "ui/shell/section_list.h"
#include "ui/shell/status_line.h"
#include "ui/tasks/task_runner.h"
#include "ui/widgets/wheel_guard.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

namespace ui {
namespace {

const QString suffix = QStringLiteral("bifolium");

/// The one local file that is dragged here, if it is one.
QString fileIn(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(const Desk& desk)
    : m_holder(new ProgrammeHolder(desk, this)), m_commands(new Commands(this, menuBar())),
      m_pages(new QStackedWidget), m_welcome(new WelcomePage(desk)), m_split(new QSplitter),
      m_sections(new SectionList), m_screens(new ScreenStack), m_status(new StatusLine(desk.tasks))
{
    new WheelGuard(this);
    setAcceptDrops(true);
    setStatusBar(m_status);
    m_split->addWidget(m_sections);
    m_split->addWidget(m_screens);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_split);
    setCentralWidget(m_pages);
    makeToolBar();
    connectFileCommands();
    connectOtherCommands();
    connect(m_sections, &SectionList::wanted, this, [this](const QString& screen) { showSection(screen); });
    connect(m_sections, &SectionList::entered, this, [this] {
        if (QWidget* start = currentScreen() ? currentScreen()->startField() : nullptr)
            start->setFocus(Qt::OtherFocusReason);
    });
    connect(m_screens, &ScreenStack::goTo, this,
            [this](const QString& screen, const QString& what) { showSection(screen, what); });
    connect(m_screens, &ScreenStack::say, m_status, &StatusLine::say);
    connect(m_holder, &ProgrammeHolder::say, m_status, &StatusLine::say);
    connect(m_holder, &ProgrammeHolder::opened, this, &MainWindow::takeSession);
    connect(m_holder, &ProgrammeHolder::closing, this, &MainWindow::letGoOfSession);
    connect(m_holder, &ProgrammeHolder::backedUp, this, &MainWindow::showSaved);
    restore();
    letGoOfSession();
}

MainWindow::~MainWindow()
{
    m_holder->close();
}

Session* MainWindow::session() const
{
    return m_holder->session();
}
Screen* MainWindow::currentScreen() const
{
    return m_screens->current();
}
QString MainWindow::currentSection() const
{
    return m_screens->currentId();
}
bool MainWindow::openFile(const QString& path)
{
    return m_holder->open(path);
}

void MainWindow::makeToolBar()
{
    m_bar = addToolBar(tr("Tools"));
    m_bar->setObjectName(QStringLiteral("tools"));
    m_bar->setMovable(false);
    m_bar->toggleViewAction()->setEnabled(false); // stays out of the context menu
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_rounds = new RoundChooser;
    auto* label = new QLabel(tr("Round"));
    label->setContentsMargins(air(this), 0, air(this), 0);
    m_bar->addWidget(label);
    m_bar->addWidget(m_rounds);
    m_bar->addSeparator();
    m_bar->addAction((*m_commands)[Command::Undo]);
    m_bar->addAction((*m_commands)[Command::Redo]);
    m_bar->addSeparator();
    for (const Command command : {Command::GoToPerson, Command::FindCommand}) {
        m_bar->addAction((*m_commands)[command]);
        auto* button = qobject_cast<QToolButton*>(m_bar->widgetForAction((*m_commands)[command]));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    fitSymbols();
}

/// Symbols as large as the text beside them asks for.
void MainWindow::fitSymbols()
{
    const int side = std::max(20, fontMetrics().height() * 5 / 4);
    m_bar->setIconSize({side, side});
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_bar)
        fitSymbols();
}

void MainWindow::connectFileCommands()
{
    const auto on = [this](Command command, auto&& verb) {
        connect((*m_commands)[command], &QAction::triggered, this, verb);
    };
    const auto askForNew = [this] {
        openProgrammeDialog(this, m_holder->desk(), [this](const ProgrammeWish& wish) {
            return m_holder->make(wish.path, wish.name, wish.zone);
        });
    };
    on(Command::NewProgramme, askForNew);
    on(Command::OpenProgramme, [this] { m_holder->askAndOpen(); });
    on(Command::SaveCopy, [this] { m_holder->askAndCopy(); });
    on(Command::BackUpNow, [this] { m_holder->backUpNow(); });
    on(Command::CloseProgramme, [this] { m_holder->close(); });
    on(Command::Quit, [this] { close(); });
    connect(m_commands->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::showRecent);
    connect(m_welcome, &WelcomePage::newWanted, this, askForNew);
    connect(m_welcome, &WelcomePage::openWanted, m_holder, &ProgrammeHolder::askAndOpen);
    connect(m_welcome, &WelcomePage::lookAroundWanted, this, [this] { lookAround(*m_holder, *m_welcome); });
    connect(m_welcome, &WelcomePage::fileWanted, this, [this](const QString& path) {
        if (!openFile(path))
            m_welcome->refresh();
    });
}

void MainWindow::connectOtherCommands()
{
    const auto on = [this](Command command, auto&& verb) {
        connect((*m_commands)[command], &QAction::triggered, this, verb);
    };
    on(Command::Undo, [this] { session()->undo(this); });
    on(Command::Redo, [this] { session()->redo(this); });
    on(Command::Find, [this] {
        if (QWidget* field = currentScreen() ? currentScreen()->searchField() : nullptr)
            field->setFocus(Qt::ShortcutFocusReason);
        else
            m_status->say(tr("There is nothing to search in this view."));
    });
    on(Command::NextPane, [this] { turnPane(1); });
    on(Command::PreviousPane, [this] { turnPane(-1); });
    on(Command::NewRound, [this] { openRoundDialog(this, *session(), RoundDialogFor::NewRound); });
    on(Command::RoundSettings, [this] { openRoundDialog(this, *session(), RoundDialogFor::CurrentRound); });
    on(Command::GoToPerson, [this] { goToPerson(); });
    on(Command::FindCommand, [this] { openCommandFinder(this, menuBar()); });
    on(Command::Shortcuts, [this] { openShortcutSheet(this, menuBar()); });
    on(Command::About, [this] { openAbout(this); });
    for (QAction* section : m_commands->sections())
        connect(section, &QAction::triggered, this, [this, section] {
            if (showSection(section->data().toString()))
                if (QWidget* start = currentScreen()->startField())
                    start->setFocus(Qt::ShortcutFocusReason);
        });
}

void MainWindow::takeSession(Session* session)
{
    m_screens->setSession(session);
    m_rounds->setSession(session);
    connect(session, &Session::changed, this, [this](const QString& text) {
        m_status->say(text);
        showCommands();
        showTitle();
        showSaved();
    });
    connect(session, &Session::roundChanged, this, [this] {
        showCommands();
        showTitle();
        m_sections->showState({});
    });
    connect(session, &Session::stateChanged, this,
            [this] { m_sections->showState(this->session()->state()); });
    m_sections->showState(session->state());
    m_pages->setCurrentWidget(m_split);
    m_bar->show();
    m_status->say({});
    showCommands();
    showTitle();
    showSaved();
    const QString last = m_holder->desk().settings.value(Preference::LastScreen, session->path()).toString();
    if (!showSection(last) && !screens().empty())
        showSection(QLatin1String(screens().front().id));
    m_sections->setFocus();
}

void MainWindow::letGoOfSession()
{
    if (session() && !currentSection().isEmpty())
        m_holder->desk().settings.set(Preference::LastScreen, currentSection(), session()->path());
    m_commands->sectionMenu()->clear();
    m_commands->sectionMenu()->menuAction()->setVisible(false);
    m_screens->setSession(nullptr);
    m_rounds->setSession(nullptr);
    m_commands->setProgrammeOpen(false, false);
    m_commands->setUndo({}, {});
    m_bar->hide();
    m_welcome->refresh();
    m_pages->setCurrentWidget(m_welcome);
    m_welcome->setFocus();
    m_status->say({});
    m_status->showSaved({}, {}, {});
    setWindowTitle(QString());
}

bool MainWindow::showSection(const QString& screen, const QString& what)
{
    if (!session() || !m_screens->showScreen(screen))
        return false;
    m_sections->select(screen);
    for (QAction* section : m_commands->sections())
        section->setChecked(section->data().toString() == screen);
    QMenu* menu = m_commands->sectionMenu();
    menu->clear();
    menu->addActions(currentScreen()->commands());
    menu->menuAction()->setVisible(!menu->isEmpty());
    for (const ScreenEntry& entry : screens())
        if (screen == QLatin1String(entry.id))
            menu->setTitle(titleOf(entry));
    if (!what.isEmpty())
        currentScreen()->reveal(what);
    return true;
}

void MainWindow::showCommands()
{
    m_commands->setProgrammeOpen(true, session()->currentRound());
    m_commands->setUndo(session()->undoText(), session()->redoText());
}

void MainWindow::showRecent()
{
    QMenu* menu = m_commands->recentMenu();
    menu->clear();
    for (const RecentFile& file : recentFiles(m_holder->desk().settings)) {
        QString text = tr("%1 · %2").arg(file.programme, QDir::toNativeSeparators(file.path));
        QAction* action = menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path = file.path] { openFile(path); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing was open here yet"))->setEnabled(false);
}

void MainWindow::showTitle()
{
    const core::Round* round = session()->currentRound();
    const QString name = session()->programme().name;
    setWindowTitle(round ? tr("%1 – %2").arg(name, round->label) : name);
    setWindowFilePath(session()->path());
}

void MainWindow::showSaved()
{
    const auto& lines = session()->timeline().lines;
    m_status->showSaved(lines.empty() ? QDateTime() : lines.back().at, m_holder->lastBackup(),
                        session()->now());
}

void MainWindow::turnPane(int step)
{
    QList<QWidget*> panes = {m_sections};
    if (Screen* screen = currentScreen()) {
        const QList<QWidget*> own = screen->panes();
        panes += own.isEmpty() ? QList<QWidget*>{screen} : own;
    }
    panes += m_bar;
    turnPanes(panes, step);
}

void MainWindow::goToPerson()
{
    choosePerson(
        this, tr("Go to a person"), session()->snapshot(), session()->round(), session(),
        [this](const core::Id& person) { showSection(QStringLiteral("people"), person.toString()); });
}

void MainWindow::takeFile(const QString& path)
{
    if (QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) == 0)
        openFile(path);
    else if (session())
        showSection(QStringLiteral("import"), path);
    else
        m_holder->desk().ask.tell(
            this, core::refused(
                      tr("“%1” is a table of answers. Open or make the programme that it belongs to, then "
                         "drop it here again.")
                          .arg(QFileInfo(path).fileName())));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeFile(fileIn(event->mimeData()));
}

void MainWindow::restore()
{
    const Settings& settings = m_holder->desk().settings;
    if (restoreGeometry(settings.value(Preference::WindowGeometry).toByteArray()))
        return;
    const QSize room = screen()->availableSize();
    resize(QSize(1280, 800).boundedTo(room * 9 / 10));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_holder->desk().settings.set(Preference::WindowGeometry, saveGeometry());
    m_holder->close();
    event->accept();
}

} // namespace ui
