// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/containers/xml.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

constexpr size_t deepest = 200;
constexpr qsizetype longestText = 8'000'000;

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

Error hostile(const QString& part, const QString& detail)
{
    Error error = unreadable(say("The part “%1” of this file holds what no spreadsheet program writes, so "
                                 "the file was not read. Open "
                                 "it in Excel or LibreOffice, save it anew, and bring that in.")
                                 .arg(part));
    error.detail = detail;
    return error;
}

Error broken(const QString& part, const QString& detail)
{
    Error error =
        unreadable(say("This file is damaged: its part “%1” cannot be read to the end. Open it in Excel or "
                       "LibreOffice, save it anew, and bring that in.")
                       .arg(part));
    error.detail = detail;
    return error;
}

} // namespace

XmlPart::XmlPart(Archive& archive, qsizetype index) : m_name(archive.names().at(index))
{
    auto member = archive.member(index);
    if (member)
        m_member.emplace(std::move(*member));
    else
        m_trouble = member.error();
}

bool XmlPart::next()
{
    while (!m_trouble) {
        m_token = m_reader.readNext();
        switch (m_token) {
        case QXmlStreamReader::StartElement:
            return begin();
        case QXmlStreamReader::EndElement:
            m_sinceTag = 0;
            m_keepsBlanks.pop_back();
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_trouble = hostile(m_name, QStringLiteral("document type or entity"));
            break;
        case QXmlStreamReader::EndDocument:
            finish();
            return false;
        case QXmlStreamReader::Invalid:
            if (m_reader.error() != QXmlStreamReader::PrematureEndOfDocumentError || !feed())
                if (!m_trouble)
                    m_trouble = broken(m_name, m_reader.errorString());
            break;
        default:
            break;
        }
    }
    m_token = QXmlStreamReader::Invalid;
    return false;
}

bool XmlPart::begin()
{
    m_sinceTag = 0;
    if (m_keepsBlanks.size() >= deepest || m_reader.namespaceUri() == u"http://www.w3.org/2001/XInclude") {
        m_trouble = hostile(m_name, QStringLiteral("nesting or inclusion"));
        m_token = QXmlStreamReader::Invalid;
        return false;
    }
    m_attributes = m_reader.attributes();
    bool keeps = keepsBlanks();
    for (const QXmlStreamAttribute& one : m_attributes)
        if (one.qualifiedName() == u"xml:space")
            keeps = one.value() == u"preserve";
    m_keepsBlanks.push_back(keeps);
    return true;
}

bool XmlPart::feed()
{
    auto piece = m_member->next();
    if (!piece) {
        m_trouble = piece.error();
        return false;
    }
    m_sinceTag += piece->size();
    if (m_sinceTag > longestText) {
        m_trouble = hostile(m_name, QStringLiteral("a text of more than 8 MB"));
        return false;
    }
    if (!piece->isEmpty())
        m_reader.addData(*piece);
    return !piece->isEmpty();
}

/// What follows the last element may be blank only; reading it lets the archive check its sum.
void XmlPart::finish()
{
    while (!m_trouble) {
        auto piece = m_member->next();
        if (!piece)
            m_trouble = piece.error();
        else if (piece->isEmpty())
            return;
        else if (!piece->trimmed().isEmpty())
            m_trouble = broken(m_name, QStringLiteral("goes on behind its end"));
    }
}

QString XmlPart::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute& one : m_attributes)
        if (one.name() == name)
            return one.value().toString();
    return {};
}

QString XmlPart::attributeWithPrefix(QStringView name) const
{
    for (const QXmlStreamAttribute& one : m_attributes)
        if (one.name() == name && !one.namespaceUri().isEmpty())
            return one.value().toString();
    return {};
}

bool XmlPart::hasAttribute(QStringView name, QStringView value) const
{
    return std::any_of(m_attributes.begin(), m_attributes.end(), [&](const QXmlStreamAttribute& one) {
        return one.name() == name && one.value() == value;
    });
}

void XmlPart::skip()
{
    const size_t outside = m_keepsBlanks.size() - 1;
    while (next())
        if (m_keepsBlanks.size() == outside)
            return;
}

QString XmlPart::readText()
{
    const size_t inside = m_keepsBlanks.size();
    QString all;
    while (next()) {
        if (m_keepsBlanks.size() < inside)
            break;
        if (isText() && m_keepsBlanks.size() == inside)
            all += text();
    }
    return all;
}

void XmlPart::refuse(const QString& detail)
{
    if (!m_trouble)
        m_trouble = broken(m_name, detail);
}

void XmlPart::stopWith(Error error)
{
    if (!m_trouble)
        m_trouble = std::move(error);
}

Outcome XmlPart::outcome() const
{
    return m_trouble ? Outcome(*m_trouble) : success();
}

} // namespace core
