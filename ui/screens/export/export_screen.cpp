// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/export/export_screen.h"

#include "core/formats/export/catalogue.h"
#include "ui/dialogs/ask.h"
#include "ui/screens/export/row_sample.h"
#include "ui/widgets/empty_view.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace ui {

void ExportScreen::refresh()
{
    const size_t step = session().timeline().lines.size();
    if (m_looked && m_step == step && m_round == session().round())
        return;
    m_looked = true;
    m_step = step;
    m_round = session().round();
    m_list = core::introductionsOf(session().snapshot(), m_round);
    m_proof = core::proveIntroductions(session().snapshot(), m_round);
    m_done->hide();
    m_stack->setCurrentIndex(m_list.rows.empty() ? 0 : 1);
    m_empty->say(tr("Here introductions are written for the program that sends them."),
                 tr("There are no pairs yet, so there is nobody to introduce."), tr("Go to Pairs"));
    m_sample->show(m_list);
    showProof();
    showTarget();
}

void ExportScreen::showProof()
{
    const bool holds = m_proof.holds();
    const int failures = int(m_proof.failures.size());
    m_proofTitle->setText(holds ? tr("The letters are proven right")
                                : tr("%n thing(s) stand in the way", nullptr, failures));
    const QLocale locale;
    QStringList lines = {tr("%1 letters to %2 different addresses.")
                             .arg(locale.toString(m_proof.rows), locale.toString(m_proof.recipients))};
    if (holds)
        lines += {tr("Everybody in a pair gets exactly one letter."),
                  tr("Each one's partner's partner is themselves."),
                  tr("Every address can be written to, and every letter bears the partner's own data."),
                  tr("Nobody who withdrew or waits is in it.")};
    const core::Round* round = session().currentRound();
    if (round && !round->approvedAt.isValid())
        lines += tr("The pairs are not approved yet: somebody may still change them.");
    m_proofText->setText(lines.join(u'\n'));
    m_failures->clear();
    m_failures->addItems(m_proof.failures);
    m_failures->setVisible(!holds);
    m_personButton->setVisible(!holds);
    m_failures->setCurrentRow(holds ? -1 : 0);
    m_personAction->setEnabled(!holds && !m_proof.people.front().isNull());
}

QString ExportScreen::formatId() const
{
    const QListWidgetItem* item = m_formats->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ExportScreen::showTarget()
{
    if (const core::ExportFormat* format = core::findExportFormat(formatId()))
        m_advice->setText(core::adviceOf(*format));
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const QString path = core::introductionsFile(session().snapshot(), session().round(), formatId(), folder);
    m_target->setText(
        tr("Writes “%1” and a note of what is in it. Nothing is sent. What you send from another program "
           "cannot be taken back here.")
            .arg(QFileInfo(path).fileName()));
    QString why;
    if (m_list.rows.empty())
        why = tr("There are no pairs yet.");
    else if (!m_proof.holds())
        why = tr("Nothing can be written before these letters are right: %1").arg(m_proof.failures.front());
    else if (folder.isEmpty())
        why = tr("Choose a folder first.");
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_writeAction->setText(tr("Write %n introduction(s)", nullptr, int(m_list.rows.size())));
    m_writeAction->setEnabled(why.isEmpty());
    m_write->setText(m_writeAction->text());
    m_write->setEnabled(why.isEmpty());
}

void ExportScreen::chooseFolder()
{
    const QString folder = session().ask().folder(this, tr("Folder for the introductions"),
                                                  QDir::fromNativeSeparators(m_folder->text()));
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportScreen::write()
{
    if (!m_writeAction->isEnabled())
        return;
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const QString path = core::introductionsFile(session().snapshot(), session().round(), formatId(), folder);
    const bool there = QFileInfo::exists(path);
    if (there &&
        session().ask().choose(this, {tr("“%1” is there already.").arg(QFileInfo(path).fileName()),
                                      tr("It may be a list that was sent already. Replace it by the letters "
                                         "as they are now?"),
                                      {tr("Replace it"), tr("Leave it")}}) != 0)
        return;
    const auto written = core::writeIntroductions(session().snapshot(), session().round(), formatId(), folder,
                                                  there, core::FixedClock(session().now()));
    if (!written)
        return session().ask().tell(this, written.error());
    m_writtenFolder = folder;
    m_doneTitle->setText(tr("%n introduction(s) written", nullptr, written->rows));
    m_doneText->setText(QDir::toNativeSeparators(written->file) + u'\n' +
                        tr("What is in it: %1").arg(QDir::toNativeSeparators(written->manifest)));
    m_done->show();
    Q_EMIT say(m_doneTitle->text());
}

void ExportScreen::showPerson()
{
    const int row = m_failures->currentRow();
    if (row >= 0 && size_t(row) < m_proof.people.size() && !m_proof.people[size_t(row)].isNull())
        Q_EMIT goTo(QStringLiteral("people"), m_proof.people[size_t(row)].toString());
}

void ExportScreen::reveal(const QString& what)
{
    m_sample->showPerson(core::Id::fromString(what));
}

} // namespace ui
