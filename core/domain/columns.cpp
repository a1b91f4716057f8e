// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/columns.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <type_traits>

namespace core {
namespace {

QVariant stored(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }
QVariant stored(const Id& id) { return id.isNull() ? QVariant() : QVariant(id.toString()); }
QVariant stored(bool value) { return QVariant(qlonglong(value)); }
QVariant stored(int value) { return QVariant(qlonglong(value)); }
QVariant stored(const QDate& date) { return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(); }
QVariant stored(const QDateTime& at)
{
    return at.isValid() ? QVariant(at.toUTC().toString(Qt::ISODate)) : QVariant();
}
QVariant stored(const QStringList& list)
{
    if (list.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}
template <class E>
    requires std::is_enum_v<E>
QVariant stored(E value)
{
    return nameOf(value);
}

void restore(QString& out, const QVariant& value) { out = value.toString(); }
void restore(Id& out, const QVariant& value) { out = Id::fromString(value.toString()); }
void restore(bool& out, const QVariant& value) { out = value.toLongLong() != 0; }
void restore(int& out, const QVariant& value) { out = int(value.toLongLong()); }
void restore(QDate& out, const QVariant& value) { out = QDate::fromString(value.toString(), Qt::ISODate); }
void restore(QDateTime& out, const QVariant& value)
{
    out = value.isNull() ? QDateTime() : QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}
void restore(QStringList& out, const QVariant& value)
{
    out.clear();
    for (const QJsonValue& item : QJsonDocument::fromJson(value.toString().toUtf8()).array())
        out += item.toString();
}
void restore(Status& out, const QVariant& value) { out = statusNamed(value.toString()).value_or(Status::Applied); }
void restore(CapRule& out, const QVariant& v) { out = capRuleNamed(v.toString()).value_or(CapRule::Applicants); }
void restore(SeparateBy& out, const QVariant& v)
{
    out = separateByNamed(v.toString()).value_or(SeparateBy::Country);
}
void restore(OddRule& out, const QVariant& v) { out = oddRuleNamed(v.toString()).value_or(OddRule::Trio); }
void restore(Objective& out, const QVariant& v)
{
    out = objectiveNamed(v.toString()).value_or(Objective::Balanced);
}

template <class T>
struct OwnerOf;
template <class Owner, class Member>
struct OwnerOf<Member Owner::*>
{
    using type = Owner;
};

template <auto member>
auto column(const char* name)
{
    using T = typename OwnerOf<decltype(member)>::type;
    return Column<T>{QString::fromLatin1(name), [](const T& row) { return stored(row.*member); },
                     [](T& row, const QVariant& value) { restore(row.*member, value); }};
}

constexpr std::array tableNames = {"programme",  "round",       "person",     "application",     "import_batch",
                                   "source_row", "partnership", "keep_apart", "mapping_profile", "decision",
                                   "saved_view", "interested",  "proposal",   "weight_preset",   "institution_apart",
                                   "approval"};

} // namespace

QString tableName(Table table) { return QString::fromLatin1(tableNames.at(size_t(table))); }

std::optional<Table> tableNamed(const QString& name)
{
    for (const Table table : allTables())
        if (tableName(table) == name)
            return table;
    return std::nullopt;
}

const std::vector<Table>& allTables()
{
    static const std::vector<Table> all = {
        Table::Programme, Table::Round,       Table::Person,    Table::Application,    Table::ImportBatch,
        Table::SourceRow, Table::Partnership, Table::KeepApart, Table::MappingProfile, Table::Decision,
        Table::SavedView, Table::Interested,  Table::Proposal,  Table::WeightPreset,   Table::InstitutionApart,
        Table::Approval};
    return all;
}

template <>
const std::vector<Column<Programme>>& columns<Programme>()
{
    static const std::vector<Column<Programme>> list = {column<&Programme::name>("name"),
                                                        column<&Programme::zone>("zone")};
    return list;
}

template <>
const std::vector<Column<Round>>& columns<Round>()
{
    static const std::vector<Column<Round>> list = {
        column<&Round::label>("label"),
        column<&Round::zone>("zone"),
        column<&Round::opens>("opens"),
        column<&Round::closes>("closes"),
        column<&Round::starts>("starts"),
        column<&Round::ends>("ends"),
        column<&Round::capPercent>("cap_percent"),
        column<&Round::capRule>("cap_rule"),
        column<&Round::separateBy>("separate_by"),
        column<&Round::odd>("odd"),
        column<&Round::objective>("objective"),
        column<&Round::weights>("weights"),
        column<&Round::approvedAt>("approved_at"),
        column<&Round::approvedBy>("approved_by"),
    };
    return list;
}

template <>
const std::vector<Column<Person>>& columns<Person>()
{
    static const std::vector<Column<Person>> list = {
        column<&Person::name>("name"),
        column<&Person::email>("email"),
        column<&Person::country>("country"),
        column<&Person::countryAsWritten>("country_as_written"),
        column<&Person::city>("city"),
        column<&Person::timeZone>("time_zone"),
        column<&Person::zoneAsWritten>("zone_as_written"),
        column<&Person::languages>("languages"),
        column<&Person::institution>("institution"),
        column<&Person::sameAs>("same_as"),
    };
    return list;
}

template <>
const std::vector<Column<Application>>& columns<Application>()
{
    static const std::vector<Column<Application>> list = {
        column<&Application::round>("round"),
        column<&Application::person>("person"),
        column<&Application::foreignId>("foreign_id"),
        column<&Application::row>("row"),
        column<&Application::status>("status"),
        column<&Application::statusReason>("status_reason"),
        column<&Application::appliedAt>("applied_at"),
        column<&Application::appliedAsWritten>("applied_as_written"),
        column<&Application::sector>("sector"),
        column<&Application::role>("role"),
        column<&Application::careerStage>("career_stage"),
        column<&Application::interests>("interests"),
        column<&Application::preference>("preference"),
        column<&Application::about>("about"),
        column<&Application::previousPartners>("previous_partners"),
        column<&Application::note>("note"),
        column<&Application::tags>("tags"),
    };
    return list;
}

template <>
const std::vector<Column<ImportBatch>>& columns<ImportBatch>()
{
    static const std::vector<Column<ImportBatch>> list = {
        column<&ImportBatch::round>("round"),         column<&ImportBatch::fileName>("file_name"),
        column<&ImportBatch::fingerprint>("fingerprint"), column<&ImportBatch::encoding>("encoding"),
        column<&ImportBatch::delimiter>("delimiter"), column<&ImportBatch::mapping>("mapping"),
        column<&ImportBatch::zone>("zone"),           column<&ImportBatch::rows>("rows"),
    };
    return list;
}

template <>
const std::vector<Column<SourceRow>>& columns<SourceRow>()
{
    static const std::vector<Column<SourceRow>> list = {
        column<&SourceRow::round>("round"),   column<&SourceRow::batch>("batch"),
        column<&SourceRow::application>("application"), column<&SourceRow::number>("number"),
        column<&SourceRow::cells>("cells"),   column<&SourceRow::reason>("reason"),
    };
    return list;
}

template <>
const std::vector<Column<Partnership>>& columns<Partnership>()
{
    static const std::vector<Column<Partnership>> list = {
        column<&Partnership::round>("round"),     column<&Partnership::first>("first"),
        column<&Partnership::second>("second"),   column<&Partnership::third>("third"),
        column<&Partnership::locked>("locked"),   column<&Partnership::byHand>("by_hand"),
        column<&Partnership::reason>("reason"),   column<&Partnership::despite>("despite"),
        column<&Partnership::since>("since"),     column<&Partnership::until>("until"),
        column<&Partnership::endReason>("end_reason"),
    };
    return list;
}

template <>
const std::vector<Column<KeepApart>>& columns<KeepApart>()
{
    static const std::vector<Column<KeepApart>> list = {column<&KeepApart::first>("first"),
                                                        column<&KeepApart::second>("second"),
                                                        column<&KeepApart::reason>("reason")};
    return list;
}

template <>
const std::vector<Column<MappingProfile>>& columns<MappingProfile>()
{
    static const std::vector<Column<MappingProfile>> list = {column<&MappingProfile::name>("name"),
                                                             column<&MappingProfile::mapping>("mapping")};
    return list;
}

template <>
const std::vector<Column<Decision>>& columns<Decision>()
{
    static const std::vector<Column<Decision>> list = {column<&Decision::problem>("problem"),
                                                       column<&Decision::choice>("choice"),
                                                       column<&Decision::reason>("reason")};
    return list;
}

template <>
const std::vector<Column<SavedView>>& columns<SavedView>()
{
    static const std::vector<Column<SavedView>> list = {column<&SavedView::name>("name"),
                                                        column<&SavedView::look>("look")};
    return list;
}

template <>
const std::vector<Column<Interested>>& columns<Interested>()
{
    static const std::vector<Column<Interested>> list = {
        column<&Interested::name>("name"), column<&Interested::email>("email"), column<&Interested::since>("since"),
        column<&Interested::note>("note"), column<&Interested::toldOf>("told_of")};
    return list;
}

template <>
const std::vector<Column<Proposal>>& columns<Proposal>()
{
    static const std::vector<Column<Proposal>> list = {
        column<&Proposal::round>("round"),         column<&Proposal::name>("name"),
        column<&Proposal::author>("author"),       column<&Proposal::savedAt>("saved_at"),
        column<&Proposal::objective>("objective"), column<&Proposal::weights>("weights"),
        column<&Proposal::groups>("groups"),       column<&Proposal::figures>("figures"),
        column<&Proposal::note>("note"),
    };
    return list;
}

template <>
const std::vector<Column<WeightPreset>>& columns<WeightPreset>()
{
    static const std::vector<Column<WeightPreset>> list = {column<&WeightPreset::name>("name"),
                                                           column<&WeightPreset::weights>("weights")};
    return list;
}

template <>
const std::vector<Column<InstitutionApart>>& columns<InstitutionApart>()
{
    static const std::vector<Column<InstitutionApart>> list = {
        column<&InstitutionApart::person>("person"), column<&InstitutionApart::first>("first"),
        column<&InstitutionApart::second>("second"), column<&InstitutionApart::reason>("reason")};
    return list;
}

template <>
const std::vector<Column<Approval>>& columns<Approval>()
{
    static const std::vector<Column<Approval>> list = {
        column<&Approval::round>("round"),           column<&Approval::approvedAt>("approved_at"),
        column<&Approval::approvedBy>("approved_by"), column<&Approval::objective>("objective"),
        column<&Approval::weights>("weights"),       column<&Approval::groups>("groups"),
        column<&Approval::figures>("figures"),       column<&Approval::certificate>("certificate"),
        column<&Approval::reopened>("reopened"),
    };
    return list;
}

template <> Table tableOf<Programme>() { return Table::Programme; }
template <> Table tableOf<Round>() { return Table::Round; }
template <> Table tableOf<Person>() { return Table::Person; }
template <> Table tableOf<Application>() { return Table::Application; }
template <> Table tableOf<ImportBatch>() { return Table::ImportBatch; }
template <> Table tableOf<SourceRow>() { return Table::SourceRow; }
template <> Table tableOf<Partnership>() { return Table::Partnership; }
template <> Table tableOf<KeepApart>() { return Table::KeepApart; }
template <> Table tableOf<MappingProfile>() { return Table::MappingProfile; }
template <> Table tableOf<Decision>() { return Table::Decision; }
template <> Table tableOf<SavedView>() { return Table::SavedView; }
template <> Table tableOf<Interested>() { return Table::Interested; }
template <> Table tableOf<Proposal>() { return Table::Proposal; }
template <> Table tableOf<WeightPreset>() { return Table::WeightPreset; }
template <> Table tableOf<InstitutionApart>() { return Table::InstitutionApart; }
template <> Table tableOf<Approval>() { return Table::Approval; }

bool sameValue(const QVariant& a, const QVariant& b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() && b.isNull();
    return a.typeId() == b.typeId() && a == b;
}

} // namespace core
