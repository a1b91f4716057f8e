// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/counter_bar.h"

#include "ui/widgets/flow_layout.h"

#include <QLocale>
#include <QToolButton>

namespace ui {
namespace {

const char* const keyProperty = "counter";

} // namespace

CounterBar::CounterBar(QWidget* parent) : QWidget(parent), m_row(new FlowLayout(this)) {}

void CounterBar::show(const std::vector<Counter>& counters)
{
    while (m_buttons.size() > counters.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < counters.size()) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumSize(24, 24);
        connect(button, &QToolButton::toggled, this, [this] { Q_EMIT heldChanged(held()); });
        m_row->addWidget(button);
        m_buttons.push_back(button);
    }
    for (size_t i = 0; i < counters.size(); ++i) {
        const Counter& counter = counters[i];
        QToolButton* button = m_buttons[i];
        button->setProperty(keyProperty, counter.key);
        button->setText(tr("%1 %2", "what is counted and how many")
                            .arg(counter.title, QLocale().toString(counter.count)));
        button->setToolTip(counter.tip);
        button->setAccessibleName(tr("%1: %2. Show only these.").arg(counter.title).arg(counter.count));
        button->setEnabled(counter.count > 0);
        if (counter.count == 0)
            button->setChecked(false);
    }
}

QSet<QString> CounterBar::held() const
{
    QSet<QString> keys;
    for (const QToolButton* button : m_buttons)
        if (button->isChecked())
            keys += button->property(keyProperty).toString();
    return keys;
}

void CounterBar::release()
{
    for (QToolButton* button : m_buttons)
        button->setChecked(false);
}

} // namespace ui
