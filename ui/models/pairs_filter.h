// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which pairs are shown: by words, by fit and by marks, all at once. A pair passes the marks when it bears
// any of the chosen ones.

#include <QSortFilterProxyModel>

namespace ui {

class PairsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PairsFilter(QObject* parent = nullptr);

    void setSearch(const QString& text);
    void setFits(int lowest, int highest);
    /// mark::Mark, or-ed; 0 shows all. `none` hides every pair, when only people alone are wanted.
    void setMarks(int marks, bool none);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    int m_lowest = 0;
    int m_highest = 100;
    int m_marks = 0;
    bool m_none = false;
};

} // namespace ui
