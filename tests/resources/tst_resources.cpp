// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies in resources and packaging keeps its promises: symbols of one colour that are all named, samples
// in which nobody can be reached, a file type that is the one the store writes.

#include "core/store/open_file.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

QDir root()
{
    return QDir(QStringLiteral(BIFOLIUM_SOURCE_DIR));
}

QString textOf(const QString& path)
{
    QFile file(root().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList symbols()
{
    return QDir(root().filePath(QStringLiteral("resources/icons/symbols")))
        .entryList(QDir::Files, QDir::Name);
}

} // namespace

class Resources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySymbolIsNamed();
    void everySymbolCanBeRecoloured();
    void everyNamedPictureExists();
    void nobodyInTheSamplesCanBeReached_data();
    void nobodyInTheSamplesCanBeReached();
    void theFileTypeIsTheOneWeWrite();
    void theVersionIsTheSameEverywhere();
};

void Resources::everySymbolIsNamed()
{
    const QString list = textOf(QStringLiteral("resources/icons/icons.qrc"));
    QVERIFY(symbols().size() >= 45);
    for (const QString& file : symbols())
        QVERIFY2(list.contains(QStringLiteral("<file alias=\"%1\">symbols/%1</file>").arg(file)),
                 qPrintable(file));
}

void Resources::everySymbolCanBeRecoloured()
{
    static const QRegularExpression colour(QStringLiteral("(?:fill|stroke|color)=\"([^\"]+)\""));
    for (const QString& file : symbols()) {
        const QString text = textOf(QStringLiteral("resources/icons/symbols/") + file);
        QVERIFY2(text.contains(QStringLiteral("viewBox=\"0 0 24 24\"")), qPrintable(file));
        QVERIFY2(!text.contains(QStringLiteral("style")) && !text.contains(QStringLiteral("<text")),
                 qPrintable(file));
        QXmlStreamReader xml(text);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(file + xml.errorString()));
        auto found = colour.globalMatch(text);
        while (found.hasNext()) {
            const QString value = found.next().captured(1);
            QVERIFY2(value == QStringLiteral("none") || value == QStringLiteral("#000000"),
                     qPrintable(file + value));
        }
    }
}

void Resources::everyNamedPictureExists()
{
    static const QRegularExpression entry(QStringLiteral("<file[^>]*>([^<]+)</file>"));
    for (const auto& folder : {QStringLiteral("resources/icons/"), QStringLiteral("resources/sample/")}) {
        const QString list = QDir(root().filePath(folder)).entryList({QStringLiteral("*.qrc")}).value(0);
        auto found = entry.globalMatch(textOf(folder + list));
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const QString path = folder + found.next().captured(1);
            QVERIFY2(root().exists(path), qPrintable(path));
        }
    }
}

void Resources::nobodyInTheSamplesCanBeReached_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("applicants") << QStringLiteral("resources/sample/applicants.csv");
    QTest::newRow("round92") << QStringLiteral("resources/sample/round92.csv");
}

void Resources::nobodyInTheSamplesCanBeReached()
{
    QFETCH(QString, path);
    const QString text = textOf(path).toLower();
    static const QRegularExpression domain(QStringLiteral("@([^\\s,;\"@]+)"));
    static const QRegularExpression reserved(
        QStringLiteral("^(([a-z]+\\.)?example\\.(com|net|org)|[a-z]+\\.example)\\W*$"));
    int addresses = 0;
    auto found = domain.globalMatch(text);
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        QVERIFY2(name.contains(reserved), qPrintable(name));
        ++addresses;
    }
    QVERIFY2(addresses >= 85, "the sample was not read");
    QVERIFY(!text.contains(QStringLiteral("http")) && !text.contains(QStringLiteral("www.")));
}

void Resources::theFileTypeIsTheOneWeWrite()
{
    const QString type = textOf(QStringLiteral("packaging/linux/org.bifolium.Bifolium.mime.xml"));
    const QString id = QString::number(core::programmeApplicationId, 16).toUpper();
    QVERIFY(type.contains(QStringLiteral("offset=\"68\" value=\"0x%1\"").arg(id)));
    const QString entry = textOf(QStringLiteral("packaging/linux/org.bifolium.Bifolium.desktop"));
    QVERIFY(entry.contains(QStringLiteral("MimeType=application/x-bifolium;")));
}

void Resources::theVersionIsTheSameEverywhere()
{
    static const QRegularExpression version(QStringLiteral("project\\(Bifolium VERSION ([0-9.]+)"));
    const QString here = version.match(textOf(QStringLiteral("CMakeLists.txt"))).captured(1);
    QVERIFY(!here.isEmpty());
    QVERIFY(textOf(QStringLiteral("packaging/linux/org.bifolium.Bifolium.metainfo.xml"))
                .contains(QStringLiteral("<release version=\"%1\"").arg(here)));
}

QTEST_GUILESS_MAIN(Resources)
#include "tst_resources.moc"
