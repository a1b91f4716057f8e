// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recent_files.h"
#include "ui/settings/settings.h"

#include <QtTest>

using namespace ui;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPreferenceHasOneRow()
    {
        QSet<int> ids;
        QSet<QString> keys;
        for (const PreferenceRow& row : preferences()) {
            QVERIFY2(!ids.contains(int(row.id)), row.key);
            QVERIFY2(!keys.contains(QLatin1String(row.key)), row.key);
            ids.insert(int(row.id));
            keys.insert(QLatin1String(row.key));
        }
    }

    void keepsOneValuePerScreenAndFile()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        const QString path = QStringLiteral("/home/mia/Ærø & co/røund=1.bifolium");
        {
            Settings settings(std::make_unique<QSettings>(file, QSettings::IniFormat));
            QCOMPARE(settings.value(Preference::BackupMinutes).toInt(), 30);
            settings.set(Preference::LastScreen, QStringLiteral("pairs"), path);
            settings.set(Preference::PaneSizes, QStringLiteral("1 2"), QStringLiteral("people"));
        }
        Settings again(std::make_unique<QSettings>(file, QSettings::IniFormat));
        QCOMPARE(again.value(Preference::LastScreen, path).toString(), QStringLiteral("pairs"));
        QCOMPARE(again.value(Preference::LastScreen, path + u'x').toString(), QString());
        QCOMPARE(again.value(Preference::PaneSizes, QStringLiteral("people")).toString(), QStringLiteral("1 2"));
        QVERIFY(!again.value(Preference::PaneSizes, QStringLiteral("pairs")).isValid());
    }

    void recentFilesAreNewestFirstAndListedOnce()
    {
        Settings settings;
        const auto file = [](const char* path, const char* state) {
            return RecentFile{QString::fromUtf8(path), QStringLiteral("Letters"), QStringLiteral("Spring"),
                              QString::fromUtf8(state), QDateTime(QDate(2026, 3, 1), QTime(9, 0), QTimeZone::utc())};
        };
        rememberFile(settings, file("/a.bifolium", "392 applied"));
        rememberFile(settings, file("/b.bifolium", "20 applied"));
        rememberFile(settings, file("/a.bifolium", "196 pairs"));
        const std::vector<RecentFile> files = recentFiles(settings);
        QCOMPARE(files.size(), size_t(2));
        QVERIFY(files[0] == file("/a.bifolium", "196 pairs"));
        forgetFile(settings, QStringLiteral("/a.bifolium"));
        QCOMPARE(recentFiles(settings).size(), size_t(1));
        settings.set(Preference::RecentFiles, QStringLiteral("{\"not\": a list"));
        QVERIFY(recentFiles(settings).empty());
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
