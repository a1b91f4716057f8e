// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/places/places_screen.h"

#include "core/base/text.h"
#include "core/domain/countries.h"
#include "core/domain/earlier_rounds.h"
#include "core/edits/carry_over.h"
#include "core/edits/people.h"
#include "core/usecases/change.h"
#include "ui/dialogs/ask.h"
#include "ui/screens/places/country_bars.h"
#include "ui/widgets/empty_view.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace ui {

void PlacesScreen::refresh()
{
    const core::Round* round = session().currentRound();
    const bool applied = round && !core::applicationsOf(session().snapshot(), round->id).empty();
    m_stack->setCurrentIndex(applied ? 1 : 0);
    if (!applied) {
        m_plan = {};
        updateCommands();
        const int waited = int(whoWaitedBefore().size());
        m_empty->say(tr("Here you decide who gets a place in the round."),
                     round ? tr("Nobody has applied yet.") : tr("There is no round yet."),
                     waited > 0 ? tr("Carry %n person(s) over who waited before", nullptr, waited)
                                : tr("Import applicants"));
        return;
    }
    // What is being tried out stays, until the round itself says something else.
    const std::tuple stored(round->id, round->capPercent, round->capRule);
    if (m_shown != stored) {
        const QSignalBlocker quietPercent(m_percent);
        const QSignalBlocker quietRule(m_ofApplicants);
        m_percent->setValue(round->capPercent);
        (round->capRule == core::CapRule::Applicants ? m_ofApplicants : m_ofAccepted)->setChecked(true);
        m_shown = stored;
    }
    replan();
    showSinceMatch();
}

/// The list that pairs were found for stands still; what has changed in it since is said here.
void PlacesScreen::showSinceMatch()
{
    session().findMatchedList(this, [this](const core::MatchedList& list) {
        m_since->setVisible(!list.changes.empty());
        if (list.changes.empty())
            return;
        QStringList names;
        for (const core::ListChange& one : list.changes)
            names += core::isolated(core::displayName(session().snapshot(), one.person));
        m_since->setText(tr("Since pairs were found for %n person(s): %1 (%2).", nullptr, list.people)
                             .arg(core::inWords(list), core::listOf(names, 4)));
    });
}

core::CapWish PlacesScreen::wish() const
{
    core::CapWish wish;
    wish.percent = m_percent->value();
    wish.rule = m_ofApplicants->isChecked() ? core::CapRule::Applicants : core::CapRule::Accepted;
    return wish;
}

void PlacesScreen::replan()
{
    if (!session().currentRound())
        return;
    m_plan = core::previewPlaces(session().snapshot(), session().round(), wish());
    showPlan();
}

void PlacesScreen::showPlan()
{
    const QLocale locale;
    const bool applicants = m_plan.settings.rule == core::CapRule::Applicants;
    if (m_plan.settings.percent >= 100)
        m_sentence->setText(tr("There is no limit: everybody who applied in time gets a place."));
    else
        m_sentence->setText(
            (applicants ? tr("%1 % of everybody who applied (%2): at most %3 from one country. "
                             "By the other reading: %4.")
                        : tr("%1 % of those who get a place (%2 applied): at most %3 from one country. "
                             "By the other reading: %4."))
                .arg(locale.toString(m_plan.settings.percent), locale.toString(m_plan.applicants),
                     locale.toString(m_plan.limit), locale.toString(m_plan.otherReading)));
    showReadings();
    const int unknown = int(m_plan.unknownCountry.size());
    QStringList parts = {tr("%n get a place", nullptr, m_plan.accepted()),
                         tr("%n wait", nullptr, m_plan.waiting())};
    if (unknown > 0)
        parts += tr("%n have no known country", nullptr, unknown);
    if (const core::CountryPlaces* largest = m_plan.largest(); largest && m_plan.settings.percent < 100)
        parts += tr("largest share: %1, %2 of the places")
                     .arg(core::countryName(largest->country), shareText(m_plan.permilleOf(*largest)));
    m_outcome->setText(parts.join(QStringLiteral(" · ")));
    QStringList findings;
    for (const core::Finding& finding : m_plan.findings)
        findings += finding.suggestion.isEmpty() ? finding.message : finding.message + u' ' + finding.suggestion;
    m_findings->setText(findings.join(u'\n'));
    m_findings->setVisible(!findings.isEmpty());
    m_bars->show(m_plan);

    int exceptions = 0;
    for (const core::PlacedPerson& one : m_plan.people)
        exceptions += one.status == core::Status::Accepted && !one.reason.isEmpty();
    m_tabs->setTabText(0, tr("Waiting: %1").arg(locale.toString(m_plan.waiting())));
    m_tabs->setTabText(1, tr("Exceptions: %1").arg(locale.toString(exceptions)));
    m_tabs->setTabText(2, tr("No country: %1").arg(locale.toString(unknown)));
    showList();
    Q_EMIT say(m_outcome->text());
}

