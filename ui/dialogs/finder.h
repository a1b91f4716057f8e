// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A line to type in and a list that shrinks while typing; Enter takes what is marked. Used for commands ("find any
// command") and people ("go to", "pair with"). It gives back a key and does nothing itself.

#include <QDialog>
#include <QIcon>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

struct Findable
{
    QString key;
    QString title;
    QString detail; ///< shown after the title, searched as well
    QString also = {}; ///< searched, not shown
    QIcon icon = {};
};

class Finder : public QDialog
{
    Q_OBJECT

public:
    /// `invitation` stands in the empty line, `nothing` when nothing fits.
    Finder(const QString& title, const QString& invitation, const QString& nothing, std::vector<Findable> all,
           QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& words);
    void take();

    std::vector<Findable> m_all;
    QStringList m_folded;
    QLineEdit* m_line;
    QListWidget* m_list;
    QLabel* m_count;
    QString m_nothing;
};

} // namespace ui
