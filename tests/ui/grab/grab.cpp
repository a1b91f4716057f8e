// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes a picture of every section of the real window, for README and review. See README.md here.

#include "core/base/translations.h"
#include "tests/ui/support/programme.h"
#include "ui/look/icon.h"
#include "ui/look/style.h"
#include "ui/screens/catalogue.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

namespace {

/// On desktops the system says what is dark; here it is said by hand.
QPalette darkPalette()
{
    const QColor window(0x2b, 0x2d, 0x30);
    const QColor base(0x1e, 0x1f, 0x22);
    const QColor text(0xe6, 0xe6, 0xe6);
    const QColor faint(0x8a, 0x8c, 0x90);
    const QColor accent(0x4a, 0x88, 0xda);
    QPalette palette(text, QColor(0x3a, 0x3d, 0x41), QColor(0x5a, 0x5d, 0x62), QColor(0x1a, 0x1b, 0x1d),
                     QColor(0x6a, 0x6d, 0x72), text, Qt::white, base, window);
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x3d, 0x41));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb0, 0xf5));
    palette.setColor(QPalette::LinkVisited, QColor(0xb8, 0x9a, 0xe8));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

void settle(ui::TaskRunner& tasks)
{
    for (int turn = 0; turn < 5; ++turn) {
        tasks.finishAll();
        QCoreApplication::processEvents();
    }
}

class Camera
{
public:
    Camera(QString folder, ui::TaskRunner& tasks) : m_folder(std::move(folder)), m_tasks(tasks) {}
    bool take(QWidget& what, const QString& name)
    {
        settle(m_tasks);
        const QString path = m_folder.filePath(name + QStringLiteral(".png"));
        if (!what.grab().save(path))
            return false;
        QTextStream(stdout) << path << '\n';
        return true;
    }

private:
    QDir m_folder;
    ui::TaskRunner& m_tasks;
};

/// Of the screen in view.
void carryOut(const ui::MainWindow& window, const QString& words)
{
    for (ui::Screen* screen : window.findChildren<ui::Screen*>())
        if (screen->isVisible())
            for (QAction* action : screen->commands())
                if (QString(action->text()).remove(u'&').startsWith(words))
                    action->trigger();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(ui::makeClearStyle());
    QApplication::setWindowIcon(ui::applicationIcon());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    core::installTranslations(QLocale(), core::Counts::Grouped);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("a programme, or - for made-up people"));
    parser.addPositionalArgument(QStringLiteral("OUTDIR"), QStringLiteral("where the pictures go"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("of the window"),
                                  QStringLiteral("WxH"), QStringLiteral("1280x800"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("light text on dark"));
    const QCommandLineOption scale(QStringLiteral("font-scale"), QStringLiteral("larger text"),
                                   QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption rtl(QStringLiteral("rtl"), QStringLiteral("from right to left"));
    const QCommandLineOption only(QStringLiteral("screen"), QStringLiteral("this one only"),
                                  QStringLiteral("ID"));
    const QCommandLineOption people(QStringLiteral("people"), QStringLiteral("made-up ones"),
                                    QStringLiteral("N"), QStringLiteral("92"));
    const QCommandLineOption table(QStringLiteral("table"), QStringLiteral("a form's file, shown in Import"),
                                   QStringLiteral("FILE"));
    const QCommandLineOption then(
        QStringLiteral("command"), QStringLiteral("what this command of the screen shows, by the start of its text"),
        QStringLiteral("WORDS"));
    parser.addOptions({size, dark, scale, rtl, only, people, table, then});
    parser.process(application);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);

    if (parser.isSet(dark))
        QApplication::setPalette(darkPalette());
    if (parser.isSet(rtl))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * std::max(0.5, parser.value(scale).toDouble()));
    QApplication::setFont(font);

    support::Office office;
    const QDateTime fixed = QDateTime::fromString(qEnvironmentVariable("BIFOLIUM_NOW"), Qt::ISODate);
    if (fixed.isValid())
        office.now = fixed.toUTC();
    QString file = parser.positionalArguments().at(0);
    if (file == QStringLiteral("-")) {
        support::makeSession(office, {.people = parser.value(people).toInt()});
        file = office.path();
    }
    const QString folder = parser.positionalArguments().at(1);
    QDir().mkpath(folder);
    Camera camera(folder, office.tasks);

    ui::MainWindow window(office.desk());
    const QStringList sides = parser.value(size).split(u'x');
    window.resize(sides.value(0).toInt(), sides.value(1).toInt());
    window.show();
    bool good = parser.isSet(only) || camera.take(window, QStringLiteral("welcome-empty"));
    if (!window.openFile(file)) {
        QTextStream(stderr) << office.ask.told.join(u'\n') << '\n';
        return 3;
    }
    for (const ui::ScreenEntry& screen : ui::screens()) {
        if (parser.isSet(only) && parser.value(only) != QLatin1String(screen.id))
            continue;
        settle(office.tasks);
        window.showSection(QLatin1String(screen.id),
                           screen.id == std::string_view("import") ? parser.value(table) : QString());
        settle(office.tasks);
        if (parser.isSet(then))
            carryOut(window, parser.value(then));
        settle(office.tasks);
        QWidget* dialog = QApplication::activeModalWidget();
        good = camera.take(dialog ? *dialog : window, QLatin1String(screen.id)) && good;
        if (dialog)
            dialog->close();
    }
    if (parser.isSet(only))
        return good ? 0 : 1;
    for (const auto& [command, name] :
         {std::pair(ui::Command::RoundSettings, "round-settings"),
          std::pair(ui::Command::NewProgramme, "new-programme"),
          std::pair(ui::Command::FindCommand, "find-command"),
          std::pair(ui::Command::GoToPerson, "go-to-person"), std::pair(ui::Command::Shortcuts, "shortcuts"),
          std::pair(ui::Command::About, "about")}) {
        if (!window.commands()[command]->isEnabled())
            continue;
        window.commands()[command]->trigger();
        settle(office.tasks);
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            good = camera.take(*dialog, QLatin1String(name)) && good;
            dialog->close();
        }
        settle(office.tasks);
    }
    window.commands()[ui::Command::CloseProgramme]->trigger();
    good = camera.take(window, QStringLiteral("welcome")) && good;
    return good ? 0 : 1;
}
