// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One XML part of an archive, read from start to end without ever being whole in memory. Refuses what no
// office program writes and what hides values or fills memory: document types, entities, inclusions, endless
// nesting, endless texts. Says which part is broken. Elements go by their local names, so that the strict
// and the usual dialect of a format read alike.

#include "core/formats/containers/archive.h"

#include <QStringView>
#include <QXmlStreamReader>

#include <optional>
#include <vector>

namespace core {

class XmlPart
{
public:
    XmlPart(Archive& archive, qsizetype index);

    /// To the next start, end or text. False at the end, and when outcome() says why.
    bool next();

    bool isStart() const { return m_token == QXmlStreamReader::StartElement; }
    bool isEnd() const { return m_token == QXmlStreamReader::EndElement; }
    bool isText() const { return m_token == QXmlStreamReader::Characters; }
    bool isStart(QStringView name) const { return isStart() && m_reader.name() == name; }
    bool isEnd(QStringView name) const { return isEnd() && m_reader.name() == name; }
    QStringView name() const { return m_reader.name(); }
    QStringView text() const { return m_reader.text(); }

    /// By local name; empty when it is not there.
    QString attribute(QStringView name) const;
    /// The same for names that are there with and without a prefix.
    QString attributeWithPrefix(QStringView name) const;
    /// Has one of the attributes with this local name, whatever their prefix, the value?
    bool hasAttribute(QStringView name, QStringView value) const;
    /// xml:space="preserve" holds here.
    bool keepsBlanks() const { return !m_keepsBlanks.empty() && m_keepsBlanks.back(); }

    /// After a start: to its end, passing over everything inside.
    void skip();
    /// After a start: the text directly inside, to its end.
    QString readText();

    /// Stops the reading: what is written cannot be.
    void refuse(const QString& detail);
    void stopWith(Error error);
    bool failed() const { return m_trouble.has_value(); }
    Outcome outcome() const;

private:
    bool feed();
    bool begin();
    void finish();

    QString m_name;
    std::optional<ArchiveMember> m_member;
    QXmlStreamReader m_reader;
    QXmlStreamReader::TokenType m_token = QXmlStreamReader::NoToken;
    QXmlStreamAttributes m_attributes;
    std::vector<bool> m_keepsBlanks; ///< one per open element
    qsizetype m_sinceTag = 0;        ///< bytes handed over since the last tag
    std::optional<Error> m_trouble;
};

} // namespace core
