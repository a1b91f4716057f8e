// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/hand_changes.h"

#include "core/base/text.h"
#include "core/usecases/approve_pairs.h"
#include "core/usecases/this_computer.h"
#include "ui/dialogs/ask.h"
#include "ui/models/round_pairs.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("HandChanges", text);
}

QString namesOf(const Session& session, const std::vector<core::Id>& people)
{
    QStringList names;
    for (const core::Id& person : people)
        names += core::isolated(core::displayName(session.snapshot(), person));
    return core::listOf(names);
}

core::Id otherOf(const core::Partnership& pair, const core::Id& person)
{
    return pair.first == person ? pair.second : pair.first;
}

/// A reason in words; nothing when the coordinator thinks better of it, or gave none and was told so.
std::optional<QString> askReason(Session& session, QWidget* over, const QString& title, const QString& label)
{
    const auto reason = session.ask().line(over, title, label);
    if (!reason)
        return {};
    if (!core::tidyText(*reason).isEmpty())
        return core::tidyText(*reason);
    session.ask().tell(
        over, core::refused(say("Nothing was changed, because no reason was given. Without one nobody "
                                "can understand it later. Try again and say why.")));
    return {};
}

/// The rules that would be broken and the reason; nothing when the coordinator thinks better of it.
std::optional<core::Consent> askConsent(Session& session, QWidget* over, const core::HandChange& change)
{
    core::Consent consent;
    QStringList sentences;
    for (const core::BrokenRule& rule : change.broken) {
        if (!consent.despite.contains(rule.id))
            consent.despite += rule.id;
        sentences += rule.sentence;
    }
    const auto reason =
        askReason(session, over, say("A rule would be broken"),
                  say("%1\n\nYou may do it all the same. Say why; the reason stays with the pair.")
                      .arg(sentences.join(u' ')));
    if (!reason)
        return {};
    consent.reason = *reason;
    return consent;
}

} // namespace

Preview pairing(const Session& session, const std::vector<core::Id>& people)
{
    return [&session, people](const core::Consent& consent) {
        return core::previewPairing(session.snapshot(), session.round(), people, consent);
    };
}

Preview swapping(const Session& session, const core::Id& a, const core::Id& b)
{
    return [&session, a, b](const core::Consent& consent) {
        return core::previewSwap(session.snapshot(), session.round(), a, b, consent);
    };
}

Preview dropping(const Session& session, const core::Id& dragged, const core::Id& target)
{
    const core::Partnership* from = core::findPartnership(session.snapshot(), session.round(), dragged);
    const core::Partnership* to = core::findPartnership(session.snapshot(), session.round(), target);
    const bool both = from && to && from != to && !from->isTrio() && !to->isTrio();
    // Changing places with the target's partner puts the two together and leaves nobody over.
    return both ? swapping(session, dragged, otherOf(*to, target)) : pairing(session, {dragged, target});
}

QString effectOf(const Session& session, const core::HandChange& change)
{
    QString text = change.sentence;
    if (!change.leftOver.empty())
        text += u' ' + QCoreApplication::translate("HandChanges",
                                                   "%n person(s) would be left without a partner: %1.",
                                                   nullptr, int(change.leftOver.size()))
                           .arg(namesOf(session, change.leftOver));
    return text;
}

QString figuresOf(const core::HandChange& change)
{
    const core::RoundFigures& was = change.before;
    const core::RoundFigures& is = change.after;
    return say("Average fit %1 → %2 · lowest %3 → %4 · without a partner %5 → %6 · rules broken %7 → %8")
        .arg(fitText(was.meanFitHundredths), fitText(is.meanFitHundredths), QString::number(was.lowestFit),
             QString::number(is.lowestFit), QString::number(was.unplaced), QString::number(is.unplaced),
             QString::number(was.rulesBroken), QString::number(is.rulesBroken));
}

bool carryOut(Session& session, QWidget* over, const Preview& preview, const QString& reason)
{
    core::Consent consent{{}, reason};
    auto change = preview(consent);
    if (change && !change->broken.empty()) {
        const auto given = askConsent(session, over, *change);
        if (!given)
            return false;
        consent = *given;
        change = preview(consent);
    }
    if (!change) {
        session.ask().tell(over, change.error());
        return false;
    }
    const core::Round* round = session.currentRound();
    if (round && round->approvedAt.isValid() && consent.reason.isEmpty()) {
        const auto given = askReason(session, over, say("A repair of approved pairs"),
                                     say("%1\n\nThe pairs of this round are approved. The change is kept as a repair with "
                                          "today's date. Why is it made?")
                                          .arg(effectOf(session, *change)));
        if (!given)
            return false;
        consent.reason = *given;
        change = preview(consent);
        if (!change) {
            session.ask().tell(over, change.error());
            return false;
        }
    }
    return session.change(over, [&](core::Store& store) { return core::carryOut(store, *change, consent); });
}

