// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/person_records.h"

#include "ui/look/text.h"
#include "core/people/field_values.h"
#include "ui/session/session.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/wrapped_rows.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {
namespace {

const core::SourceRow* sourceOf(const core::Snapshot& snapshot, const core::Id& application)
{
    for (const core::SourceRow& row : snapshot.sourceRows.live)
        if (row.application == application)
            return &row;
    return nullptr;
}

void setUp(QTreeWidget& tree, const QString& name, const QStringList& headings)
{
    tree.setAccessibleName(name);
    tree.setHeaderLabels(headings);
    tree.setRootIsDecorated(false);
    tree.setAllColumnsShowFocus(true);
    wrapRows(tree);
    tree.setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree.header()->setStretchLastSection(true);
    copyRowsWithCtrlC(tree);
}

QString actionWord(const core::HistoryLine& line)
{
    switch (line.action) {
    case core::HistoryLine::Action::Undo:
        return PersonHistory::tr("Took back: %1").arg(line.text);
    case core::HistoryLine::Action::Redo:
        return PersonHistory::tr("Did again: %1").arg(line.text);
    case core::HistoryLine::Action::Do:
        break;
    }
    return line.undone ? PersonHistory::tr("%1 (taken back)").arg(line.text) : line.text;
}

} // namespace

SourceRowView::SourceRowView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_where(new TextLabel(TextRole::Body, {}, this)),
      m_cells(new QTreeWidget(this))
{
    setUp(*m_cells, tr("The row as it stood in the file"), {tr("Heading"), tr("Answer")});
    m_cells->header()->resizeSection(0, letters(this, 18));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_where);
    column->addWidget(m_cells, 1);
}

void SourceRowView::show(const core::Id& person)
{
    m_cells->clear();
    const core::Snapshot& snapshot = m_session.snapshot();
    const core::Application* application = core::findApplication(snapshot, m_session.round(), person);
    const core::SourceRow* source = application ? sourceOf(snapshot, application->id) : nullptr;
    m_cells->setVisible(source);
    if (!source) {
        m_where->setText(tr("Added by hand, so there is no row of a file."));
        return;
    }
    const core::ImportBatch* batch = snapshot.batches.find(source->batch);
    m_where->setText(tr("Row %1 of %2, as it stood in the file. It is kept and never changed.")
                         .arg(source->number)
                         .arg(batch ? batch->fileName : tr("a file")));
    const QJsonObject cells = QJsonDocument::fromJson(source->cells.toUtf8()).object();
    for (auto at = cells.begin(); at != cells.end(); ++at) {
        auto* item = new QTreeWidgetItem(m_cells, {at.key(), at.value().toString()});
        item->setToolTip(0, at.key());
        item->setToolTip(1, at.value().toString());
        item->setTextAlignment(0, Qt::AlignLeading | Qt::AlignTop);
        item->setTextAlignment(1, Qt::AlignLeading | Qt::AlignTop);
    }
}

PersonHistory::PersonHistory(Session& session, QWidget* parent) : QTreeWidget(parent), m_session(session)
{
    setUp(*this, tr("What changed about this person"), {tr("When"), tr("Who"), tr("What")});
    connect(&session, &Session::historyRead, this, [this] { show(m_person); });
}

void PersonHistory::show(const core::Id& person)
{
    m_person = person;
    clear();
    if (person.isNull())
        return;
    QSet<core::Id> rows = {person};
    if (const auto* application = core::findApplication(m_session.snapshot(), m_session.round(), person))
        rows.insert(application->id);
    const QString zone = m_session.programme().zone;
    const auto& lines = m_session.timeline().lines;
    const std::vector<size_t> about = m_session.linesAbout(rows);
    for (auto at = about.rbegin(); at != about.rend(); ++at) {
        const core::HistoryLine& line = lines[*at];
        auto* item = new QTreeWidgetItem(this, {core::momentText(line.at, zone), line.author, actionWord(line)});
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, item->text(column));
    }
    if (!m_session.isHistoryRead())
        new QTreeWidgetItem(this, {QString(), QString(), tr("Reading the history…")});
    setColumnWidth(0, letters(this, 16));
    setColumnWidth(1, letters(this, 10));
}

} // namespace ui
