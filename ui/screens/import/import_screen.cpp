// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_screen.h"

#include "core/formats/import/catalogue.h"
#include "ui/dialogs/ask.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/screens/import/answers_panel.h"
#include "ui/screens/import/drop_area.h"
#include "ui/screens/import/import_done.h"
#include "ui/screens/import/mapping_grid.h"
#include "ui/screens/import/outcome_view.h"
#include "ui/screens/import/reading_choices.h"
#include "ui/settings/settings.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/keep_panes.h"
#include "ui/widgets/progress_line.h"

#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

ImportScreen::ImportScreen(Session& session, QWidget* parent)
    : Screen(session, parent), m_stack(new QStackedWidget(this)), m_drop(new DropArea(this)),
      m_fileName(new ElidedLabel(this)), m_facts(new TextLabel(TextRole::Body, {}, this)),
      m_columns(new TextLabel(TextRole::Strong, {}, this)), m_choices(new ReadingChoices(this)),
      m_left(new QScrollArea(this)), m_mapping(new MappingGrid(this)), m_answers(new AnswersPanel(this)),
      m_outcome(new OutcomeView(this)),
      m_progress(new ProgressLine(this)), m_done(new ImportDone(this)), m_splitter(new QSplitter(this)),
      m_choose(new QAction(icon(QStringLiteral("file")), tr("&Choose file…"), this)),
      m_again(new QAction(icon(QStringLiteral("table")), tr("Use other columns of what is &here"), this)),
      m_bringIn(new QAction(icon(QStringLiteral("import")), tr("&Bring in what is shown"), this))
{
    setAccessibleName(tr("Import"));
    m_bringIn->setEnabled(false);
    addActions({m_choose, m_again, m_bringIn});
    m_stack->addWidget(m_drop);
    m_stack->addWidget(makeWork());
    m_stack->addWidget(m_done);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
    connect(m_choose, &QAction::triggered, this, &ImportScreen::chooseFile);
    connect(m_again, &QAction::triggered, this, &ImportScreen::openKept);
    connect(m_bringIn, &QAction::triggered, this, &ImportScreen::bringIn);
    connect(m_drop, &DropArea::fileWanted, this, &ImportScreen::chooseFile);
    connect(m_drop, &DropArea::dropped, this, &ImportScreen::open);
    connect(m_choices, &ReadingChoices::readAnew, this, &ImportScreen::read);
    connect(m_choices, &ReadingChoices::planAnew, this, &ImportScreen::plan);
    connect(m_choices, &ReadingChoices::saveWanted, this, &ImportScreen::saveMapping);
    connect(m_mapping, &MappingGrid::changed, this, &ImportScreen::plan);
    connect(m_answers, &AnswersPanel::changed, this, &ImportScreen::plan);
    connect(m_outcome, &OutcomeView::bringInWanted, this, &ImportScreen::bringIn);
    connect(m_outcome, &OutcomeView::fileWinsWanted, this, [this](const std::set<int>& rows, bool wins) {
        for (const int row : rows) {
            if (wins)
                m_fileWins.insert(row);
            else
                m_fileWins.erase(row);
        }
        plan();
    });
    connect(m_outcome, &OutcomeView::cancelled, this, [this] { putAway(); });
    connect(m_done, &ImportDone::anotherWanted, this, &ImportScreen::chooseFile);
    connect(m_done, &ImportDone::screenWanted, this,
            [this](const QString& screen) { Q_EMIT goTo(screen, {}); });
}

ImportScreen::~ImportScreen()
{
    stopWork();
}

