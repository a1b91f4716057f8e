// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/history/backup_list.h"

#include "core/usecases/look_at_backups.h"
#include "ui/dialogs/ask.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/session/time_words.h"
#include "ui/widgets/flow_layout.h"

#include <QDesktopServices>
#include <QDir>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

BackupList::BackupList(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new QListWidget),
      m_empty(new TextLabel(TextRole::Body,
                            tr("No backup yet. One is made every 30 minutes when something changed, and "
                               "before every large step."))),
      m_backUp(new QPushButton(tr("Back up now"))), m_open(new QPushButton(tr("Open folder")))
{
    setSymbol(m_backUp, QStringLiteral("backup"));
    setSymbol(m_open, QStringLiteral("folder"));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setWhatsThis(
        tr("Checked copies of the programme in a folder beside it. All of the last two days are kept, "
           "then one a day, a week, a month. To look into one, copy it and open the copy."));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins({});
    flow->addWidget(m_backUp);
    flow->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(air(this));
    layout->addWidget(new TextLabel(TextRole::Heading, tr("Backups")));
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    layout->addStretch();
    connect(m_backUp, &QPushButton::clicked, this, &BackupList::backUp);
    connect(m_open, &QPushButton::clicked, this, &BackupList::openFolder);
    connect(&session, &Session::backedUp, this, &BackupList::refresh);
}

void BackupList::refresh()
{
    m_list->clear();
    const QLocale locale;
    for (const core::BackupFile& backup : core::backupsOf(m_session.path())) {
        const QString text = tr("%1 · %2 · %3")
                                 .arg(shortMoment(backup.at, m_session.now()), backup.why,
                                      locale.formattedDataSize(backup.bytes));
        auto* item = new QListWidgetItem(text, m_list);
        item->setToolTip(tr("%1\n%2").arg(momentHereAndThere(backup.at, m_session.programme().zone),
                                          QDir::toNativeSeparators(backup.path)));
    }
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    m_open->setEnabled(m_list->count() > 0);
}

void BackupList::backUp()
{
    const core::Result<QString> made = m_session.backUp(tr("by hand"));
    if (made)
        Q_EMIT say(tr("A backup was made and checked."));
    else
        m_session.ask().tell(this, made.error());
}

void BackupList::openFolder()
{
    const QString folder = m_session.backupFolder();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_session.ask().tell(this, core::notFound(tr("No program could open the folder. It is here: %1")
                                                      .arg(QDir::toNativeSeparators(folder))));
}

} // namespace ui
