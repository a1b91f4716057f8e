// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/export/export_screen.h"

#include "core/formats/export/catalogue.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/screens/export/row_sample.h"
#include "ui/settings/settings.h"
#include "ui/widgets/empty_view.h"
#include "ui/widgets/roomy_rows.h"

#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

ExportScreen::ExportScreen(Session& session, QWidget* parent)
    : Screen(session, parent), m_sample(new RowSample), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyView(m_stack)), m_panes(new QSplitter(Qt::Horizontal)),
      m_writeAction(new QAction(icon(QStringLiteral("export")), tr("Write introductions"), this)),
      m_folderAction(new QAction(icon(QStringLiteral("folder")), tr("Choose the folder…"), this)),
      m_personAction(new QAction(icon(QStringLiteral("people")), tr("Show this person"), this))
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, air(this), 0);
    column->setSpacing(air(this, 2));
    column->addWidget(buildFormats());
    column->addWidget(buildProof(), 1);
    column->addWidget(buildWriting());
    auto* scroll = new QScrollArea(m_panes);
    scroll->setWidget(left);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(letters(this, 44));
    m_panes->addWidget(scroll);
    m_panes->addWidget(m_sample);
    m_panes->setSizes({letters(this, 80), letters(this, 80)});
    m_panes->setChildrenCollapsible(false);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 1);
    if (const QByteArray sizes =
            session.settings().value(Preference::PaneSizes, QStringLiteral("export")).toByteArray();
        !sizes.isEmpty())
        m_panes->restoreState(sizes);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_panes);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(air(this, 2), air(this, 2), air(this, 2), air(this, 2));
    page->addWidget(m_stack);

    connect(m_panes, &QSplitter::splitterMoved, this, [this] {
        this->session().settings().set(Preference::PaneSizes, m_panes->saveState(), QStringLiteral("export"));
    });
    connect(m_empty, &EmptyView::pressed, this, [this] { Q_EMIT goTo(QStringLiteral("pairs"), {}); });
    connect(m_writeAction, &QAction::triggered, this, &ExportScreen::write);
    connect(m_folderAction, &QAction::triggered, this, &ExportScreen::chooseFolder);
    connect(m_personAction, &QAction::triggered, this, &ExportScreen::showPerson);
    fillFormats();
}

