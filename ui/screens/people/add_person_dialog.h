// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Adding somebody who applied by mail: name, address, country and when the application came. What cannot be
// is said below the field; nothing is written before all of it can.

#include "core/base/id.h"

#include <QDialog>

namespace ui {

class FieldEditor;
class Session;

class AddPersonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddPersonDialog(Session& session, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void added(const core::Id& person);

private:
    Session& m_session;
    FieldEditor* m_name;
    FieldEditor* m_address;
    FieldEditor* m_country;
    FieldEditor* m_at;
};

} // namespace ui
