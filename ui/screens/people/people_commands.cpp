// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/people_commands.h"

#include "core/base/text.h"
#include "core/edits/people.h"
#include "core/edits/tag_people.h"
#include "core/usecases/change.h"
#include "core/usecases/write_reply.h"
#include "ui/dialogs/ask.h"
#include "ui/look/icon.h"
#include "ui/screens/people/add_person_dialog.h"
#include "ui/screens/people/interest_dialog.h"
#include "ui/session/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>

namespace ui {

PeopleCommands::PeopleCommands(Session& session, QWidget* over)
    : QObject(over), m_session(session), m_over(over),
      m_add(new QAction(icon(QStringLiteral("add-person")), tr("&Add person…"), this)),
      m_copy(new QAction(icon(QStringLiteral("address")), tr("&Copy addresses"), this)),
      m_reply(new QAction(icon(QStringLiteral("mail")), tr("Copy a &letter about the place"), this)),
      m_interest(new QAction(icon(QStringLiteral("waiting-list")), tr("&Interest list…"), this)),
      m_tag(new QAction(tr("&Tag…"), this)), m_untag(new QAction(tr("Take a tag &off…"), this))
{
    m_add->setToolTip(tr("Somebody who applied by mail and is in no file"));
    connect(m_add, &QAction::triggered, this, &PeopleCommands::askForPerson);
    m_copy->setToolTip(tr("E-mail addresses of the chosen people, for another program"));
    connect(m_copy, &QAction::triggered, this, &PeopleCommands::copy);
    m_reply->setToolTip(tr("A ready text for the chosen person: has a place, waits, must wait, or was set aside"));
    connect(m_reply, &QAction::triggered, this, &PeopleCommands::copyReply);
    m_interest->setToolTip(tr("Who wants to hear when applications open, and who has applied since"));
    m_tag->setToolTip(tr("A word of your own for what you read. It never leaves the programme"));
    connect(m_tag, &QAction::triggered, this, [this] { tag(true); });
    connect(m_untag, &QAction::triggered, this, [this] { tag(false); });
    connect(m_interest, &QAction::triggered, this, &PeopleCommands::showInterestList);
    addStatus(core::Status::Accepted, QStringLiteral("ok"), tr("&Give a place…"),
              tr("In this round, whatever the country limit says"), tr("Why do they get a place?"));
    addStatus(core::Status::Held, QStringLiteral("clock"), tr("&Must wait…"),
              tr("Stays an applicant and is not paired for now"), tr("What are they waiting for?"));
    addStatus(core::Status::Withdrawn, QStringLiteral("withdrawn"), tr("&Withdraw…"),
              tr("Asked to leave. A pair they are in is ended"), tr("Why do they leave?"));
    addStatus(core::Status::Rejected, QStringLiteral("remove"), tr("&Set aside…"),
              tr("Not an applicant: a test row, an advertisement, another request"),
              tr("Why are they not applicants?"));
    addStatus(core::Status::Applied, QStringLiteral("undo"), tr("&Take back in…"),
              tr("An applicant again, without a place yet"), tr("Why do they come back?"));
    setChosen({});
}

QList<QAction*> PeopleCommands::all() const
{
    return QList<QAction*>{m_add} + m_status + QList<QAction*>{m_tag, m_untag, m_copy, m_reply, m_interest};
}

void PeopleCommands::addStatus(core::Status status, const QString& name, const QString& text,
                               const QString& tip, const QString& question)
{
    auto* action = new QAction(icon(name), text, this);
    action->setToolTip(tip);
    action->setData(int(status));
    QString title = text;
    title.remove(u'&').remove(u'…');
    connect(action, &QAction::triggered, this,
            [this, status, title, question] { setStatus(status, title, question); });
    m_status += action;
}

void PeopleCommands::setChosen(const std::vector<core::Id>& people)
{
    m_chosen = people;
    m_add->setEnabled(m_session.currentRound());
    m_copy->setEnabled(!people.empty());
    m_tag->setEnabled(!people.empty());
    m_untag->setEnabled(std::any_of(people.begin(), people.end(), [&](const core::Id& person) {
        const auto* application = core::findApplication(m_session.snapshot(), m_session.round(), person);
        return application && !application->tags.isEmpty();
    }));
    m_reply->setEnabled(people.size() == 1);
    for (QAction* action : std::as_const(m_status)) {
        const auto status = core::Status(action->data().toInt());
        action->setEnabled(std::any_of(people.begin(), people.end(), [&](const core::Id& person) {
            const auto* application = core::findApplication(m_session.snapshot(), m_session.round(), person);
            return application && application->status != status;
        }));
    }
}

void PeopleCommands::setStatus(core::Status status, const QString& title, const QString& question)
{
    QStringList names;
    for (const core::Id& person : m_chosen)
        names += core::isolated(core::displayName(m_session.snapshot(), person));
    const QStringList usual = core::usualReasons(status);
    const QString example = usual.isEmpty() ? QString() : u' ' + tr("Usual ones: %1.").arg(usual.join(QStringLiteral(", ")));
    const auto reason = m_session.ask().line(
        m_over, title, tr("%1 The reason stays in the history.\n%2").arg(question + example, core::listOf(names, 3)));
    if (!reason)
        return;
    const std::vector<core::Id> people = m_chosen;
    m_session.change(m_over, [&](core::Store& store) {
        return core::change(store,
                            core::setStatus(store.snapshot(), m_session.round(), people, status, *reason));
    });
}

void PeopleCommands::copy()
{
    QStringList addresses;
    for (const core::Id& person : m_chosen) {
        const core::Person* found = m_session.snapshot().people.find(person);
        if (found && !found->email.isEmpty() && !addresses.contains(found->email))
            addresses += found->email;
    }
    QGuiApplication::clipboard()->setText(addresses.join(QStringLiteral(", ")));
    Q_EMIT say(tr("Copied %n address(es)", nullptr, int(addresses.size())));
}

void PeopleCommands::copyReply()
{
    const auto reply = core::writeReply(m_session.snapshot(), m_session.round(), m_chosen.front());
    if (!reply)
        return m_session.ask().tell(m_over, reply.error());
    QGuiApplication::clipboard()->setText(reply->subject + QStringLiteral("\n\n") + reply->text);
    Q_EMIT say(tr("Copied “%1” with its text").arg(reply->subject));
}

void PeopleCommands::askForPerson()
{
    auto* dialog = new AddPersonDialog(m_session, m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddPersonDialog::added, this, &PeopleCommands::added);
    dialog->open();
}

void PeopleCommands::tag(bool isOn)
{
    const QStringList known = core::tagsInUse(m_session.snapshot(), m_session.round());
    QString question = isOn ? tr("Which word shall stand on %n person(s)?", nullptr, int(m_chosen.size()))
                            : tr("Which tag comes off %n person(s)?", nullptr, int(m_chosen.size()));
    if (!known.isEmpty())
        question += u'\n' + tr("In use: %1.").arg(core::listOf(known, 12));
    const auto word = m_session.ask().line(m_over, isOn ? tr("Tag") : tr("Take a tag off"), question);
    if (!word)
        return;
    const std::vector<core::Id> people = m_chosen;
    m_session.change(m_over, [&](core::Store& store) {
        return core::change(store, core::tagPeople(store.snapshot(), m_session.round(), people, *word, isOn));
    });
}

void PeopleCommands::showInterestList()
{
    auto* dialog = new InterestDialog(m_session, m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