QWidget* ExportScreen::buildFormats()
{
    auto* box = new QWidget(this);
    m_formats = new QListWidget(box);
    m_formats->setObjectName(QStringLiteral("formats"));
    m_formats->setAccessibleName(tr("Program that will send the introductions"));
    m_formats->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    makeRowsRoomy(*m_formats);
    m_formats->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_advice = new TextLabel(TextRole::Body, {}, box);
    m_advice->setObjectName(QStringLiteral("advice"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(new TextLabel(TextRole::Heading, tr("Which program will send them?"), box));
    column->addWidget(m_formats);
    column->addWidget(m_advice);
    connect(m_formats, &QListWidget::currentRowChanged, this, [this] {
        session().settings().set(Preference::Filter, formatId(), QStringLiteral("export"));
        showTarget();
    });
    return box;
}

void ExportScreen::fillFormats()
{
    const QString before =
        session().settings().value(Preference::Filter, QStringLiteral("export")).toString();
    int row = 0;
    for (const core::ExportFormat& format : core::exportFormats()) {
        auto* item = new QListWidgetItem(core::titleOf(format), m_formats);
        item->setData(Qt::UserRole, QString::fromLatin1(format.id));
        if (before == QLatin1String(format.id))
            row = m_formats->count() - 1;
    }
    m_formats->setCurrentRow(row);
}

QWidget* ExportScreen::buildProof()
{
    auto* box = new QWidget(this);
    m_proofTitle = new TextLabel(TextRole::Heading, {}, box);
    m_proofTitle->setObjectName(QStringLiteral("proofTitle"));
    m_proofText = new TextLabel(TextRole::Body, {}, box);
    m_proofText->setObjectName(QStringLiteral("proofText"));
    m_failures = new QListWidget(box);
    m_failures->setObjectName(QStringLiteral("failures"));
    m_failures->setAccessibleName(tr("What stands in the way of the introductions"));
    m_failures->setWordWrap(true);
    m_failures->setSpacing(2);
    m_personButton = new QPushButton(m_personAction->icon(), m_personAction->text(), box);
    m_personButton->setObjectName(QStringLiteral("showPerson"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(m_proofTitle);
    column->addWidget(m_proofText);
    column->addWidget(m_failures, 1);
    column->addWidget(m_personButton, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_failures, &QListWidget::itemActivated, m_personAction, &QAction::trigger);
    connect(m_failures, &QListWidget::currentRowChanged, this, [this](int row) {
        const bool some =
            row >= 0 && size_t(row) < m_proof.people.size() && !m_proof.people[size_t(row)].isNull();
        m_personAction->setEnabled(some);
        m_personButton->setEnabled(some);
    });
    connect(m_personButton, &QPushButton::clicked, m_personAction, &QAction::trigger);
    return box;
}

QWidget* ExportScreen::buildWriting()
{
    auto* box = new QWidget(this);
    auto* label = new QLabel(tr("&Folder:"), box);
    m_folder = new QLineEdit(box);
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_folder->setAccessibleName(tr("Folder for the introductions"));
    label->setBuddy(m_folder);
    m_choose = new QPushButton(tr("Choose…"), box);
    m_choose->setAccessibleName(m_folderAction->text());
    m_choose->setObjectName(QStringLiteral("chooseFolder"));
    m_target = new TextLabel(TextRole::Body, {}, box);
    m_target->setObjectName(QStringLiteral("target"));
    m_write = new QPushButton(m_writeAction->icon(), m_writeAction->text(), box);
    m_write->setObjectName(QStringLiteral("writeIntroductions"));
    m_write->setDefault(true);
    m_why = new TextLabel(TextRole::Body, {}, box);
    m_why->setObjectName(QStringLiteral("whyNot"));
    m_done = new QWidget(box);
    m_doneTitle = new TextLabel(TextRole::Heading, {}, m_done);
    m_doneText = new TextLabel(TextRole::Body, {}, m_done);
    m_doneText->setObjectName(QStringLiteral("written"));
    m_doneText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_doneText->setFocusPolicy(Qt::StrongFocus);
    m_doneText->setAccessibleName(tr("What was written"));
    m_open = new QPushButton(icon(QStringLiteral("folder")), tr("Open folder"), m_done);

    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(label);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(m_choose);
    auto* doneColumn = new QVBoxLayout(m_done);
    doneColumn->setContentsMargins({});
    doneColumn->addWidget(m_doneTitle);
    doneColumn->addWidget(m_doneText);
    doneColumn->addWidget(m_open, 0, Qt::AlignLeading);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addLayout(folderRow);
    column->addWidget(m_target);
    column->addWidget(m_why);
    column->addWidget(m_write, 0, Qt::AlignLeading);
    column->addWidget(m_done);
    m_done->hide();
    connect(m_folder, &QLineEdit::textChanged, this, &ExportScreen::showTarget);
    connect(m_choose, &QPushButton::clicked, m_folderAction, &QAction::trigger);
    connect(m_write, &QPushButton::clicked, m_writeAction, &QAction::trigger);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_writtenFolder)); });
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder->setText(QDir::toNativeSeparators(QDir(documents).filePath(QStringLiteral("Bifolium"))));
    return box;
}

QWidget* ExportScreen::startField()
{
    return m_stack->currentIndex() == 0 ? static_cast<QWidget*>(m_empty->button()) : m_formats;
}
QList<QWidget*> ExportScreen::panes()
{
    return {m_formats, m_folder, m_sample->table()};
}

Screen* makeExportScreen(Session& session, QWidget* parent)
{
    return new ExportScreen(session, parent);
}

} // namespace ui
