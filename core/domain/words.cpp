// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/words.h"

#include <QCoreApplication>

#include <array>

namespace core {
namespace {

template <class E, size_t N>
QString find(const std::array<const char*, N>& names, E value)
{
    return QString::fromLatin1(names.at(size_t(value)));
}

template <class E, size_t N>
std::optional<E> parse(const std::array<const char*, N>& names, const QString& text)
{
    for (size_t i = 0; i < N; ++i)
        if (text.compare(QLatin1String(names[i]), Qt::CaseInsensitive) == 0)
            return E(i);
    return std::nullopt;
}

template <size_t N>
QStringList all(const std::array<const char*, N>& names)
{
    QStringList list;
    for (const char* name : names)
        list += QString::fromLatin1(name);
    return list;
}

constexpr std::array statuses = {"applied", "accepted", "waiting", "held", "standby", "withdrawn", "rejected", "merged"};
constexpr std::array capRules = {"applicants", "accepted"};
constexpr std::array separations = {"country", "institution", "city", "sector", "none"};
constexpr std::array oddRules = {"trio", "wait"};
constexpr std::array objectives = {"balanced", "total", "worst-first"};

} // namespace

QString nameOf(Status status) { return find(statuses, status); }
QString nameOf(CapRule rule) { return find(capRules, rule); }
QString nameOf(SeparateBy key) { return find(separations, key); }
QString nameOf(OddRule rule) { return find(oddRules, rule); }
QString nameOf(Objective objective) { return find(objectives, objective); }

std::optional<Status> statusNamed(const QString& name) { return parse<Status>(statuses, name); }
std::optional<CapRule> capRuleNamed(const QString& name) { return parse<CapRule>(capRules, name); }
std::optional<SeparateBy> separateByNamed(const QString& name) { return parse<SeparateBy>(separations, name); }
std::optional<OddRule> oddRuleNamed(const QString& name) { return parse<OddRule>(oddRules, name); }
std::optional<Objective> objectiveNamed(const QString& name) { return parse<Objective>(objectives, name); }

QStringList statusNames() { return all(statuses); }
QStringList capRuleNames() { return all(capRules); }
QStringList separateByNames() { return all(separations); }
QStringList oddRuleNames() { return all(oddRules); }
QStringList objectiveNames() { return all(objectives); }

QString titleOf(Status status)
{
    switch (status) {
    case Status::Applied: return QCoreApplication::translate("Words", "Applied");
    case Status::Accepted: return QCoreApplication::translate("Words", "Has a place");
    case Status::Waiting: return QCoreApplication::translate("Words", "Waiting list");
    case Status::Held: return QCoreApplication::translate("Words", "Must wait");
    case Status::Standby: return QCoreApplication::translate("Words", "Stands by");
    case Status::Withdrawn: return QCoreApplication::translate("Words", "Withdrawn");
    case Status::Rejected: return QCoreApplication::translate("Words", "Not an applicant");
    case Status::Merged: return QCoreApplication::translate("Words", "Second application");
    }
    return {};
}

} // namespace core
