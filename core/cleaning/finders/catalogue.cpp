// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/catalogue.h"

#include "core/cleaning/finders/address.h"
#include "core/cleaning/finders/contradiction.h"
#include "core/cleaning/finders/country.h"
#include "core/cleaning/finders/duplicate.h"
#include "core/cleaning/finders/far_time.h"
#include "core/cleaning/finders/garbled.h"
#include "core/cleaning/finders/interest.h"
#include "core/cleaning/finders/junk.h"
#include "core/cleaning/finders/language.h"
#include "core/cleaning/finders/name.h"
#include "core/cleaning/finders/partner.h"
#include "core/cleaning/finders/returner.h"
#include "core/cleaning/finders/shifted.h"
#include "core/cleaning/finders/time.h"
#include "core/cleaning/finders/zone.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

} // namespace

const std::vector<Finder>& finders()
{
    static const std::vector<Finder> all = {
        {QStringLiteral("country"), say("Country"), findCountryProblems},
        {QStringLiteral("address"), say("Address"), findAddressProblems},
        {QStringLiteral("duplicate"), say("Possible duplicates"), findDuplicates},
        {QStringLiteral("returner"), say("Here before?"), findReturners},
        {QStringLiteral("garbled"), say("Garbled letters"), findGarbledText},
        {QStringLiteral("name"), say("Name"), findNameProblems},
        {QStringLiteral("partner"), say("Former partner"), findUnclearPartners},
        {QStringLiteral("time"), say("Time of application"), findUnknownTimes},
        {QStringLiteral("far_time"), say("Time of another round"), findFarTimes},
        {QStringLiteral("zone"), say("Time zone"), findZoneProblems},
        {QStringLiteral("language"), say("Language"), findLanguageProblems},
        {QStringLiteral("interest"), say("Interests"), findNearInterests},
        {QStringLiteral("contradiction"), say("Contradictions"), findContradictions},
        {QStringLiteral("shifted"), say("Wrong columns"), findShiftedAnswers},
        {QStringLiteral("junk"), say("Maybe no applicant"), findJunk},
    };
    return all;
}

} // namespace core
