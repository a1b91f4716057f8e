// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which column of the file is which of our fields: each heading with what stands below it in the file, and
// the field to choose. A field is taken from one column; choosing it for another sets the first one to "Not
// used".

#include "core/usecases/bring_in_applicants.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace ui {

class MappingGrid : public QWidget
{
    Q_OBJECT

public:
    explicit MappingGrid(QWidget* parent = nullptr);

    void show(const core::FormFile& file);
    /// The mapping of the file with what was chosen here.
    core::Mapping mapping() const;
    int used() const;
    int unused() const { return int(m_headings.size()) - used(); }
    QComboBox* choiceOf(const QString& heading) const;

Q_SIGNALS:
    void changed();

private:
    void take(size_t number, core::Field field);

    QGridLayout* m_grid = nullptr;
    QWidget* m_inside = nullptr;
    core::Mapping m_mapping;
    QStringList m_headings;
    std::vector<QComboBox*> m_choices; ///< beside the headings
};

} // namespace ui