bool unpair(Session& session, QWidget* over, const core::Id& person)
{
    return carryOut(session, over, [&](const core::Consent&) {
        return core::previewUnpairing(session.snapshot(), session.round(), person);
    });
}

bool keepApart(Session& session, QWidget* over, const core::Id& a, const core::Id& b)
{
    const auto reason =
        askReason(session, over, say("Keep two people apart"),
                  say("%1 will not be paired in any round. Why? Only coordinators see the reason.")
                      .arg(namesOf(session, {a, b})));
    if (!reason)
        return false;
    const Preview preview = [&](const core::Consent&) {
        return core::previewForbidding(session.snapshot(), session.round(), a, b, *reason);
    };
    return carryOut(session, over, preview, *reason);
}

bool setLocked(Session& session, QWidget* over, const std::vector<core::Id>& people, bool locked)
{
    bool any = false;
    for (const core::Id& person : people)
        any = session.change(over, [&](core::Store& store) {
            return core::lockPair(store, session.round(), person, locked, {});
        }) || any;
    return any;
}

namespace {

bool changeStatus(Session& session, QWidget* over, const std::vector<core::Id>& people, core::Status status,
                  const QString& reason)
{
    const Preview preview = [&](const core::Consent&) {
        return core::previewStatus(session.snapshot(), session.round(), people, status, reason);
    };
    return carryOut(session, over, preview, reason);
}

bool leaveOut(Session& session, QWidget* over, const std::vector<core::Id>& people, core::Status status,
              const QString& title, const QString& label)
{
    const auto reason = askReason(session, over, title, label.arg(namesOf(session, people)));
    return reason && changeStatus(session, over, people, status, *reason);
}

} // namespace

bool mustWait(Session& session, QWidget* over, const std::vector<core::Id>& people)
{
    return leaveOut(session, over, people, core::Status::Held, say("Must wait"),
                    say("%1 will have no partner until you let them back in. Why?"));
}

bool takeOff(Session& session, QWidget* over, const std::vector<core::Id>& people)
{
    return leaveOut(session, over, people, core::Status::Withdrawn, say("Take off the round"),
                    say("%1 will leave this round; what they wrote stays. Why?"));
}

bool bringBack(Session& session, QWidget* over, const std::vector<core::Id>& people)
{
    return changeStatus(session, over, people, core::Status::Accepted, {});
}

bool approve(Session& session, QWidget* over, const core::PairsView& view, const core::ApprovalProof& proof)
{
    if (view.rows.empty())
        return false;
    const int count = int(view.rows.size());
    QStringList more = {
        say("What is frozen: who is with whom, locks and reasons, the weights, the figures and the proof of the best "
            "possible round. Nothing is sent, and you can undo it."),
        say("Later changes are repairs: each with its date and a reason."),
        say("For example: %1.").arg(namesOf(session, view.rows.back().members))};
    if (proof.figures.bestLoss >= 0)
        more += view.figures.totalLoss <= proof.figures.bestLoss
                    ? say("It is proven that no other choice is better by the rules and weights of this round.")
                    : say("The round's loss is %1; the best possible under its rules, weights and locks is %2.")
                          .arg(QLocale().toString(view.figures.totalLoss), QLocale().toString(proof.figures.bestLoss));
    if (!view.alone.empty())
        more += QCoreApplication::translate("HandChanges", "%n person(s) with a place have no partner.",
                                            nullptr, int(view.alone.size()));
    if (view.figures.rulesBroken > 0)
        more += QCoreApplication::translate("HandChanges", "%n pair(s) break a rule.", nullptr,
                                            view.figures.rulesBroken);
    const int pressed = session.ask().choose(
        over,
        {QCoreApplication::translate("HandChanges", "Approve %n pair(s)?", nullptr, count),
         more.join(u'\n'),
         {QCoreApplication::translate("HandChanges", "Approve %n pair(s)", nullptr, count), say("Not yet")}});
    return pressed == 0 && session.change(over, [&](core::Store& store) {
        return core::approveAll(store, session.round(), core::authorHere().name, session.now(), proof);
    });
}

bool takeApprovalBack(Session& session, QWidget* over)
{
    const auto reason =
        askReason(session, over, say("Take the approval back"),
                  say("The pairs can be found anew then. What was approved stays in the history. Why is it taken back?"));
    return reason && session.change(over, [&](core::Store& store) {
        return core::takeApprovalBack(store, session.round(), *reason);
    });
}

} // namespace ui
