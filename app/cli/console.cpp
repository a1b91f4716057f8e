// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace cli {
namespace {

volatile std::sig_atomic_t stopWanted = 0;

/// The second Ctrl+C ends the program at once.
void onInterrupt(int)
{
    stopWanted = 1;
    std::signal(SIGINT, SIG_DFL);
}

bool isTerminal(std::FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

bool terminalReadsUtf8()
{
    for (const char* variable : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QString locale = qEnvironmentVariable(variable);
        if (!locale.isEmpty())
            return locale.contains(QStringLiteral("UTF-8"), Qt::CaseInsensitive) ||
                   locale.contains(QStringLiteral("utf8"), Qt::CaseInsensitive);
    }
    return qEnvironmentVariableIsSet("WT_SESSION");
}

bool isControl(QChar character)
{
    return character != u'\n' && character.category() == QChar::Other_Control;
}

} // namespace

Console::Console()
{
    m_isWhole = m_out.open(stdout, QIODevice::WriteOnly) && m_talk.open(stderr, QIODevice::WriteOnly);
    m_outIsTerminal = isTerminal(stdout);
    m_talkIsTerminal = isTerminal(stderr);
    m_sinceShown.start();
    std::signal(SIGINT, onInterrupt);
}

QString Console::forEyes(const QString& text, bool isTerminal) const
{
    QString shown = isTerminal && terminalReadsUtf8() ? text : withoutIsolates(text);
    for (QChar& character : shown)
        if (isControl(character))
            character = u' ';
    return shown;
}

void Console::print(const QString& text)
{
    if (text.isEmpty())
        return;
    clearProgress();
    QByteArray bytes = forEyes(text, m_outIsTerminal).toUtf8();
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    put(bytes);
}

void Console::put(const QByteArray& bytes)
{
    m_isWhole = m_out.write(bytes) == bytes.size() && m_isWhole;
}

void Console::put(const QJsonValue& document)
{
    clearProgress();
    put(document.isArray() ? QJsonDocument(document.toArray()).toJson()
                           : QJsonDocument(document.toObject()).toJson());
}

void Console::talk(const QString& line)
{
    clearProgress();
    m_talk.write(forEyes(line, m_talkIsTerminal).toUtf8() + '\n');
    m_talk.flush();
}

bool Console::finish()
{
    clearProgress();
    m_isWhole = m_out.flush() && m_isWhole;
    return m_isWhole && std::fflush(stdout) == 0;
}

void Console::report(const QString& what, qint64 done, qint64 total)
{
    constexpr qint64 pause = 100; // milliseconds between two looks
    if (!m_talkIsTerminal || m_sinceShown.elapsed() < pause)
        return;
    m_sinceShown.restart();
    const QString part = total > 0 ? QStringLiteral(" %1 %").arg(done * 100 / total) : QString();
    const QString line = forEyes(what + part, true).left(78);
    m_talk.write('\r' + line.leftJustified(m_shown).toUtf8());
    m_talk.flush();
    m_shown = line.size();
}

void Console::clearProgress()
{
    if (m_shown == 0)
        return;
    m_talk.write('\r' + QByteArray(m_shown, ' ') + '\r');
    m_talk.flush();
    m_shown = 0;
}

bool Console::stopped() const
{
    return stopWanted != 0;
}

QString withoutIsolates(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
        text.remove(QChar(mark));
    return text;
}

} // namespace cli
