// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/mapping_grid.h"

#include "core/base/text.h"
#include "ui/look/text.h"
#include "ui/widgets/elided_combo.h"
#include "ui/widgets/elided_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {
namespace {

constexpr int samples = 3;

/// The first different things that stand in a column.
QString samplesOf(const core::AnswerTable& table, qsizetype column)
{
    QStringList seen;
    for (const core::AnswerRow& row : table.rows) {
        const QString cell = row.cells.value(column).simplified();
        if (!cell.isEmpty() && !seen.contains(core::isolated(cell.left(80))))
            seen += core::isolated(cell.left(80));
        if (seen.size() == samples)
            break;
    }
    return seen.join(QStringLiteral(" · "));
}

} // namespace

MappingGrid::MappingGrid(QWidget* parent) : QWidget(parent)
{
    auto* column = new QGridLayout(this);
    column->setContentsMargins({});
}

void MappingGrid::show(const core::FormFile& file)
{
    m_mapping = file.guess.mapping;
    m_headings = file.table.headings;
    m_choices.clear();
    delete m_inside;
    m_inside = new QWidget(this);
    static_cast<QGridLayout*>(layout())->addWidget(m_inside, 0, 0, Qt::AlignTop);
    m_grid = new QGridLayout(m_inside);
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(air(this));
    m_grid->setColumnStretch(0, 1);
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        const QString& heading = m_headings[i];
        auto* name = new ElidedLabel(m_inside);
        name->setFont(fontFor(TextRole::Strong, font()));
        name->setWhole(heading);
        auto* choice = new ElidedCombo(14, m_inside);
        for (const core::Field field : core::allFields())
            choice->addItem(core::titleOf(field), int(field));
        choice->setCurrentIndex(choice->findData(int(m_mapping.of(heading))));
        choice->setAccessibleName(tr("What “%1” is").arg(heading));
        const QString sample = samplesOf(file.table, i);
        choice->setAccessibleDescription(tr("For instance: %1").arg(sample));
        auto* below = new ElidedLabel(m_inside);
        below->setForegroundRole(QPalette::PlaceholderText);
        below->setWhole(sample.isEmpty() ? tr("nothing in this column") : sample);
        const int row = int(i) * 2;
        m_grid->addWidget(name, row, 0, Qt::AlignBottom);
        m_grid->addWidget(choice, row, 1, 2, 1, Qt::AlignVCenter);
        m_grid->addWidget(below, row + 1, 0, Qt::AlignTop);
        connect(choice, &QComboBox::activated, this, [this, choice, number = size_t(i)] {
            take(number, core::Field(choice->currentData().toInt()));
        });
        m_choices.push_back(choice);
    }
}

void MappingGrid::take(size_t number, core::Field field)
{
    for (size_t i = 0; i < m_choices.size(); ++i)
        if (i != number && field != core::Field::Ignored && m_choices[i]->currentData().toInt() == int(field))
            m_choices[i]->setCurrentIndex(m_choices[i]->findData(int(core::Field::Ignored)));
    Q_EMIT changed();
}

core::Mapping MappingGrid::mapping() const
{
    core::Mapping mapping = m_mapping;
    mapping.columns.clear();
    for (size_t i = 0; i < m_choices.size(); ++i)
        mapping.columns.insert(m_headings[qsizetype(i)], core::Field(m_choices[i]->currentData().toInt()));
    return mapping;
}

int MappingGrid::used() const
{
    return int(std::count_if(m_choices.begin(), m_choices.end(), [](const QComboBox* choice) {
        return choice->currentData().toInt() != int(core::Field::Ignored);
    }));
}

QComboBox* MappingGrid::choiceOf(const QString& heading) const
{
    const qsizetype at = m_headings.indexOf(heading);
    return at < 0 ? nullptr : m_choices[size_t(at)];
}

} // namespace ui
