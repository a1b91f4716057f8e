// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/interest_dialog.h"

#include "core/base/text.h"
#include "core/edits/kept_lists.h"
#include "core/people/field_values.h"
#include "core/time/zones.h"
#include "core/usecases/change.h"
#include "ui/dialogs/ask.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/session/session.h"
#include "ui/session/time_words.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/roomy_rows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int numberRole = Qt::UserRole; ///< of the row

} // namespace

InterestDialog::InterestDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_title(new TextLabel(TextRole::Strong, {}, this)),
      m_list(new QTreeWidget(this)), m_entry(new QPlainTextEdit(this)),
      m_said(new TextLabel(TextRole::Body, {}, this))
{
    setWindowTitle(tr("Interest list"));
    m_list->setAccessibleName(tr("People on the interest list"));
    m_list->setHeaderLabels({tr("Name"), tr("E-mail address"), tr("State"), tr("Since"), tr("Note")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    makeRowsRoomy(*m_list);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setSortingEnabled(false); // by time, as they came
    copyRowsWithCtrlC(*m_list);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(makeEntry());
    column->addWidget(makeButtons());
    column->addStretch(0); // for when the list is empty and away
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &InterestDialog::update);
    connect(&m_session, &Session::changed, this, &InterestDialog::show);
    connect(&m_session, &Session::roundChanged, this, &InterestDialog::show);
    resize(letters(this, 90), letters(this, 60));
    show();
}

QWidget* InterestDialog::makeEntry()
{
    auto* box = new QWidget(this);
    auto* label = new QLabel(
        tr("&Add people: one in each line, as “Ana Silva <ana@example.org>” or as cells of a table"), box);
    label->setWordWrap(true);
    label->setBuddy(m_entry);
    m_entry->setAccessibleName(tr("People to add"));
    m_entry->setTabChangesFocus(true);
    m_entry->setFixedHeight(fontMetrics().height() * 5);
    m_add = new QPushButton(icon(QStringLiteral("plus")), tr("Put on the list"), box);
    connect(m_add, &QPushButton::clicked, this, &InterestDialog::add);
    connect(m_entry, &QPlainTextEdit::textChanged, this, &InterestDialog::update);
    m_said->hide();
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(label);
    column->addWidget(m_entry);
    column->addWidget(m_said);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    return box;
}

QWidget* InterestDialog::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    m_copy = new QPushButton(icon(QStringLiteral("address")), {}, buttons);
    m_copy->setToolTip(tr("For the “blind copy” line of a letter that says that applications are open"));
    m_told = new QPushButton(icon(QStringLiteral("mail")), {}, buttons);
    m_told->setToolTip(tr("They are not offered again for this round"));
    m_off = new QPushButton(icon(QStringLiteral("remove")), {}, buttons);
    auto* close = new QPushButton(tr("Close"), buttons);
    connect(m_copy, &QPushButton::clicked, this, &InterestDialog::copyToTell);
    connect(m_told, &QPushButton::clicked, this, &InterestDialog::noteTold);
    connect(m_off, &QPushButton::clicked, this, &InterestDialog::takeOff);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton* button : {m_copy, m_told, m_off, close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_add->setAutoDefault(false);
    return buttons;
}

void InterestDialog::show()
{
    const std::vector<core::Id> before = chosen();
    m_rows = core::interestList(m_session.snapshot(), m_session.round());
    m_list->clear();
    QList<QTreeWidgetItem*> items;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const core::Interested& one = m_rows[i].one;
        const QString zone = m_session.programme().zone;
        const QString since =
            one.since.isValid() ? dayText(core::wallClockAt(zone, one.since).date) : tr("Not known");
        // Somebody who gave an address alone may be known by it.
        const QString name = one.name.isEmpty() && !m_rows[i].person.isNull()
                                 ? core::displayName(m_session.snapshot(), m_rows[i].person)
                                 : one.name;
        auto* item = new QTreeWidgetItem(
            {core::isolated(name), one.email, core::titleOf(m_rows[i].state), since, one.note.simplified()});
        item->setData(0, numberRole, int(i));
        for (int column = 0; column < 5; ++column)
            item->setToolTip(column, item->text(column));
        item->setToolTip(3, core::momentText(one.since, zone));
        items += item;
    }
    m_list->addTopLevelItems(items);
    m_list->setVisible(!m_rows.empty());
    for (QPushButton* button : {m_copy, m_told, m_off})
        button->setVisible(!m_rows.empty());
    for (QTreeWidgetItem* item : std::as_const(items))
        item->setSelected(std::find(before.begin(), before.end(),
                                    m_rows[size_t(item->data(0, numberRole).toInt())].one.id) !=
                          before.end());
    for (const auto& [column, width] : {std::pair(0, 20), {1, 26}, {2, 14}, {3, 12}})
        m_list->setColumnWidth(column, letters(this, width));
    update();
}

