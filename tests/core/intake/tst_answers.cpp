// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/answers.h"

#include <QtTest>

using namespace core;

namespace {

const QString teaching = QStringLiteral("Information literacy, teaching");
const QString openAccess = QStringLiteral("Open access");
const QString metadata = QStringLiteral("Metadata; cataloguing");

QStringList columnJoinedBy(const QString& separator)
{
    QStringList cells;
    for (int i = 0; i < 40; ++i)
        cells += QStringList({openAccess, QStringLiteral("Law"), QStringLiteral("Health")})
                     .mid(i % 2)
                     .join(separator);
    return cells;
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsThatNeverStandAloneAreOneChoice()
    {
        // As a Google Sheet joins what was ticked: by commas, whatever the choices hold.
        const QStringList cells = {QStringLiteral("Open access, Information literacy, teaching"),
                                   QStringLiteral("Information literacy, teaching, Archives"),
                                   QStringLiteral("Archives, Open access"), QStringLiteral("Open access"),
                                   QStringLiteral("Reading, writing, and arithmetic")};
        const Vocabulary vocabulary = learnVocabulary(cells, {});
        QCOMPARE(splitAnswers(cells[1], vocabulary),
                 QStringList({QStringLiteral("Information literacy, teaching"), QStringLiteral("Archives")}));
        QCOMPARE(splitAnswers(cells[2], vocabulary),
                 QStringList({QStringLiteral("Archives"), QStringLiteral("Open access")}));
        QCOMPARE(vocabulary.glued, QStringList({QStringLiteral("Information literacy, teaching"),
                                                QStringLiteral("Reading, writing, and arithmetic")}));
        // Somebody knows better: the parts are choices of their own.
        const Vocabulary told =
            learnVocabulary(cells, {QStringLiteral("Information literacy"), QStringLiteral("teaching")});
        QCOMPARE(splitAnswers(cells[1], told).size(), 3);
    }

    void twoChoicesJoinedOtherwiseAreNoThirdOne()
    {
        QStringList cells(40, QStringLiteral("es;en"));
        cells += QStringList(20, QStringLiteral("en")) + QStringList(12, QStringLiteral("es"));
        for (const char* odd : {"es,en", "es, en", "es | en", "es\nen", "es,en"})
            cells += QString::fromLatin1(odd);
        const Vocabulary vocabulary = learnVocabulary(cells, {});
        for (const QString& cell : {cells.first(), cells.last(), QStringLiteral("es | en")})
            QCOMPARE(splitAnswers(cell, vocabulary), QStringList({QStringLiteral("es"), QStringLiteral("en")}));
    }

    void betweenTwoSpellingsTheOneLikeTheOthersIsTaken()
    {
        QStringList cells(6, QStringLiteral("open access"));
        cells += {QStringLiteral("Data Visualisation"), QStringLiteral("data visualisation")};
        QCOMPARE(splitAnswers(cells[6], learnVocabulary(cells, {})), QStringList(cells[7]));
        QStringList capitals(6, QStringLiteral("Open access"));
        capitals += {QStringLiteral("Data visualisation"), QStringLiteral("data visualisation")};
        QCOMPARE(splitAnswers(capitals[7], learnVocabulary(capitals, {})), QStringList(capitals[6]));
    }

    void slashesInFrontJoinAnswers()
    {
        const Vocabulary vocabulary =
            learnVocabulary({QStringLiteral(" / Grant writing / Teaching, training"), QStringLiteral(" / Teaching, training")}, {});
        QCOMPARE(splitAnswers(QStringLiteral(" / Grant writing / Teaching, training"), vocabulary),
                 QStringList({QStringLiteral("Grant writing"), QStringLiteral("Teaching, training")}));
    }

    void blanksJoinCodes()
    {
        const QStringList cells = {QStringLiteral("open_access preservation"), QStringLiteral("preservation"), QString()};
        const Vocabulary vocabulary = learnVocabulary(cells, {});
        QCOMPARE(splitAnswers(cells[0], vocabulary), cells[0].split(u' '));
    }

    void takesAnyUsualJoiner_data()
    {
        QTest::addColumn<QString>("joiner");
        for (const char* joiner : {";", "; ", ",", ", ", "|", " | ", "\n", "\r\n"})
            QTest::addRow("%s", qPrintable(QString::fromLatin1(joiner).toHtmlEscaped().simplified() +
                                           QString::number(int(qstrlen(joiner)))))
                << QString::fromLatin1(joiner);
    }
    void takesAnyUsualJoiner()
    {
        QFETCH(QString, joiner);
        const Vocabulary vocabulary = learnVocabulary(columnJoinedBy(joiner), {});
        const QStringList expected = {openAccess, QStringLiteral("Law"), QStringLiteral("Health")};
        QCOMPARE(splitAnswers(expected.join(joiner), vocabulary), expected);
        QCOMPARE(splitAnswers(expected.join(joiner) + joiner, vocabulary),
                 expected);                              // Microsoft Forms ends with one
        for (const char* other : {";", ", ", "|", "\n"}) // one row that was joined differently
            QCOMPARE(splitAnswers(expected.join(QString::fromLatin1(other)), vocabulary), expected);
    }

    void keepsChoicesThatHoldTheJoinerWhole()
    {
        QStringList cells;
        for (int i = 0; i < 30; ++i)
            cells += i % 3 ? teaching + QStringLiteral(";") + openAccess : openAccess;
        Vocabulary vocabulary = learnVocabulary(cells, {});
        QCOMPARE(splitAnswers(teaching + QStringLiteral(";") + openAccess, vocabulary),
                 QStringList({teaching, openAccess}));
        QCOMPARE(splitAnswers(teaching, vocabulary), QStringList({teaching}));
        // Joined by commas, as a sheet does it: only the known choices tell what belongs together.
        QStringList sheet;
        for (int i = 0; i < 30; ++i)
            sheet += i % 3 ? teaching + QStringLiteral(", ") + openAccess : openAccess;
        vocabulary = learnVocabulary(sheet, {teaching, openAccess});
        QCOMPARE(splitAnswers(openAccess + QStringLiteral(", ") + teaching, vocabulary),
                 QStringList({openAccess, teaching}));
        vocabulary = learnVocabulary({metadata + QStringLiteral("; Law")}, {metadata});
        QCOMPARE(splitAnswers(QStringLiteral("Law; ") + metadata, vocabulary),
                 QStringList({QStringLiteral("Law"), metadata}));
    }

    void meansTheSameByNearlyTheSame()
    {
        QStringList cells(20, QStringLiteral("Open access; E-books & e-resources"));
        cells += QStringLiteral("OPEN ACCESS; E-Books And E-Resources; open  access");
        const Vocabulary vocabulary = learnVocabulary(cells, {});
        QCOMPARE(splitAnswers(cells.last(), vocabulary),
                 QStringList({QStringLiteral("Open access"), QStringLiteral("E-books & e-resources")}));
        const Vocabulary known = learnVocabulary(cells, {QStringLiteral("open access")});
        QCOMPARE(splitAnswers(cells.first(), known).first(),
                 QStringLiteral("open access")); // last round's spelling
    }

    void leavesOwnWordsWhole()
    {
        const Vocabulary vocabulary = learnVocabulary(columnJoinedBy(QStringLiteral(";")), {});
        const QString own = QStringLiteral("Oral history, sound archives, radio");
        QCOMPARE(splitAnswers(QStringLiteral("Law;") + own, vocabulary),
                 QStringList({QStringLiteral("Law"), own}));
    }

    void nothingIsNothing()
    {
        const Vocabulary vocabulary = learnVocabulary(columnJoinedBy(QStringLiteral(";")), {});
        for (const char* cell : {"", " ", "-", "n/a", ";;", " ; ; ", "N/A;", "\n\n"})
            QCOMPARE(splitAnswers(QString::fromLatin1(cell), vocabulary), QStringList());
        QCOMPARE(splitAnswers(QStringLiteral("Law"), Vocabulary{QStringLiteral(";"), {}}),
                 QStringList({QStringLiteral("Law")}));
    }

    void theOrderOfRowsDecidesNothing()
    {
        QStringList cells = columnJoinedBy(QStringLiteral(", "));
        cells += {QStringLiteral("open Access"), QStringLiteral("Open Access"), QStringLiteral("LAW|health")};
        QStringList turned = cells;
        std::reverse(turned.begin(), turned.end());
        const Vocabulary one = learnVocabulary(cells, {});
        const Vocabulary other = learnVocabulary(turned, {});
        QCOMPARE(one.separator, other.separator);
        QCOMPARE(one.spelling, other.spelling);
    }

    void hugeCellsAreReadInTime()
    {
        QString cell;
        for (int i = 0; i < 20000; ++i)
            cell += QStringLiteral("a, b|c\n");
        const Vocabulary vocabulary = learnVocabulary({cell, QStringLiteral("a;b")}, {QStringLiteral("a")});
        QVERIFY(!splitAnswers(cell, vocabulary).isEmpty());
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
