// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/catalogue.h"

#include <QCoreApplication>

namespace core {

const std::vector<EditKind>& editKinds()
{
    static const std::vector<EditKind> kinds = {
        {"create_programme", QT_TRANSLATE_NOOP("EditKinds", "New programme"), true},
        {"add_round", QT_TRANSLATE_NOOP("EditKinds", "New round"), false},
        {"change_round", QT_TRANSLATE_NOOP("EditKinds", "Settings of a round"), false},
        {"save_mapping", QT_TRANSLATE_NOOP("EditKinds", "Column mapping"), false},
        {"save_view", QT_TRANSLATE_NOOP("EditKinds", "View saved"), false},
        {"remove_view", QT_TRANSLATE_NOOP("EditKinds", "View removed"), false},
        {"keep_interested", QT_TRANSLATE_NOOP("EditKinds", "Interest list"), false},
        {"remove_interested", QT_TRANSLATE_NOOP("EditKinds", "Taken off the interest list"), false},
        {"tell_interested", QT_TRANSLATE_NOOP("EditKinds", "Told that applications are open"), false},
        {"import_applicants", QT_TRANSLATE_NOOP("EditKinds", "Import"), false},
        {"take_out_import", QT_TRANSLATE_NOOP("EditKinds", "Import taken out again"), false},
        {"add_applicant", QT_TRANSLATE_NOOP("EditKinds", "Applicant added by hand"), false},
        {"change_person", QT_TRANSLATE_NOOP("EditKinds", "Answers changed by hand"), false},
        {"change_people", QT_TRANSLATE_NOOP("EditKinds", "Answers of many changed by hand"), false},
        {"fix_problem", QT_TRANSLATE_NOOP("EditKinds", "Clean-up"), false},
        {"join_interests", QT_TRANSLATE_NOOP("EditKinds", "Interests joined"), false},
        {"keep_interests_apart", QT_TRANSLATE_NOOP("EditKinds", "Interests kept apart"), false},
        {"carry_over", QT_TRANSLATE_NOOP("EditKinds", "Applicants carried over"), false},
        {"apply_cap", QT_TRANSLATE_NOOP("EditKinds", "Country limit"), false},
        {"set_status", QT_TRANSLATE_NOOP("EditKinds", "Place, waiting, withdrawal"), false},
        {"take_plan", QT_TRANSLATE_NOOP("EditKinds", "Pairs found"), false},
        {"take_groups", QT_TRANSLATE_NOOP("EditKinds", "Changes taken from another plan"), false},
        {"pair_people", QT_TRANSLATE_NOOP("EditKinds", "Pair made by hand"), false},
        {"unpair_people", QT_TRANSLATE_NOOP("EditKinds", "Pair parted"), false},
        {"swap_partners", QT_TRANSLATE_NOOP("EditKinds", "Partners swapped"), false},
        {"lock_pair", QT_TRANSLATE_NOOP("EditKinds", "Pair locked or unlocked"), false},
        {"forbid_pair", QT_TRANSLATE_NOOP("EditKinds", "People kept apart"), false},
        {"keep_apart", QT_TRANSLATE_NOOP("EditKinds", "Keep-apart list"), false},
        {"leave_apart_list", QT_TRANSLATE_NOOP("EditKinds", "Taken off the keep-apart list"), false},
        {"allow_pair", QT_TRANSLATE_NOOP("EditKinds", "People allowed to meet again"), false},
        {"save_proposal", QT_TRANSLATE_NOOP("EditKinds", "Proposal saved"), false},
        {"rename_proposal", QT_TRANSLATE_NOOP("EditKinds", "Proposal renamed"), false},
        {"remove_proposal", QT_TRANSLATE_NOOP("EditKinds", "Proposal removed"), false},
        {"save_weights", QT_TRANSLATE_NOOP("EditKinds", "Weights saved"), false},
        {"remove_weights", QT_TRANSLATE_NOOP("EditKinds", "Weights removed"), false},
        {"weigh_round", QT_TRANSLATE_NOOP("EditKinds", "Weights of a round"), false},
        {"call_in", QT_TRANSLATE_NOOP("EditKinds", "Volunteer called in"), false},
        {"approve_pairs", QT_TRANSLATE_NOOP("EditKinds", "Pairs approved"), false},
        {"reopen_pairs", QT_TRANSLATE_NOOP("EditKinds", "Approval taken back"), false},
    };
    return kinds;
}

const EditKind* findEditKind(const QString& id)
{
    for (const EditKind& kind : editKinds())
        if (id == QLatin1String(kind.id))
            return &kind;
    return nullptr;
}

QString titleOf(const EditKind& kind)
{
    return QCoreApplication::translate("EditKinds", kind.title);
}

} // namespace core
