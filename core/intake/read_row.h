// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One row of a form → what it says about a person and an application. A Reader learns a whole table first
// (choices of multi-answer columns, usual spellings, order of day and month) and then reads any row of it the
// same way, whatever the order of rows. It never compares with what is already in the programme.

#include "core/domain/person.h"
#include "core/intake/answer_table.h"
#include "core/intake/answers.h"
#include "core/intake/mapping.h"
#include "core/intake/moments.h"

#include <QHash>

namespace core {

using Cells = QMap<QString, QString>; ///< heading -> cell

Cells cellsOf(const AnswerTable& table, const AnswerRow& row);
/// Did anything stand beyond the last heading?
bool hasSurplus(const AnswerRow& row);
/// As a SourceRow keeps them.
QString jsonOf(const Cells& cells);
Cells cellsOf(const QString& json);

struct ReadAnswer
{
    Person person;           ///< without id
    Application application; ///< without ids
    ReadMoment moment;
};

struct ReaderSettings
{
    Mapping mapping;
    QString zone; ///< for times without one; empty: what the other rows state, else UTC
    DateOrder dateOrder = DateOrder::Unknown; ///< Unknown: as the column tells
};

class Reader
{
public:
    Reader(const AnswerTable& table, const ReaderSettings& settings);

    ReadAnswer read(const Cells& cells) const { return readAs(cells, m_mapping, m_zone, m_clock.order); }
    /// With the meanings of values, the zone and the order of dates of another time.
    ReadAnswer readAs(const Cells& cells, const Mapping& meanings, const QString& zone,
                      DateOrder order) const;
    /// Only what tells people apart: name, address, the form's own id, the time as written.
    ReadAnswer readSigns(const Cells& cells) const;
    /// The column that a field is read from; empty: none.
    QString headingOf(Field field) const { return m_heading.value(field); }
    /// How cells with several answers are understood.
    Vocabulary vocabularyOf(Field field) const { return m_vocabulary.value(field); }
    const ColumnClock& clock() const { return m_clock; }
    /// For times without one: as told, else as the export says; empty: neither.
    const QString& zone() const { return m_zone; }
    /// Why a row of the table cannot be an application; empty when it can.
    QString faultOf(const AnswerRow& row, const Cells& cells) const;

private:
    void learn(Field field, const AnswerTable& table, const QStringList& column);
    QString cell(const Cells& cells, Field field) const;
    QString nameIn(const Cells& cells) const;
    QStringList namesIn(const AnswerTable& table) const;
    QStringList listIn(const Cells& cells, Field field, const Mapping& meanings) const;
    QString choiceIn(const Cells& cells, Field field, const Mapping& meanings) const;
    void readPlace(const Cells& cells, const Mapping& meanings, Person& person) const;

    Mapping m_mapping;
    QHash<Field, QString> m_heading;
    QHash<Field, Vocabulary> m_vocabulary;
    QHash<Field, QHash<QString, QString>> m_spelling; ///< folded -> usual
    bool m_countriesAreCodes = false;
    ColumnClock m_clock;
    QString m_zone;
    QStringList m_headings;
};

} // namespace core
