// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Archives put together for tests: members as they are, not packed, so that what is broken inside is not
// hidden behind a wrong sum.

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtEndian>

#include <utility>

using ZipMembers = QList<std::pair<QString, QByteArray>>;

inline quint32 zipSum(const QByteArray& bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char c : bytes) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320 : 0);
    }
    return ~sum;
}

template <class Number>
void addNumber(QByteArray& bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

inline QByteArray storedZip(const ZipMembers& members)
{
    QByteArray all;
    QByteArray list;
    for (const auto& [name, content] : members) {
        const QByteArray raw = name.toUtf8();
        QByteArray head;
        addNumber<quint16>(head, 20);    // version
        addNumber<quint16>(head, 0x800); // names are UTF-8
        addNumber<quint16>(head, 0);     // stored
        addNumber<quint32>(head, 0x21);  // 1980-01-01
        addNumber<quint32>(head, zipSum(content));
        addNumber<quint32>(head, quint32(content.size()));
        addNumber<quint32>(head, quint32(content.size()));
        addNumber<quint16>(head, quint16(raw.size()));
        addNumber<quint16>(head, 0);
        list += "PK\x01\x02";
        addNumber<quint16>(list, 20);
        list += head + QByteArray(10, '\0');
        addNumber<quint32>(list, quint32(all.size()));
        list += raw;
        all += "PK\x03\x04" + head + raw + content;
    }
    const auto beginning = quint32(all.size());
    all += list + "PK\x05\x06" + QByteArray(4, '\0');
    addNumber<quint16>(all, quint16(members.size()));
    addNumber<quint16>(all, quint16(members.size()));
    addNumber<quint32>(all, quint32(list.size()));
    addNumber<quint32>(all, beginning);
    addNumber<quint16>(all, 0);
    return all;
}