QWidget* ImportScreen::makeWork()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    const int margin = air(this, 2);
    column->setContentsMargins(margin, margin, margin, margin);
    auto* top = new QHBoxLayout;
    m_fileName->setFont(fontFor(TextRole::Heading, font()));
    m_facts->setWordWrap(false);
    auto* another = new QPushButton(tr("Choose another…"), page);
    connect(another, &QPushButton::clicked, this, &ImportScreen::chooseFile);
    top->addWidget(m_fileName);
    top->addWidget(m_facts);
    top->addSpacing(air(this, 4));
    top->addWidget(m_progress, 1);
    top->addWidget(another);
    column->addLayout(top);
    auto* left = new QWidget(page);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->addWidget(new TextLabel(TextRole::Strong, tr("How the file is read"), left));
    leftColumn->addWidget(m_choices);
    leftColumn->addSpacing(air(this, 2));
    leftColumn->addWidget(m_columns);
    leftColumn->addWidget(m_mapping);
    leftColumn->addSpacing(air(this, 2));
    leftColumn->addWidget(m_answers);
    leftColumn->addStretch();
    m_left->setAccessibleName(tr("How the file is read"));
    m_left->setFocusPolicy(Qt::NoFocus);
    m_left->setFrameShape(QFrame::NoFrame);
    m_left->setWidgetResizable(true);
    m_left->setWidget(left);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_outcome);
    m_splitter->setChildrenCollapsible(false);
    keepPanes(*m_splitter, session().settings(), QStringLiteral("import"),
              {letters(this, 60), letters(this, 80)});
    column->addWidget(m_splitter, 1);
    return page;
}

void ImportScreen::refresh()
{
    if (m_isWriting)
        return;
    const bool hasRound = session().currentRound();
    m_drop->setEnabled(hasRound);
    m_choose->setEnabled(hasRound);
    m_again->setEnabled(hasRound);
    if (!hasRound) {
        if (m_stack->currentIndex() != Drop)
            putAway();
        m_drop->setTrouble(
            tr("This programme has no round yet. Add one first, then bring in its applicants."));
        return;
    }
    // The programme has moved on: what was planned for the older state would be refused.
    if (m_stack->currentIndex() == Work && m_file)
        plan();
    if (m_stack->currentIndex() == Done && m_round != session().round())
        putAway();
    if (m_stack->currentIndex() == Done)
        showProblems();
}

void ImportScreen::reveal(const QString& what)
{
    if (!what.isEmpty())
        open(what);
}

QWidget* ImportScreen::startField()
{
    if (m_stack->currentIndex() == Drop)
        return m_drop->button();
    return m_stack->currentIndex() == Done ? m_done->cleanUpButton() : m_outcome->bringInButton();
}

QList<QWidget*> ImportScreen::panes()
{
    return {m_left, m_outcome};
}
QList<QAction*> ImportScreen::commands()
{
    return {m_choose, m_again, m_bringIn};
}

void ImportScreen::chooseFile()
{
    if (m_isWriting)
        return;
    const QString path =
        session().ask().fileToOpen(this, tr("Choose the file with the answers"), core::importFileFilter());
    if (!path.isEmpty())
        open(path);
}

void ImportScreen::open(const QString& path)
{
    if (!session().currentRound() || m_isWriting)
        return;
    m_path = path;
    begin(QFileInfo(path).fileName());
}

void ImportScreen::openKept()
{
    if (!session().currentRound() || m_isWriting)
        return;
    m_path.clear();
    begin(tr("Rows brought in before"));
}

void ImportScreen::begin(const QString& name)
{
    m_file.reset();
    m_fileWins.clear();
    m_choices->forget();
    m_choices->setSaved(savedNames(), {});
    m_drop->setTrouble({});
    m_fileName->setWhole(name);
    m_facts->setText({});
    read();
}

void ImportScreen::putAway(const QString& trouble)
{
    stopWork();
    m_path.clear();
    m_file.reset();
    m_plan.reset();
    m_bringIn->setEnabled(false);
    m_outcome->showWhy({});
    m_drop->setTrouble(trouble);
    m_stack->setCurrentIndex(Drop);
    m_drop->button()->setFocus(Qt::OtherFocusReason);
}

void ImportScreen::showFile()
{
    m_facts->setText(tr("%n row(s)", nullptr, int(m_file->table.rows.size())));
    m_choices->show(*m_file, session().currentRound()->zone);
    m_mapping->show(*m_file);
    m_answers->begin(m_file->guess.mapping);
    m_stack->setCurrentIndex(Work);
}

core::Mapping ImportScreen::chosenMapping() const
{
    core::Mapping mapping = m_mapping->mapping();
    m_answers->apply(mapping);
    return mapping;
}

QStringList ImportScreen::savedNames() const
{
    QStringList names;
    for (const core::MappingProfile& profile : session().snapshot().mappings.live)
        names += profile.name;
    names.sort(Qt::CaseInsensitive);
    return names;
}

Screen* makeImportScreen(Session& session, QWidget* parent)
{
    return new ImportScreen(session, parent);
}

} // namespace ui
