// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_done.h"

#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/screens/import/outcome_view.h"
#include "ui/widgets/flow_layout.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ImportDone::ImportDone(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel(TextRole::Title, {}, this)),
      m_more(new TextLabel(TextRole::Body, {}, this)), m_cleanUp(new QPushButton(tr("Go to Clean-up"), this))
{
    auto* people = new QPushButton(tr("Look at the people"), this);
    auto* another = new QPushButton(tr("Bring in another file…"), this);
    setSymbol(m_cleanUp, QStringLiteral("cleanup"));
    setSymbol(people, QStringLiteral("people"));
    setSymbol(another, QStringLiteral("file"));
    connect(m_cleanUp, &QPushButton::clicked, this,
            [this] { Q_EMIT screenWanted(QStringLiteral("cleanup")); });
    connect(people, &QPushButton::clicked, this, [this] { Q_EMIT screenWanted(QStringLiteral("people")); });
    connect(another, &QPushButton::clicked, this, &ImportDone::anotherWanted);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    for (QPushButton* button : {m_cleanUp, people, another})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    const int margin = air(this, 4);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(air(this, 2));
    column->addWidget(m_title);
    column->addWidget(m_more);
    column->addWidget(buttons);
    column->addStretch();
}

void ImportDone::show(const core::ImportPlan& plan)
{
    m_title->setText(tr("Brought in %n person(s)", nullptr, peopleIn(plan)));
    QStringList lines;
    const auto add = [&](core::RowOutcome outcome, const QString& text) {
        if (plan.count(outcome) > 0)
            lines += text.arg(plan.count(outcome));
    };
    add(core::RowOutcome::New, tr("New: %1"));
    add(core::RowOutcome::MaybeSame, tr("Maybe the same as somebody here, Clean-up asks: %1"));
    add(core::RowOutcome::Changed, tr("Here before, with changed answers: %1"));
    add(core::RowOutcome::Same, tr("Here before, nothing new: %1"));
    add(core::RowOutcome::Rejected, tr("Rows that could not be read, kept aside: %1"));
    lines += tr("From %1. Undo takes all of it back.").arg(plan.batch.fileName);
    m_more->setText(lines.join(u'\n'));
    showProblems(0);
    m_cleanUp->setFocus(Qt::OtherFocusReason);
}

void ImportDone::showProblems(int problems)
{
    m_cleanUp->setText(problems > 0 ? tr("Go to Clean-up, %n to check", nullptr, problems)
                                    : tr("Go to Clean-up"));
}

QString ImportDone::text() const
{
    return m_title->text() + u'\n' + m_more->text();
}

} // namespace ui
