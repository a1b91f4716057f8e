// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/programme_holder.h"

#include "core/usecases/look_at_backups.h"
#include "ui/dialogs/ask.h"
#include "ui/session/round_words.h"
#include "ui/settings/recent_files.h"
#include "ui/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace ui {

QString programmeFilter() { return ProgrammeHolder::tr("Bifolium programmes (*.bifolium)"); }

ProgrammeHolder::ProgrammeHolder(const Desk& desk, QWidget* window) : QObject(window), m_desk(desk), m_window(window)
{
    m_clock.setInterval(desk.settings.value(Preference::BackupMinutes).toInt() * 60 * 1000);
    connect(&m_clock, &QTimer::timeout, this, &ProgrammeHolder::backUpIfChanged);
}

ProgrammeHolder::~ProgrammeHolder() = default;

bool ProgrammeHolder::open(const QString& path)
{
    if (m_session && QFileInfo(path) == QFileInfo(m_session->path())) {
        Q_EMIT say(tr("This programme is open already."));
        return true;
    }
    auto session = openProgramme(m_desk, path);
    if (!session) {
        m_desk.ask.tell(m_window, session.error());
        if (!QFileInfo::exists(path))
            forgetFile(m_desk.settings, path);
        return false;
    }
    take(*std::move(session));
    return true;
}

bool ProgrammeHolder::make(const QString& path, const QString& name, const QString& zone)
{
    auto session = newProgramme(m_desk, path, name, zone);
    if (!session) {
        m_desk.ask.tell(m_window, session.error());
        return false;
    }
    take(*std::move(session));
    return true;
}

void ProgrammeHolder::take(std::unique_ptr<Session> session)
{
    close();
    m_session = std::move(session);
    const QString path = m_session->path();
    const core::Id last =
        core::Id::fromString(m_desk.settings.value(Preference::LastRound, path).toString());
    if (m_session->snapshot().rounds.find(last))
        m_session->setRound(last);
    const std::vector<core::BackupFile> backups = core::backupsOf(path);
    m_lastBackup = backups.empty() ? QDateTime() : backups.front().at;
    m_linesBackedUp = m_session->timeline().lines.size();
    m_clock.start();
    connect(m_session.get(), &Session::backedUp, this, [this] {
        m_lastBackup = m_session->now();
        m_linesBackedUp = m_session->timeline().lines.size();
        Q_EMIT backedUp();
    });
    connect(m_session.get(), &Session::changed, this, [this] {
        // Large acts make their backup themselves, before they change anything.
        const std::vector<core::BackupFile> there = core::backupsOf(m_session->path());
        if (!there.empty() && there.front().at != m_lastBackup) {
            m_lastBackup = there.front().at;
            Q_EMIT backedUp();
        }
    });
    remember();
    Q_EMIT opened(m_session.get());
}

void ProgrammeHolder::close()
{
    if (!m_session)
        return;
    remember();
    m_clock.stop();
    Q_EMIT closing();
    m_session.reset();
    m_lastBackup = {};
}

void ProgrammeHolder::remember()
{
    RecentFile file;
    file.path = m_session->path();
    file.programme = m_session->programme().name;
    if (const core::Round* round = m_session->currentRound())
        file.round = round->label;
    if (m_session->state())
        file.state = inOneLine(*m_session->state());
    else
        for (const RecentFile& known : recentFiles(m_desk.settings))
            if (known.path == file.path && known.round == file.round)
                file.state = known.state;
    file.at = m_session->now();
    rememberFile(m_desk.settings, file);
    m_desk.settings.set(Preference::LastRound, m_session->round().toString(), file.path);
}

void ProgrammeHolder::askAndOpen()
{
    const QString path = m_desk.ask.fileToOpen(m_window, tr("Open a programme"), programmeFilter());
    if (!path.isEmpty())
        open(path);
}

void ProgrammeHolder::askAndCopy()
{
    const QFileInfo file(m_session->path());
    const QString start = file.dir().filePath(tr("%1 copy.bifolium").arg(file.completeBaseName()));
    const QString target = m_desk.ask.fileToSave(m_window, tr("Save a copy"), start, programmeFilter());
    if (target.isEmpty())
        return;
    if (QFileInfo(target) == file) {
        m_desk.ask.tell(m_window, core::refused(tr("This file is the open programme itself. Choose another name.")));
        return;
    }
    const core::Outcome saved = m_session->saveCopy(target);
    if (saved)
        Q_EMIT say(tr("A copy was saved as “%1”.").arg(QDir::toNativeSeparators(target)));
    else
        m_desk.ask.tell(m_window, saved.error());
}

void ProgrammeHolder::backUpNow()
{
    const core::Result<QString> made = m_session->backUp(tr("by hand"));
    if (made)
        Q_EMIT say(tr("A backup was made and checked."));
    else
        m_desk.ask.tell(m_window, made.error());
}

void ProgrammeHolder::backUpIfChanged()
{
    if (m_session->timeline().lines.size() == m_linesBackedUp)
        return;
    if (const core::Result<QString> made = m_session->backUp(tr("while working")); !made)
        Q_EMIT say(made.error().message);
}

} // namespace ui
