// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_view.h"

#include "ui/look/text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyView::EmptyView(QWidget* parent)
    : QWidget(parent), m_what(new TextLabel(TextRole::Heading, {}, this)),
      m_why(new TextLabel(TextRole::Body, {}, this)), m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyView"));
    auto* page = new QVBoxLayout(this);
    page->setSpacing(air(this, 2));
    page->addStretch(2);
    for (QLabel* label : {m_what, m_why}) {
        label->setAlignment(Qt::AlignCenter);
        page->addWidget(label);
    }
    page->addWidget(m_button, 0, Qt::AlignHCenter);
    page->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyView::pressed);
}

void EmptyView::say(const QString& what, const QString& why, const QString& button)
{
    m_what->setText(what);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleDescription(text());
}

QString EmptyView::text() const { return m_what->text() + u'\n' + m_why->text(); }

} // namespace ui
