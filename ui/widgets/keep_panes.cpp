// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keep_panes.h"

#include "ui/settings/settings.h"

#include <QEvent>
#include <QSplitter>

#include <numeric>

namespace ui {
namespace {

/// Sizes that fit the width: the second pane takes what is left, or all shrink alike when too little is.
QList<int> fitted(const QList<int>& start, int width)
{
    const int wanted = std::accumulate(start.begin(), start.end(), 0);
    QList<int> sizes = start;
    if (wanted <= width) {
        sizes[1] += width - wanted;
        return sizes;
    }
    for (int& size : sizes)
        size = int(qint64(size) * width / wanted);
    return sizes;
}

/// Nobody knows the width before the splitter is first shown.
class FirstSizes final : public QObject
{
public:
    FirstSizes(QSplitter& splitter, QList<int> start)
        : QObject(&splitter), m_splitter(splitter), m_start(std::move(start))
    {
        splitter.installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show) {
            m_splitter.setSizes(fitted(m_start, m_splitter.width()));
            m_splitter.removeEventFilter(this);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QSplitter& m_splitter;
    QList<int> m_start;
};

} // namespace

void keepPanes(QSplitter& splitter, Settings& settings, const QString& screen, const QList<int>& start)
{
    for (int i = 0; i < splitter.count(); ++i)
        splitter.setStretchFactor(i, i == 1 ? 1 : 0);
    const QByteArray kept = settings.value(Preference::PaneSizes, screen).toByteArray();
    if (kept.isEmpty() || !splitter.restoreState(kept))
        new FirstSizes(splitter, start);
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter, [&splitter, &settings, screen] {
        settings.set(Preference::PaneSizes, splitter.saveState(), screen);
    });
}

} // namespace ui
