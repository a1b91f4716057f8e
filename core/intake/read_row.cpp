// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_row.h"

#include "core/base/text.h"
#include "core/domain/address.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"
#include "core/time/zones.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

constexpr std::array listFields = {Field::Languages, Field::Interests, Field::PreviousPartners};
constexpr std::array choiceFields = {Field::Sector, Field::Role, Field::CareerStage, Field::Preference};

/// Folded text -> the spelling most rows use; ties go to the first in alphabetical order.
QHash<QString, QString> usualSpellings(const QStringList& cells)
{
    QMap<QString, QMap<QString, int>> written;
    for (const QString& cell : cells)
        if (!saysNothing(cell))
            ++written[foldText(cell)][tidyText(cell)];
    QHash<QString, QString> usual;
    for (auto at = written.begin(); at != written.end(); ++at) {
        auto best = at->begin();
        for (auto in = at->begin(); in != at->end(); ++in)
            if (in.value() > best.value())
                best = in;
        usual.insert(at.key(), best.key());
    }
    return usual;
}

/// Where most cells are codes of two letters, "NA" is Namibia; elsewhere it is what people type for nothing.
bool areCodes(const QStringList& cells)
{
    int filled = 0;
    int codes = 0;
    for (const QString& cell : cells) {
        filled += !cell.trimmed().isEmpty();
        codes += isCountry(cell.trimmed());
    }
    return codes * 2 > filled;
}

/// What a value is said to mean; itself when nobody said anything.
QString meant(const Mapping& meanings, Field field, const QString& text)
{
    const auto values = meanings.values.constFind(field);
    return values == meanings.values.constEnd() ? text : values->value(foldText(text), text);
}

QString joined(const QString& given, const QString& family)
{
    return tidyText(given + u' ' + family);
}

} // namespace

Cells cellsOf(const AnswerTable& table, const AnswerRow& row)
{
    Cells cells;
    for (qsizetype i = 0; i < table.headings.size(); ++i)
        cells.insert(table.headings[i], row.cells.value(i));
    return cells;
}

bool hasSurplus(const AnswerRow& row)
{
    return std::any_of(row.surplus.begin(), row.surplus.end(),
                       [](const QString& cell) { return !saysNothing(cell); });
}