void InterestDialog::update()
{
    const auto count = [this](core::InterestRow::State state) {
        return QLocale().toString(qlonglong(
            std::count_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return row.state == state; })));
    };
    const QString all = tr("%n person(s) on the list", nullptr, int(m_rows.size()));
    m_title->setText(m_rows.empty()
                         ? tr("Nobody is on the list yet. Whoever asks when applications open belongs here: add them below.")
                         : tr("%1 · %2 to be told · %3 told · %4 applied")
                               .arg(all, count(core::InterestRow::State::ToTell),
                                    count(core::InterestRow::State::Told),
                                    count(core::InterestRow::State::Applied)));
    const int telling = int(toTell().size());
    m_copy->setText(telling > 0 ? tr("Copy %n address(es) to tell", nullptr, telling)
                                : tr("Copy addresses to tell"));
    m_copy->setEnabled(telling > 0);
    m_told->setText(telling > 0 ? tr("Note %n as told", nullptr, telling) : tr("Note as told"));
    m_told->setEnabled(telling > 0 && m_session.currentRound());
    const int off = int(chosen().size());
    m_off->setText(off > 0 ? tr("Take %n off the list", nullptr, off) : tr("Take off the list"));
    m_off->setEnabled(off > 0);
    m_add->setEnabled(!m_entry->toPlainText().trimmed().isEmpty());
}

void InterestDialog::add()
{
    const auto plan = core::planInterested(m_session.snapshot(), m_entry->toPlainText(), m_session.now());
    if (!plan) {
        m_said->setText(plan.error().message);
        m_said->show();
        return;
    }
    if (!plan->edit.isEmpty() &&
        !m_session.change(this, [&](core::Store& store) { return core::change(store, plan->edit); }))
        return;
    QStringList said;
    if (!plan->added.empty())
        said += tr("%n person(s) put on the list.", nullptr, int(plan->added.size()));
    if (!plan->known.empty())
        said += tr("%n stood there already.", nullptr, int(plan->known.size()));
    if (!plan->unread.isEmpty())
        said += tr("%n line(s) without an address stay here: look for the @ and add them again.", nullptr,
                   int(plan->unread.size()));
    m_said->setText(said.join(u' '));
    m_said->show();
    m_entry->setPlainText(plan->unread.join(u'\n')); // nothing typed is lost
}

std::vector<core::Id> InterestDialog::chosen() const
{
    std::vector<core::Id> people;
    for (const QTreeWidgetItem* item : m_list->selectedItems())
        if (const int number = item->data(0, numberRole).toInt(); number < int(m_rows.size()))
            people.push_back(m_rows[size_t(number)].one.id);
    return people;
}

std::vector<core::Id> InterestDialog::toTell() const
{
    const std::vector<core::Id> only = chosen();
    std::vector<core::Id> people;
    for (const core::InterestRow& row : m_rows)
        if (row.state == core::InterestRow::State::ToTell &&
            (only.empty() || std::find(only.begin(), only.end(), row.one.id) != only.end()))
            people.push_back(row.one.id);
    return people;
}

void InterestDialog::copyToTell()
{
    QStringList addresses;
    for (const core::Id& person : toTell())
        addresses += m_session.snapshot().interested.find(person)->email;
    QGuiApplication::clipboard()->setText(addresses.join(QStringLiteral(", ")));
    m_said->setText(tr("Copied %n address(es). When your letter has gone out, note them as told.", nullptr,
                       int(addresses.size())));
    m_said->show();
}

void InterestDialog::noteTold()
{
    const std::vector<core::Id> people = toTell();
    m_session.change(this, [&](core::Store& store) {
        return core::change(store, core::tellInterested(store.snapshot(), people, m_session.round()));
    });
}

void InterestDialog::takeOff()
{
    const std::vector<core::Id> people = chosen();
    m_session.change(this, [&](core::Store& store) {
        return core::change(store, core::removeInterested(store.snapshot(), people));
    });
}

} // namespace ui
