// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/decisions_dialog.h"

#include "core/base/text.h"
#include "core/edits/keep_apart.h"
#include "core/time/zones.h"
#include "core/usecases/change.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/person_chooser.h"
#include "ui/look/text.h"
#include "ui/screens/pairs/hand_changes.h"
#include "ui/session/session.h"
#include "ui/widgets/roomy_rows.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace ui {
namespace {

enum Column { Who, Why, By, When };
constexpr int indexRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1;

} // namespace

DecisionsDialog::DecisionsDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_title(new TextLabel(TextRole::Heading, {}, this)),
      m_search(new QLineEdit(this)), m_list(new QTreeWidget(this)), m_empty(new TextLabel(TextRole::Body, {}, this)),
      m_back(new QPushButton(tr("Take back"), this))
{
    setWindowTitle(tr("Decisions about who is with whom"));
    setObjectName(QStringLiteral("decisionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setPlaceholderText(tr("Find by name or reason"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("decisionList"));
    m_list->setAccessibleName(tr("Decisions"));
    m_list->setHeaderLabels({tr("Who"), tr("Why"), tr("By"), tr("When")});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    makeRowsRoomy(*m_list);
    m_list->setColumnWidth(Who, letters(this, 44));
    m_list->setColumnWidth(Why, letters(this, 34));
    m_list->setColumnWidth(By, letters(this, 12));
    auto* page = new QVBoxLayout(this);
    page->addWidget(m_title);
    page->addWidget(m_search);
    page->addWidget(m_empty);
    page->addWidget(m_list, 1);
    page->addWidget(makeButtons());
    resize(letters(this, 125), letters(this, 70));
    connect(m_search, &QLineEdit::textChanged, this, &DecisionsDialog::search);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &DecisionsDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const QVariant index = item->data(Who, indexRole);
        if (index.isValid() && !m_all[index.toUInt()].people.empty()) {
            const core::Id person = m_all[index.toUInt()].people.front();
            accept();
            Q_EMIT personWanted(person);
        }
    });
    connect(&session, &Session::changed, this, &DecisionsDialog::show);
    show();
    m_list->setFocus();
}

QWidget* DecisionsDialog::makeButtons()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    m_back->setObjectName(QStringLiteral("takeBack"));
    auto* two = new QPushButton(tr("Keep two people apart…"), box);
    two->setObjectName(QStringLiteral("keepTwoApart"));
    auto* institution = new QPushButton(tr("Keep an institution apart…"), box);
    institution->setObjectName(QStringLiteral("keepInstitutionApart"));
    auto* close = new QPushButton(tr("Close"), box);
    for (QPushButton* button : {m_back, two, institution}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(close);
    close->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, &DecisionsDialog::takeChosenBack);
    connect(two, &QPushButton::clicked, this, &DecisionsDialog::keepTwoApart);
    connect(institution, &QPushButton::clicked, this, &DecisionsDialog::keepInstitutionApart);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

/// By kind; what was chosen stays chosen.
void DecisionsDialog::show()
{
    auto all = m_session.decisions();
    m_empty->setText(all ? tr("Nothing has been decided by hand yet. Locks, pairs made by hand, people kept apart and "
                              "people who must wait are listed here.")
                         : all.error().message);
    m_all = all ? *std::move(all) : std::vector<core::RoundDecision>();
    m_list->clear();
    const core::Round* round = m_session.currentRound();
    std::map<core::RoundDecision::Kind, QTreeWidgetItem*> heads;
    for (size_t i = 0; i < m_all.size(); ++i) {
        const core::RoundDecision& one = m_all[i];
        const QString who = inWords(m_session.snapshot(), one);
        QTreeWidgetItem*& head = heads[one.kind];
        if (!head) {
            head = new QTreeWidgetItem(m_list);
            head->setFlags(Qt::ItemIsEnabled);
            QFont bold = m_list->font();
            bold.setBold(true);
            head->setFont(Who, bold);
            head->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(
            head,
            {who, one.reason.isEmpty() ? tr("no reason was given") : one.reason, one.by.author,
             one.by.at.isValid() ? core::describeClock(one.by.at, round ? round->zone : QString()) : QString()});
        item->setData(Who, indexRole, uint(i));
        item->setData(Who, searchRole, core::foldText(who + u' ' + one.reason + u' ' + one.by.author));
        for (int column = Who; column <= When; ++column)
            item->setToolTip(column, item->text(column));
    }
    for (const auto& [kind, head] : heads)
        head->setText(Who, tr("%1: %2", "kind of decision, how many").arg(core::titleOf(kind)).arg(head->childCount()));
    m_title->setText(tr("%n decision(s)", nullptr, int(m_all.size())));
    m_empty->setVisible(m_all.empty());
    m_search->setEnabled(!m_all.empty());
    search();
    updateButtons();
}

void DecisionsDialog::search()
{
    const QStringList words = core::foldText(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* head = m_list->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < head->childCount(); ++j) {
            const QString text = head->child(j)->data(Who, searchRole).toString();
            const bool found = std::all_of(words.begin(), words.end(),
                                           [&](const QString& word) { return text.contains(word); });
            head->child(j)->setHidden(!found);
            shown += found;
        }
        head->setHidden(shown == 0);
    }
}

std::vector<core::RoundDecision> DecisionsDialog::chosen() const
{
    std::vector<core::RoundDecision> chosen;
    for (const QTreeWidgetItem* item : m_list->selectedItems())
        if (const QVariant index = item->data(Who, indexRole); index.isValid())
            chosen.push_back(m_all[index.toUInt()]);
    return chosen;
}

void DecisionsDialog::updateButtons()
{
    const std::vector<core::RoundDecision> all = chosen();
    const bool alike = !all.empty() && std::all_of(all.begin(), all.end(), [&](const core::RoundDecision& one) {
        return one.kind == all.front().kind;
    });
    m_back->setText(alike ? backTitleOf(all.front().kind) : tr("Take back"));
    m_back->setEnabled(!all.empty());
}

void DecisionsDialog::takeChosenBack()
{
    for (const core::RoundDecision& one : chosen())
        if (!takeBack(m_session, this, one))
            return;
}

void DecisionsDialog::keepTwoApart()
{
    choosePerson(this, tr("Keep whom apart?"), m_session.snapshot(), m_session.round(), this,
                 [this](const core::Id& a) {
                     choosePerson(this, tr("And from whom?"), m_session.snapshot(), m_session.round(), this,
                                  [this, a](const core::Id& b) { keepApart(m_session, this, a, b); },
                                  [a](const core::Id& b) { return a != b; });
                 });
}

/// Everybody inside one, or the people of two.
void DecisionsDialog::keepInstitutionApart()
{
    const auto first = m_session.ask().line(this, tr("Keep an institution apart"),
                                            tr("The institution, as its people write it:"));
    if (!first || core::tidyText(*first).isEmpty())
        return;
    const auto second = m_session.ask().line(
        this, tr("Keep an institution apart"),
        tr("From which other institution? Left as it is, nobody of “%1” is paired with a colleague.").arg(*first),
        *first);
    if (!second || core::tidyText(*second).isEmpty())
        return;
    const auto reason = m_session.ask().line(this, tr("Keep an institution apart"),
                                             tr("Why? Only coordinators see the reason."));
    if (!reason)
        return;
    m_session.change(this, [&](core::Store& store) {
        core::ApartChanges changes;
        changes.institutions.push_back(core::makeInstitutionsApart(
            core::tidyText(*first), core::tidyText(*second), core::tidyText(*reason)));
        return core::change(store, core::putOnApartList(store.snapshot(), changes));
    });
}

} // namespace ui
