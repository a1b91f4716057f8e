// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The folders of tests/data/formats/import: a file that somebody might bring, and expected.json, which says
// what must come of it. Read by the tests that check them, mutate them and replay them.

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <vector>

struct ImportCase
{
    QString name;
    QString fileName;
    QByteArray bytes;
    QJsonObject expected;
};

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline std::vector<ImportCase> importCases()
{
    const QDir root(QStringLiteral(BIFOLIUM_TEST_DATA "/formats/import"));
    std::vector<ImportCase> cases;
    for (const QString& name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(root.filePath(name));
        ImportCase one;
        one.name = name;
        one.expected =
            QJsonDocument::fromJson(bytesOf(folder.filePath(QStringLiteral("expected.json")))).object();
        one.fileName = one.expected.value(QStringLiteral("file")).toString();
        one.bytes = bytesOf(folder.filePath(one.fileName));
        cases.push_back(one);
    }
    return cases;
}
