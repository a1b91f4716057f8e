// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Explanation sheets: one page for each pair, with both people side by side, why they are together and when
// they could talk; and the list of all pairs before them. As plain values, and as one HTML file that prints
// well and carries all it needs. Filled by a use-case; here nothing is decided.

#include <QString>
#include <QStringList>

#include <vector>

namespace core {

struct SheetPerson
{
    QString name;
    std::vector<std::pair<QString, QString>> facts; ///< what, and the answer; "Country", "Portugal"
    QString about;                                  ///< as they wrote it
};

struct SheetReason
{
    int points = 0;
    int most = 0;
    QString title;
    QString text;
};

struct SheetHours
{
    QString days;         ///< "2 Mar to 28 Mar"
    QStringList byClocks; ///< "08:00 to 11:00 in Porto is 20:00 to 23:00 in Sydney"
};

struct PairSheet
{
    QString title; ///< "Ana and Li"
    std::vector<SheetPerson> people;
    int fit = 0;
    std::vector<SheetReason>
        reasons;        ///< of a pair they add up to the fit; of three, those of each two follow each other
    QStringList shared; ///< interests
    std::vector<SheetHours> hours;
    QStringList notes; ///< made by hand and why, locked, rules broken knowingly
};

struct SheetBook
{
    QString title;
    QStringList lead; ///< lines below the title: figures, who is alone
    std::vector<PairSheet> sheets;
};

/// One file, UTF-8; no script, no picture, nothing from the network. All answers are escaped.
QString sheetsAsHtml(const SheetBook& book);

} // namespace core