QString jsonOf(const Cells& cells)
{
    QJsonObject object;
    for (auto at = cells.begin(); at != cells.end(); ++at)
        object.insert(at.key(), at.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Cells cellsOf(const QString& json)
{
    Cells cells;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto at = object.begin(); at != object.end(); ++at)
        cells.insert(at.key(), at.value().toString());
    return cells;
}

Reader::Reader(const AnswerTable& table, const ReaderSettings& settings)
    : m_mapping(settings.mapping), m_zone(settings.zone), m_headings(table.headings)
{
    for (const QString& heading : table.headings)
        if (const Field field = m_mapping.of(heading); field != Field::Ignored && !m_heading.contains(field))
            m_heading.insert(field, heading);
    for (auto at = m_heading.constBegin(); at != m_heading.constEnd(); ++at)
        learn(at.key(), table, table.column(table.headings.indexOf(at.value())));
    if (settings.dateOrder != DateOrder::Unknown)
        m_clock.order = settings.dateOrder;
    else if (m_clock.order == DateOrder::Unknown && !m_clock.contradictory)
        m_clock.order = dateOrderNamed(table.dateOrder).value_or(DateOrder::Unknown);
    if (m_zone.isEmpty())
        m_zone = table.zone;
}

void Reader::learn(Field field, const AnswerTable& table, const QStringList& column)
{
    if (std::find(listFields.begin(), listFields.end(), field) != listFields.end()) {
        QStringList known = m_mapping.values.value(field).values();
        if (field == Field::PreviousPartners)
            known += namesIn(table);
        const QString& heading = m_heading[field];
        known += table.choices.value(heading) + m_mapping.choices.value(field);
        const QString usual = table.separators.value(heading, table.separators.value(QString()));
        m_vocabulary.insert(field, learnVocabulary(column, known, m_mapping.separators.value(field, usual)));
    }
    if (std::find(choiceFields.begin(), choiceFields.end(), field) != choiceFields.end())
        m_spelling.insert(field, usualSpellings(column));
    if (field == Field::Country)
        m_countriesAreCodes = areCodes(column);
    if (field == Field::AppliedAt)
        m_clock = studyClock(column);
}

/// Former partners are named as people write names, commas included: whoever is in the file is known.
QStringList Reader::namesIn(const AnswerTable& table) const
{
    QStringList names;
    for (const AnswerRow& row : table.rows)
        if (const QString name = nameIn(cellsOf(table, row)); !name.isEmpty() && !saysNothing(name)) {
            names += name;
            if (name.count(u',') == 1)
                names += tidyText(name.section(u',', 1) + u' ' + name.section(u',', 0, 0));
        }
    return names;
}

QString Reader::nameIn(const Cells& cells) const
{
    const QString name = tidyText(cell(cells, Field::Name));
    return saysNothing(name) ? joined(cell(cells, Field::GivenName), cell(cells, Field::FamilyName)) : name;
}

QString Reader::cell(const Cells& cells, Field field) const
{
    const auto heading = m_heading.constFind(field);
    return heading == m_heading.constEnd() ? QString() : cells.value(*heading);
}

QStringList Reader::listIn(const Cells& cells, Field field, const Mapping& meanings) const
{
    QStringList list;
    for (const QString& answer : splitAnswers(cell(cells, field), m_vocabulary.value(field)))
        if (const QString item = meant(meanings, field, answer); !list.contains(item))
            list += item;
    return list;
}

QString Reader::choiceIn(const Cells& cells, Field field, const Mapping& meanings) const
{
    const QString text = meant(meanings, field, tidyText(cell(cells, field)));
    if (saysNothing(text))
        return {};
    return m_spelling.value(field).value(foldText(text), text);
}

void Reader::readPlace(const Cells& cells, const Mapping& meanings, Person& person) const
{
    person.countryAsWritten = tidyText(cell(cells, Field::Country));
    person.city = tidyText(cell(cells, Field::City));
    if (saysNothing(person.city))
        person.city.clear();
    if (const QString words = meant(meanings, Field::Country, person.countryAsWritten);
        m_countriesAreCodes || !saysNothing(words)) {
        const CountryMatch match = recogniseCountry(words);
        if (match.isCertain())
            person.country = match.codes.first();
    }
    person.zoneAsWritten = tidyText(cell(cells, Field::TimeZone));
    const QString zone = saysNothing(person.zoneAsWritten)
                             ? QString()
                             : meant(meanings, Field::TimeZone, person.zoneAsWritten);
    const ZoneMatch match = recogniseZone(zone, person.country, placeWritten(person));
    if (match.isCertain())
        person.timeZone = match.zones.first();
}

ReadAnswer Reader::readSigns(const Cells& cells) const
{
    ReadAnswer answer;
    answer.person.name = nameIn(cells);
    answer.person.email = tidyAddress(cell(cells, Field::Email));
    if (saysNothing(answer.person.email))
        answer.person.email.clear();
    answer.application.foreignId = tidyText(cell(cells, Field::Id));
    answer.application.appliedAsWritten = tidyText(cell(cells, Field::AppliedAt));
    return answer;
}

ReadAnswer Reader::readAs(const Cells& cells, const Mapping& meanings, const QString& zone,
                          DateOrder order) const
{
    ReadAnswer answer = readSigns(cells);
    Person& person = answer.person;
    readPlace(cells, meanings, person);
    for (const QString& word : listIn(cells, Field::Languages, meanings))
        for (const QString& code : recogniseLanguages(word))
            if (!person.languages.contains(code))
                person.languages += code;
    person.institution = tidyText(cell(cells, Field::Institution));

    Application& application = answer.application;
    application.sector = choiceIn(cells, Field::Sector, meanings);
    application.role = choiceIn(cells, Field::Role, meanings);
    application.careerStage = choiceIn(cells, Field::CareerStage, meanings);
    application.preference = choiceIn(cells, Field::Preference, meanings);
    application.interests = listIn(cells, Field::Interests, meanings);
    application.previousPartners = listIn(cells, Field::PreviousPartners, meanings);
    application.about = tidyText(cell(cells, Field::About), true);
    ColumnClock clock = m_clock;
    clock.order = order;
    answer.moment = readMoment(application.appliedAsWritten, clock, zone);
    application.appliedAt = answer.moment.utc;
    return answer;
}

QString Reader::faultOf(const AnswerRow& row, const Cells& cells) const
{
    if (!row.fault.isEmpty())
        return row.fault;
    if (hasSurplus(row))
        return say(
            "The row has more cells than there are headings, so its answers may stand in the wrong columns. "
            "Put it right in the file and bring the file in again.");
    const QString name =
        cell(cells, Field::Name) + cell(cells, Field::GivenName) + cell(cells, Field::FamilyName);
    const QString email = cell(cells, Field::Email);
    if (saysNothing(name) && saysNothing(email))
        return say("The row has neither a name nor an e-mail address.");
    bool repeats = true;
    for (auto at = cells.begin(); at != cells.end(); ++at)
        repeats = repeats && (saysNothing(at.value()) || foldText(at.key()) == foldText(at.value()));
    if (repeats)
        return say("The row repeats the headings.");
    if (!saysNothing(email) && !email.contains(u'@')) {
        for (auto at = cells.begin(); at != cells.end(); ++at)
            if (m_mapping.of(at.key()) != Field::About && looksLikeAddress(at.value()))
                return say("The answers stand in the wrong columns: the address is under “%1”. Put them right in "
                           "the file and bring the file in again.")
                    .arg(at.key());
    }
    return {};
}

} // namespace core
