// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/people.h"
#include "core/formats/export/catalogue.h"
#include "core/usecases/change.h"
#include "core/usecases/find_pairs.h"
#include "core/usecases/write_introductions.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/screen_stage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

using namespace support;

namespace {

struct Paired : ScreenStage
{
    explicit Paired(int people = 30)
        : ScreenStage("export", {.people = people, .countries = 12, .apartPairs = 0})
    {
        if (people > 0)
            change([&](core::Store& store) {
                core::NoProgress quiet;
                auto found = core::findPairs(store.snapshot(), {round(), {}, {}, {}}, quiet);
                return found ? core::takePairs(store, *found) : core::Result<core::Touched>(found.error());
            });
        child<QLineEdit>("exportFolder")->setText(target());
    }

    QString target() const { return office.folder.filePath(QStringLiteral("out")); }
    bool canWrite() const { return child<QPushButton>("writeIntroductions")->isEnabled(); }
    QStringList written() const { return QDir(target()).entryList(QDir::Files, QDir::Name); }
    core::MailList letters() const { return core::introductionsOf(snapshot(), round()); }
    bool set(const core::Id& person, const QString& field, const QString& value)
    {
        return change([&](core::Store& store) {
            core::EditBuilder builder(store.snapshot(), QStringLiteral("change_person"));
            core::Person who = *store.snapshot().people.find(person);
            (field == QStringLiteral("email") ? who.email : who.name) = value;
            builder.put(who);
            return store.apply(builder.finish(QStringLiteral("Changed a field")));
        });
    }
};

} // namespace

class ExportScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownIsWritten_data()
    {
        QTest::addColumn<QString>("format");
        for (const core::ExportFormat& format : core::exportFormats())
            QTest::newRow(format.id) << QString::fromLatin1(format.id);
    }
    void whatIsShownIsWritten()
    {
        QFETCH(QString, format);
        Paired stage;
        auto* formats = stage.child<QListWidget>("formats");
        for (int row = 0; row < formats->count(); ++row)
            if (formats->item(row)->data(Qt::UserRole).toString() == format)
                formats->setCurrentRow(row);
        QCOMPARE(stage.text("advice"), core::adviceOf(*core::findExportFormat(format)));
        QVERIFY(stage.canWrite());
        QVERIFY(stage.child<QPushButton>("writeIntroductions")->text().contains(QStringLiteral("30")));
        QVERIFY(stage.text("proofText").contains(QStringLiteral("30")));
        stage.click("writeIntroductions");
        QCOMPARE(stage.office.ask.told, QStringList());
        QCOMPARE(stage.written().size(), 2);
        const QString done = stage.text("written");
        for (const QString& file : stage.written()) {
            QVERIFY2(done.contains(file), qPrintable(done));
            QVERIFY(QFileInfo(stage.target() + u'/' + file).size() > 0);
        }
        QVERIFY(stage.text("target").contains(stage.written().front()));
    }

    void anOldListIsReplacedOnlyWhenSaidSo()
    {
        Paired stage;
        stage.click("writeIntroductions");
        const QString file = stage.target() + u'/' + stage.written().front();
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("sent already");
        old.close();
        stage.click("writeIntroductions"); // the safe answer
        QCOMPARE(QFileInfo(file).size(), 12);
        QCOMPARE(stage.office.ask.questions.size(), 1);
        stage.office.ask.choices.enqueue(0);
        stage.click("writeIntroductions");
        QVERIFY(QFileInfo(file).size() > 100);
        QCOMPARE(stage.office.ask.told, QStringList());
    }

    void aFailingProofStopsEverything()
    {
        Paired stage;
        const core::MailList letters = stage.letters();
        const core::Id person = letters.rows[3].recipient;
        QVERIFY(stage.set(person, QStringLiteral("email"), QStringLiteral("no address")));
        QVERIFY(!stage.canWrite());
        QVERIFY(!stage.text("whyNot").isEmpty());
        auto* failures = stage.child<QListWidget>("failures");
        QVERIFY(failures->isVisible());
        QVERIFY(failures->count() > 0);
        stage.click("showPerson");
        QCOMPARE(stage.led.size(), 1);
        QCOMPARE(stage.led.front().first, QStringLiteral("people"));
        QCOMPARE(stage.led.front().second, person.toString());
        commandNamed(*stage.screen, QStringLiteral("Write"))->trigger();
        QVERIFY(stage.written().isEmpty());

        QVERIFY(stage.session->undo(nullptr));
        QVERIFY(stage.canWrite());
        QVERIFY(!failures->isVisible());
    }

    void oneLetterIsLookedAt()
    {
        Paired stage;
        const core::MailList before = stage.letters();
        QVERIFY(stage.set(before.rows[10].recipient, QStringLiteral("name"),
                          QStringLiteral("Maria Aurora da Conceição de Albuquerque e Vasconcelos")));
        const core::MailList letters = stage.letters();
        auto* table = stage.child<QTableWidget>("sampleTable");
        const auto shows = [&](const core::MailRow& row) {
            for (int i = 0; i < table->rowCount(); ++i)
                if (!row.cells.at(i).isEmpty() && table->item(i, 1)->text() != row.cells.at(i))
                    return false;
            return table->rowCount() == row.cells.size();
        };
        stage.click("longestName");
        QVERIFY(stage.text("sampleTitle").contains(QStringLiteral("Albuquerque")));
        stage.click("emptiestRow");
        stage.screen->reveal(letters.rows[0].recipient.toString());
        QVERIFY(shows(letters.rows[0]));
        QVERIFY(!stage.child<QPushButton>("previousRow")->isEnabled());
        stage.click("nextRow");
        QVERIFY(shows(letters.rows[1]));
        stage.click("previousRow");
        QVERIFY(shows(letters.rows[0]));
    }

    void withoutPairsItSaysWhatBelongsHere()
    {
        ScreenStage stage("export", {.people = 10});
        for (QPushButton* button : stage.screen->findChildren<QPushButton*>())
            if (button->isVisible())
                button->click();
        QCOMPARE(stage.led.size(), 1);
        QCOMPARE(stage.led.front().first, QStringLiteral("pairs"));
    }

    void everyControlCanBeNamedAndReached()
    {
        Paired stage;
        stage.click("writeIntroductions");
        QCOMPARE(namelessControls(stage.screen.get()), QStringList());
        QCOMPARE(unreachableControls(stage.screen.get()), QStringList());
        QVERIFY(stage.set(stage.letters().rows[0].recipient, QStringLiteral("email"), QString()));
        QCOMPARE(namelessControls(stage.screen.get()), QStringList());
    }
};

QTEST_MAIN(ExportScreenTest)
#include "tst_export.moc"