/// What each reading of the share would lead to, so that nobody has to try.
void PlacesScreen::showReadings()
{
    const bool isCapped = m_plan.settings.percent < 100;
    const auto say = [&](QRadioButton* button, core::CapRule rule, const QString& name) {
        core::CapWish other = wish();
        other.rule = rule;
        const core::PlacesPlan plan =
            rule == m_plan.settings.rule ? m_plan
                                         : core::previewPlaces(session().snapshot(), session().round(), other);
        const QString counts = tr("%1 in, %2 wait").arg(QLocale().toString(plan.accepted()), QLocale().toString(plan.waiting()));
        button->setText(isCapped ? tr("%1 (%2)").arg(name, counts) : name);
    };
    say(m_ofApplicants, core::CapRule::Applicants, tr("of everybody who applied"));
    say(m_ofAccepted, core::CapRule::Accepted, tr("of those who get a place"));
}

PlacesList PlacesScreen::list() const
{
    return PlacesList(qMax(0, m_tabs->currentIndex()));
}

void PlacesScreen::showList()
{
    const auto before = person();
    const int place = m_people->currentIndex().row();
    m_model->show(session().snapshot(), session().round(), m_plan, list());
    const int row = before ? m_model->rowOf(*before) : -1;
    const int last = m_model->rowCount() - 1;
    m_people->setCurrentIndex(m_model->index(row >= 0 ? row : qBound(0, place, qMax(0, last)), 0));
    m_people->setAccessibleName(m_tabs->tabText(m_tabs->currentIndex()));
    switch (list()) {
    case PlacesList::Waiting:
        m_listEmpty->say(tr("No country is over the limit."),
                         tr("Everybody with a known country who applied in time gets a place."));
        break;
    case PlacesList::Exceptions:
        m_listEmpty->say(
            tr("Nobody is let in by way of exception."),
            tr("Choose somebody who waits and let them in with a reason; they stand here then."));
        break;
    case PlacesList::NoCountry:
        m_listEmpty->say(tr("Every country is known."),
                         tr("People whose country is not understood would stand here."));
        break;
    }
    m_listStack->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    updateCommands();
}

std::optional<core::Id> PlacesScreen::person() const
{
    const QModelIndex current = m_people->currentIndex();
    return current.isValid() ? std::optional(m_model->person(current.row())) : std::nullopt;
}

int PlacesScreen::changes() const
{
    const core::Round* round = session().currentRound();
    if (!round)
        return 0;
    std::map<core::Id, core::Application> now;
    for (const core::Application& application : core::applicationsOf(session().snapshot(), round->id))
        now[application.person] = application;
    int count = round->capPercent != m_plan.settings.percent || round->capRule != m_plan.settings.rule;
    for (const core::PlacedPerson& one : m_plan.people)
        count += now[one.person].status != one.status || now[one.person].statusReason != one.reason;
    return count;
}

