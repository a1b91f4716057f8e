// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findings_list.h"

#include "ui/look/icon.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/wrapped_rows.h"

#include <QHeaderView>

#include <algorithm>

namespace ui {
namespace {

struct Weight
{
    const char* symbol;
    const char* word;
};

Weight weightOf(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Note:
        return {"info", QT_TRANSLATE_NOOP("ui::FindingsList", "Note")};
    case core::Severity::Warning:
        return {"warning", QT_TRANSLATE_NOOP("ui::FindingsList", "Look at this")};
    case core::Severity::Problem:
        break;
    }
    return {"problem", QT_TRANSLATE_NOOP("ui::FindingsList", "Problem")};
}

} // namespace

FindingsList::FindingsList(QWidget* parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("What was noticed"));
    setColumnCount(1);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    wrapRows(*this);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    const int side = std::max(16, fontMetrics().height()); // as on buttons
    setIconSize({side, side});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    copyRowsWithCtrlC(*this);
    header()->setStretchLastSection(true);
}

void FindingsList::show(const std::vector<core::Finding>& findings)
{
    clear();
    for (const core::Finding& finding : findings) {
        const Weight weight = weightOf(finding.severity);
        const QString sentence = sentenceOf(finding);
        auto* item = new QTreeWidgetItem(this, {tr("%1: %2").arg(tr(weight.word), sentence)});
        item->setIcon(0, icon(QLatin1String(weight.symbol)));
        item->setToolTip(0, sentence);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    }
}

QString sentenceOf(const core::Finding& finding)
{
    const bool isNamed = finding.row == 0 || finding.message.contains(QString::number(finding.row));
    QString text = isNamed ? finding.message : FindingsList::tr("Row %1: %2").arg(finding.row).arg(finding.message);
    if (!finding.suggestion.isEmpty())
        text += u' ' + finding.suggestion;
    return text;
}

} // namespace ui
