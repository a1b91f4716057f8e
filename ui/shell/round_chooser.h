// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which round of the programme is in view, in the tool bar.

#include "ui/session/session.h"

#include <QComboBox>
#include <QPointer>

namespace ui {

class RoundChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit RoundChooser(QWidget* parent = nullptr);

    void setSession(Session* session);

private:
    void show();
    QPointer<Session> m_session;
};

} // namespace ui
