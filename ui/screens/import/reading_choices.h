// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the file is read, each choice with what was found out, to be overruled: the form tool, the sheet, where
// the headings are, separator, encoding, columns of choices, saved columns, the zone of times without one,
// the order of day and month. What the file leaves open is asked here, in place.

#include "core/usecases/bring_in_applicants.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

class ReadingChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingChoices(QWidget* parent = nullptr);

    /// Names of saved column choices.
    void setSaved(const QStringList& names, const QString& current);
    void show(const core::FormFile& file, const QString& roundZone);
    /// After a column was chosen anew: what its times leave open.
    void studyTimes(const core::FormFile& file, const core::Mapping& mapping);
    void forget();

    core::TableHints hints() const;
    QString savedName() const;
    QString zone() const;
    core::DateOrder dateOrder() const;

Q_SIGNALS:
    void readAnew(); ///< the file must be read again
    void planAnew(); ///< the rows mean something else
    void saveWanted();

private:
    QComboBox* addChoice(const QString& title);

    void showTool(const core::FormFile& file);

    QComboBox* m_tool;
    QComboBox* m_sheet;
    QSpinBox* m_headings;
    QComboBox* m_headingRows;
    QComboBox* m_joining;
    QComboBox* m_delimiter;
    QComboBox* m_quotes;
    QComboBox* m_encoding;
    QComboBox* m_saved;
    QComboBox* m_zone;
    QComboBox* m_order;
    QLabel* m_question;
};

} // namespace ui
