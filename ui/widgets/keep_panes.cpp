// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keep_panes.h"

#include "ui/settings/settings.h"

#include <QSplitter>

namespace ui {

void keepPanes(QSplitter& splitter, Settings& settings, const QString& screen, const QList<int>& start)
{
    for (int i = 0; i < splitter.count(); ++i)
        splitter.setStretchFactor(i, i == 1 ? 1 : 0);
    const QByteArray kept = settings.value(Preference::PaneSizes, screen).toByteArray();
    if (kept.isEmpty() || !splitter.restoreState(kept))
        splitter.setSizes(start);
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter, [&splitter, &settings, screen] {
        settings.set(Preference::PaneSizes, splitter.saveState(), screen);
    });
}

} // namespace ui
