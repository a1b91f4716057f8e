// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The answers of one person as fields to correct in place, the applicant's own wording beside what we
// understood. What was refused stays as a draft of that person until it is put right.

#include "core/base/id.h"

#include <QHash>
#include <QWidget>

namespace ui {

class FieldEditor;
class Session;

class PersonAnswers : public QWidget
{
    Q_OBJECT

public:
    explicit PersonAnswers(Session& session, QWidget* parent = nullptr);

    /// The person must be in the round.
    void show(const core::Id& person);
    FieldEditor* editor(const QString& field) const { return m_editors.value(field); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void keep(const QString& field, const QString& typed);

    struct Draft
    {
        QString text;
        QString why;
    };

    Session& m_session;
    core::Id m_person;
    QHash<QString, FieldEditor*> m_editors;
    QHash<std::pair<core::Id, QString>, Draft> m_drafts;
};

} // namespace ui
