// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/answers_panel.h"

#include "core/base/text.h"
#include "ui/look/text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

enum Column
{
    Answer,
    Times,
    Meaning,
    ColumnCount
};

constexpr int shownRows = 9;

} // namespace

AnswersPanel::AnswersPanel(QWidget* parent)
    : QWidget(parent), m_question(new QComboBox(this)), m_answers(new QTreeWidget(this)),
      m_join(new QPushButton(tr("These are one answer"), this))
{
    m_question->setFocusPolicy(Qt::StrongFocus);
    m_question->setAccessibleName(tr("Question whose answers are shown"));
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_answers->setAccessibleName(tr("Different answers in the file"));
    m_answers->setColumnCount(ColumnCount);
    m_answers->setHeaderLabels({tr("Answer"), tr("Times"), tr("Means")});
    m_answers->headerItem()->setToolTip(Meaning,
                                        tr("What this answer is brought in as; empty: as it stands"));
    m_answers->setRootIsDecorated(false);
    m_answers->setUniformRowHeights(true);
    m_answers->setAlternatingRowColors(true);
    m_answers->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_answers->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_answers->header()->setStretchLastSection(true);
    m_answers->header()->resizeSection(Answer, letters(this, 26));
    m_answers->header()->resizeSection(Times, letters(this, 7));
    m_answers->setMinimumHeight(shownRows * std::max(24, fontMetrics().height() + air(this)));
    m_join->setToolTip(tr("Puts the selected parts together: one choice that holds a comma itself"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(new TextLabel(TextRole::Strong, tr("How answers are understood"), this));
    column->addWidget(m_question);
    column->addWidget(m_answers);
    column->addWidget(m_join, 0, Qt::AlignLeft);
    connect(m_question, &QComboBox::activated, this, &AnswersPanel::showQuestion);
    connect(m_join, &QPushButton::clicked, this, &AnswersPanel::joinSelected);
    connect(m_answers, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_join->setEnabled(m_answers->selectedItems().size() > 1); });
    // Only the meaning can be typed.
    connect(m_answers, &QTreeWidget::itemDoubleClicked, this,
            [this](QTreeWidgetItem* item) { m_answers->editItem(item, Meaning); });
    connect(m_answers, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int edited) {
        if (edited != Meaning)
            return;
        const QString meaning = core::tidyText(item->text(Meaning));
        QMap<QString, QString>& values = m_values[field()];
        if (meaning.isEmpty())
            values.remove(core::foldText(item->text(Answer)));
        else
            values.insert(core::foldText(item->text(Answer)), meaning);
        Q_EMIT changed();
    });
}

void AnswersPanel::begin(const core::Mapping& mapping)
{
    m_choices = mapping.choices;
    m_values = mapping.values;
}

void AnswersPanel::show(const core::ImportPlan& plan)
{
    m_counts = plan.answers;
    const QVariant chosen = m_question->currentData();
    m_question->clear();
    for (const auto& [question, counts] : m_counts)
        m_question->addItem(
            tr("%1: %n different answer(s)", nullptr, int(counts.size())).arg(core::titleOf(question)),
            int(question));
    const int interests = m_question->findData(int(core::Field::Interests));
    const int known = chosen.isValid() ? m_question->findData(chosen) : interests;
    m_question->setCurrentIndex(std::max(0, known));
    setVisible(!m_counts.empty());
    showQuestion();
}

void AnswersPanel::apply(core::Mapping& mapping) const
{
    mapping.choices = m_choices;
    mapping.values = m_values;
}

core::Field AnswersPanel::field() const
{
    return core::Field(m_question->currentData().toInt());
}

void AnswersPanel::showQuestion()
{
    const QSignalBlocker quiet(m_answers);
    m_answers->clear();
    m_join->setEnabled(false);
    const bool isList = field() == core::Field::Interests || field() == core::Field::Languages;
    m_join->setVisible(isList);
    const auto counts = m_counts.find(field());
    if (counts == m_counts.end())
        return;
    for (const core::AnswerCount& one : counts->second) {
        auto* item = new QTreeWidgetItem(m_answers, {one.text, QString::number(one.count), one.meaning});
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setTextAlignment(Times, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setToolTip(Answer, one.text);
    }
}

void AnswersPanel::joinSelected()
{
    QStringList parts;
    for (const QTreeWidgetItem* item : m_answers->selectedItems())
        parts += item->text(Answer);
    if (parts.size() < 2)
        return;
    // The list does not tell which part comes first in the file: both ways are known from here on.
    QStringList& choices = m_choices[field()];
    const QString one = parts.join(QStringLiteral(", "));
    std::reverse(parts.begin(), parts.end());
    for (const QString& choice : {one, parts.join(QStringLiteral(", "))})
        if (!choices.contains(choice))
            choices += choice;
    Q_EMIT changed();
}

} // namespace ui
