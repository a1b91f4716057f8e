// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cells.h"
#include "tests/support/hard_names.h"
#include "tests/support/people.h"

#include <QtTest>

using namespace core;

class CellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever stands in the cells, pasting what was copied gives the same block.
    void writtenAndReadIsTheSame()
    {
        QStringList texts = hardNames() + hardTexts();
        texts += {QStringLiteral("''=1"), QStringLiteral("\"a\tb\""), QStringLiteral("a\rb\r\nc"),
                  QStringLiteral("'")};
        support::Dice dice(5);
        for (int story = 0; story < 500; ++story) {
            const int columns = 1 + dice.below(4);
            CellBlock block;
            for (int row = 1 + dice.below(5); row > 0; --row) {
                QStringList& line = block.emplace_back();
                for (int column = 0; column < columns; ++column)
                    line += texts[dice.below(int(texts.size()))];
            }
            QCOMPARE(cellsIn(textOfCells(block)), block);
        }
    }

    void readsWhatSpreadsheetsWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<CellBlock>("block");
        const auto row = [](const char* name, const char* text, const CellBlock& block) {
            QTest::newRow(name) << QString::fromUtf8(text) << block;
        };
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        row("nothing", "", {});
        row("one cell", "a", {{a}});
        row("a column", "a\nb\n", {{a}, {b}});
        row("lines of Windows", "a\tb\r\nb\ta\r\n", {{a, b}, {b, a}});
        row("an empty cell between", "a\n\nb\n", {{a}, {QString()}, {b}});
        row("an empty cell at the end", "a\t\nb\ta\n", {{a, QString()}, {b, a}});
        row("lines of different length", "a\nb\ta\n", {{a, QString()}, {b, a}});
        row("a line break in a cell", "\"a\nb\"\tb\n", {{QStringLiteral("a\nb"), b}});
        row("quotation marks in a cell", "\"a\"\"b\"\n", {{QStringLiteral("a\"b")}});
        row("a quotation that never ends", "\"a\tb", {{QStringLiteral("\"a"), b}});
        row("a nickname", "\"Bo\" Lund\tb", {{QStringLiteral("\"Bo\" Lund"), b}});
    }
    void readsWhatSpreadsheetsWrite()
    {
        QFETCH(QString, text);
        QFETCH(CellBlock, block);
        QCOMPARE(cellsIn(text), block);
    }

    /// No cell of the text begins like a formula, and the table says of every cell that it is text.
    void nothingIsTakenForAFormula()
    {
        for (const QString& text : hardTexts()) {
            const QString written = textOfCells({{text}});
            QVERIFY(written.isEmpty() || !QStringLiteral("=+-@").contains(written.front()));
            const QString html = htmlOfCells({{text}});
            QVERIFY(html.contains(QStringLiteral("mso-number-format:'\\@'")));
            QVERIFY(!html.contains(QStringLiteral("<b>&amp;")));
        }
    }
};

QTEST_GUILESS_MAIN(CellsTest)
#include "tst_cells.moc"
