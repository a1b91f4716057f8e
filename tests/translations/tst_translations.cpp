// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QSet>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

/// The end of a quoted literal that begins at `from`, past its closing sign.
qsizetype endOfQuoted(const QString& source, qsizetype from)
{
    const QChar sign = source[from];
    qsizetype at = from + 1;
    while (at < source.size() && source[at] != sign)
        at += source[at] == u'\\' ? 2 : 1;
    return at + 1;
}

/// Texts of a source file as the compiler sees them: adjacent literals joined, comments left out.
QStringList literalsIn(const QString& source)
{
    QStringList found;
    bool joins = false;
    for (qsizetype at = 0; at < source.size();) {
        const QStringView rest = QStringView(source).mid(at);
        if (rest.startsWith(u"//")) {
            at = source.indexOf(u'\n', at);
            if (at < 0)
                break;
        } else if (rest.startsWith(u"/*")) {
            at = source.indexOf(QStringLiteral("*/"), at) + 2;
        } else if (rest.startsWith(u"R\"")) {
            const qsizetype open = source.indexOf(u'(', at);
            const QString close = u')' + source.mid(at + 2, open - at - 2) + u'"';
            at = source.indexOf(close, open) + close.size();
            joins = false;
        } else if (rest.front() == u'\'' && at > 0 && source[at - 1].isDigit()) {
            ++at; // a sign between digits
        } else if (rest.front() == u'"' || rest.front() == u'\'') {
            const qsizetype end = endOfQuoted(source, at);
            if (rest.front() == u'"') {
                const QString text = source.mid(at + 1, end - at - 2);
                if (joins)
                    found.last() += text;
                else
                    found += text;
                joins = true;
            }
            at = end;
        } else {
            joins = joins && rest.front().isSpace();
            ++at;
        }
    }
    return found;
}

QString readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// Source -> number of English forms that are filled in.
QMap<QString, int> englishForms()
{
    QMap<QString, int> forms;
    QXmlStreamReader xml(readAll(QStringLiteral(BIFOLIUM_SOURCE_DIR "/translations/bifolium_en.ts")));
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("source"))
            forms[source = xml.readElementText()] = 0;
        else if (xml.name() == QStringLiteral("numerusform") && !xml.readElementText().isEmpty())
            ++forms[source];
    }
    return forms;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountedTextHasItsEnglish()
    {
        const QMap<QString, int> forms = englishForms();
        QSet<QString> wrong;
        int counted = 0;
        for (const QString& room : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
            QDirIterator files(QStringLiteral(BIFOLIUM_SOURCE_DIR "/") + room, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                for (QString text : literalsIn(readAll(files.next()))) {
                    text.replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
                    if (!text.contains(QStringLiteral("%n")))
                        continue;
                    ++counted;
                    if (forms.value(text) != 2)
                        wrong.insert(text);
                }
        }
        QVERIFY(counted > 20);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QStringLiteral("Run python3 translations/english.py and read what it prints. Without forms:\n") +
                            QStringList(wrong.begin(), wrong.end()).join(u'\n')));
    }

    void countsInPlainEnglish()
    {
        core::installTranslations(QLocale(QLocale::Japanese, QLocale::Japan)); // there is no file for it
        const auto found = [](int n) { return QCoreApplication::translate("Edits", "Approved %n pair(s)", nullptr, n); };
        QCOMPARE(found(1), QStringLiteral("Approved 1 pair"));
        QCOMPARE(found(2), QStringLiteral("Approved 2 pairs"));
        QCOMPARE(found(0), QStringLiteral("Approved 0 pairs"));
        QCOMPARE(found(1200), QStringLiteral("Approved 1200 pairs"));
    }

    /// In the window they stand beside numbers that are written so.
    void countsAreGroupedAsTheLocaleDoes()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        core::installTranslations(QLocale(), core::Counts::Grouped);
        QCOMPARE(QCoreApplication::translate("Edits", "Approved %n pair(s)", nullptr, 1200),
                 QStringLiteral("Approved 1,200 pairs"));
        QCOMPARE(QCoreApplication::translate("Edits", "Approved %n pair(s)", nullptr, 1),
                 QStringLiteral("Approved 1 pair"));
        QLocale::setDefault(before);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
