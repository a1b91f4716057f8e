// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/start.h"
#include "core/base/clock.h"
#include "core/base/translations.h"
#include "core/usecases/this_computer.h"
#include "ui/dialogs/ask.h"
#include "ui/look/icon.h"
#include "ui/look/style.h"
#include "ui/settings/settings.h"
#include "ui/shell/main_window.h"
#include "ui/tasks/task_runner.h"

#include <QApplication>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QTextStream>

namespace {

/// macOS sends files that were double-clicked as events.
class Application final : public QApplication
{
public:
    using QApplication::QApplication;
    ui::MainWindow* window = nullptr;

    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::FileOpen && window)
            return window->openFile(static_cast<QFileOpenEvent*>(event)->file());
        return QApplication::event(event);
    }
};

core::Store::Options options()
{
    core::Store::Options made;
    made.author = core::authorHere();
    const QDateTime fixed = QDateTime::fromString(qEnvironmentVariable("BIFOLIUM_NOW"), Qt::ISODate);
    if (fixed.isValid())
        made.clock = std::make_shared<core::FixedClock>(fixed.toUTC());
    return made;
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const gui::Start start = gui::readStart(arguments);
    if (start.leave) {
        QTextStream(stdout) << start.out;
        QTextStream(stderr) << start.err;
        return *start.leave;
    }
    Application application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Bifolium"));
    QApplication::setApplicationDisplayName(QStringLiteral("Bifolium"));
    QApplication::setApplicationVersion(QStringLiteral(BIFOLIUM_VERSION));
    QApplication::setOrganizationName(QStringLiteral("Bifolium"));
    QApplication::setOrganizationDomain(QStringLiteral("bifolium.org"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.bifolium.Bifolium"));

    if (QLocale().language() == QLocale::C) // nobody has said how days and hours are written here
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    core::installTranslations(QLocale(), core::Counts::Grouped);
    ui::installClearStyle();

    ui::Settings settings(std::make_unique<QSettings>());
    ui::Ask ask;
    ui::TaskRunner tasks;
    ui::MainWindow window({options(), ask, tasks, settings});
    QApplication::setWindowIcon(ui::applicationIcon());
    application.window = &window;
    window.show();
    if (!start.file.isEmpty())
        window.openFile(QFileInfo(start.file).absoluteFilePath());
    return QApplication::exec();
}
