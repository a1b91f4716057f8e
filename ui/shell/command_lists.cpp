// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_lists.h"

#include "ui/dialogs/finder.h"
#include "ui/look/text.h"
#include "ui/shell/commands.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

QString say(const char* text) { return QCoreApplication::translate("CommandLists", text); }

QString keysOf(const QAction* action)
{
    return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
}

QTableWidget* shortcutTable(const QMenuBar* bar)
{
    auto* table = new QTableWidget(0, 3);
    table->setAccessibleName(say("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({say("Menu"), say("Command"), say("Keys")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(std::max(24, table->fontMetrics().height() * 3 / 2));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    for (const ListedCommand& command : commandsIn(bar)) {
        if (keysOf(command.action).isEmpty())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(command.menu));
        table->setItem(row, 1, new QTableWidgetItem(command.text));
        table->setItem(row, 2, new QTableWidgetItem(keysOf(command.action)));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    return table;
}

} // namespace

void openCommandFinder(QWidget* over, const QMenuBar* bar)
{
    std::vector<Findable> all;
    QList<QPointer<QAction>> actions;
    for (const ListedCommand& command : commandsIn(bar)) {
        if (!command.action->isEnabled() || !command.action->isVisible())
            continue;
        QStringList detail = {command.menu};
        if (const QString keys = keysOf(command.action); !keys.isEmpty())
            detail += keys;
        all.push_back({QString::number(actions.size()), command.text, detail.join(QStringLiteral("  ·  ")), {},
                       command.action->icon()});
        actions += command.action;
    }
    auto* finder = new Finder(say("Find a command"), say("What do you want to do?"),
                              say("No command that can be used now has these words."), std::move(all), over);
    QObject::connect(finder, &Finder::chosen, over, [actions](const QString& key) {
        if (const QPointer<QAction> action = actions.value(key.toInt()))
            action->trigger();
    });
    finder->open();
}

void openShortcutSheet(QWidget* over, const QMenuBar* bar)
{
    auto* sheet = new QDialog(over);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setWindowTitle(say("Keyboard shortcuts"));
    auto* layout = new QVBoxLayout(sheet);
    layout->addWidget(shortcutTable(bar));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, sheet, &QDialog::reject);
    layout->addWidget(buttons);
    sheet->resize(letters(sheet, 80), sheet->fontMetrics().height() * 30);
    sheet->open();
}

void openAbout(QWidget* over)
{
    auto* box = new QMessageBox(over);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(say("About Bifolium"));
    box->setIconPixmap(QApplication::windowIcon().pixmap(64));
    box->setTextFormat(Qt::PlainText);
    box->setText(say("Bifolium %1").arg(QStringLiteral(BIFOLIUM_VERSION)));
    box->setInformativeText(
        say("One sheet folded into two leaves: two people far apart, one conversation.\n\nBifolium finds partners for "
            "everybody in a round of an international peer-mentoring programme, on your own computer and without a "
            "server.\n\nFree software under the GNU General Public License, version 3 or later. Built on Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace ui
