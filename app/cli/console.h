// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the command line speaks: data to stdout, talk to stderr, progress while somebody watches, Ctrl+C
// heard as Stop. The only place that writes to the terminal. Nothing that a file brought reaches a terminal
// as a control code.

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonValue>

namespace cli {

class Console final : public core::Progress
{
public:
    Console();

    /// Words for people, on stdout.
    void print(const QString& text);
    /// Bytes as they are, on stdout: CSV, dumps.
    void put(const QByteArray& bytes);
    /// One JSON document, on stdout.
    void put(const QJsonValue& document);
    /// A line on stderr.
    void talk(const QString& line);

    /// Everything has arrived where it was meant to go (the disk was not full).
    bool finish();

    void report(const QString& what, qint64 done, qint64 total) override;
    bool stopped() const override;

private:
    QString forEyes(const QString& text, bool isTerminal) const;
    void clearProgress();

    QFile m_out;
    QFile m_talk;
    bool m_outIsTerminal = false;
    bool m_talkIsTerminal = false;
    bool m_isWhole = true;
    qsizetype m_shown = 0; ///< length of the progress line that stands there
    QElapsedTimer m_sinceShown;
};

/// The text without the marks that keep writing directions apart, for scripts.
QString withoutIsolates(QString text);

} // namespace cli
