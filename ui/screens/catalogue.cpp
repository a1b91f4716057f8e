// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/catalogue.h"

#include "ui/screens/cleanup/cleanup_screen.h"
#include "ui/screens/compare/compare_screen.h"
#include "ui/screens/export/export_screen.h"
#include "ui/screens/fairness/fairness_screen.h"
#include "ui/screens/history/history_screen.h"
#include "ui/screens/home/home_screen.h"
#include "ui/screens/import/import_screen.h"
#include "ui/screens/pairs/pairs_screen.h"
#include "ui/screens/people/people_screen.h"
#include "ui/screens/places/places_screen.h"

#include <QCoreApplication>

namespace ui {

const std::vector<ScreenEntry>& screens()
{
    static const std::vector<ScreenEntry> all = {
        {"home", QT_TRANSLATE_NOOP("Screens", "Round home"), "home", makeHomeScreen},
        {"import", QT_TRANSLATE_NOOP("Screens", "Import"), "import", makeImportScreen},
        {"people", QT_TRANSLATE_NOOP("Screens", "People"), "people", makePeopleScreen},
        {"cleanup", QT_TRANSLATE_NOOP("Screens", "Clean-up"), "cleanup", makeCleanupScreen},
        {"places", QT_TRANSLATE_NOOP("Screens", "Who's in"), "places", makePlacesScreen},
        {"pairs", QT_TRANSLATE_NOOP("Screens", "Pairs"), "pairs", makePairsScreen},
        {"compare", QT_TRANSLATE_NOOP("Screens", "Compare"), "compare", makeCompareScreen},
        {"fairness", QT_TRANSLATE_NOOP("Screens", "Fairness"), "fairness", makeFairnessScreen},
        {"export", QT_TRANSLATE_NOOP("Screens", "Export"), "export", makeExportScreen},
        {"history", QT_TRANSLATE_NOOP("Screens", "History"), "history", makeHistoryScreen},
    };
    return all;
}

} // namespace ui