void PlacesScreen::updateCommands()
{
    const int waited = int(whoWaitedBefore().size());
    m_carryAction->setText(waited > 0 ? tr("Carry %n person(s) over who waited before", nullptr, waited)
                                      : tr("Carry over who waited before"));
    m_carryAction->setEnabled(waited > 0);
    m_carryButton->setText(m_carryAction->text());
    m_carryButton->setVisible(waited > 0);
    const bool some = m_stack->currentIndex() == 1;
    const int in = m_plan.accepted();
    const int wait = m_plan.waiting();
    const bool useful = some && in > 0 && changes() > 0;
    m_applyAction->setText(wait == 0 ? tr("Give %n place(s)", nullptr, in)
                                     : tr("Apply limit: %1 in, %2 wait")
                                           .arg(QLocale().toString(in), QLocale().toString(wait)));
    m_applyAction->setEnabled(useful);
    m_apply->setText(m_applyAction->text());
    m_apply->setEnabled(useful);
    m_applyNote->setText(useful    ? QString()
                         : in == 0 ? tr("Nobody would get a place.")
                                   : tr("Places are given; nothing would change."));
    m_applyNote->setVisible(some && !useful);

    const bool anybody = some && person().has_value() && m_listStack->currentIndex() == 1;
    m_letInAction->setEnabled(anybody && list() != PlacesList::Exceptions);
    m_takeBackAction->setEnabled(anybody && list() == PlacesList::Exceptions);
    m_followAction->setEnabled(anybody);
    m_followAction->setText(list() == PlacesList::NoCountry ? tr("Fix in Clean-up") : tr("Show in People"));
    m_letInButton->setVisible(list() != PlacesList::Exceptions);
    m_letInButton->setEnabled(m_letInAction->isEnabled());
    m_takeBackButton->setVisible(list() == PlacesList::Exceptions);
    m_takeBackButton->setEnabled(m_takeBackAction->isEnabled());
    m_followButton->setText(m_followAction->text());
    m_followButton->setEnabled(anybody);
}

void PlacesScreen::apply()
{
    if (!m_applyAction->isEnabled())
        return;
    session().change(
        this, [this](core::Store& store) { return core::decidePlaces(store, session().round(), wish()); });
}

void PlacesScreen::letIn()
{
    const auto somebody = person();
    if (!somebody)
        return;
    const QString name = core::isolated(core::displayName(session().snapshot(), *somebody));
    const auto reason = session().ask().line(this, tr("Let in all the same"),
                                             tr("%1 gets a place whatever the limit says. Why?").arg(name));
    if (!reason)
        return;
    if (core::tidyText(*reason).isEmpty())
        return session().ask().tell(
            this, core::refused(tr("%1 was not let in, because no reason was given. Without "
                                   "one nobody can explain it to the others who wait. "
                                   "Try again and say why.")
                                    .arg(name)));
    session().change(this, [&](core::Store& store) {
        return core::change(store, core::setStatus(store.snapshot(), session().round(), {*somebody},
                                                   core::Status::Accepted, core::tidyText(*reason)));
    });
}

void PlacesScreen::takeBack()
{
    const auto somebody = person();
    if (!somebody)
        return;
    session().change(this, [&](core::Store& store) {
        return core::change(store, core::setStatus(store.snapshot(), session().round(), {*somebody},
                                                   core::Status::Applied, {}));
    });
}

core::Id PlacesScreen::roundBefore() const
{
    const auto earlier = core::earlierRounds(session().snapshot(), session().round());
    return earlier.empty() ? core::Id() : earlier.back();
}

std::vector<core::Id> PlacesScreen::whoWaitedBefore() const
{
    const core::Id before = roundBefore();
    return before.isNull() ? std::vector<core::Id>()
                           : core::whoWaited(session().snapshot(), before, session().round());
}

void PlacesScreen::carryOver()
{
    session().change(this, [this](core::Store& store) {
        return core::change(
            store, core::carryOver(store.snapshot(), roundBefore(), session().round(), whoWaitedBefore()));
    });
}

void PlacesScreen::followPerson()
{
    if (const auto somebody = person())
        Q_EMIT goTo(list() == PlacesList::NoCountry ? QStringLiteral("cleanup") : QStringLiteral("people"),
                    somebody->toString());
}

/// Somebody who waits, is an exception, or has no country.
void PlacesScreen::reveal(const QString& what)
{
    const core::Id id = core::Id::fromString(what);
    for (int tab = 0; tab < m_tabs->count() && !id.isNull(); ++tab) {
        m_tabs->setCurrentIndex(tab);
        if (const int row = m_model->rowOf(id); row >= 0) {
            m_people->setCurrentIndex(m_model->index(row, 0));
            m_people->setFocus();
            return;
        }
    }
}

} // namespace ui
