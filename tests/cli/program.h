// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The real bifolium-cli, run in a folder of its own with a settled name, device and time, so that what it
// writes is the same on every machine. And a round that is ready for everything, made once by running it.

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace cli_tests {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray talk;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QJsonObject object() const { return json().object(); }
    QJsonArray array() const { return json().array(); }
};

inline QProcessEnvironment settledEnvironment(const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("BIFOLIUM_DEVICE"),
                       QStringLiteral("11111111-1111-4111-8111-111111111111"));
    environment.insert(QStringLiteral("BIFOLIUM_AUTHOR"), QStringLiteral("Mia"));
    environment.insert(QStringLiteral("BIFOLIUM_NOW"), QStringLiteral("2024-03-11T12:00:00Z"));
    return environment;
}

/// A folder to work in; goes away with the test.
class Desk
{
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void start(QProcess& process, const QStringList& words) const
    {
        process.setWorkingDirectory(m_folder.path());
        process.setProcessEnvironment(settledEnvironment(m_folder.path()));
        process.start(QStringLiteral(BIFOLIUM_CLI), words);
    }

    Ran run(const QStringList& words) const
    {
        constexpr int patience = 300000;
        QProcess process;
        start(process, words);
        process.waitForFinished(patience);
        Ran ran;
        ran.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        ran.out = process.readAllStandardOutput();
        ran.talk = process.readAllStandardError();
        return ran;
    }

    /// The words of one line, cut at blanks outside double quotes.
    Ran run(const QString& line) const { return run(QProcess::splitCommand(line)); }
    QJsonObject object(const QString& line) const { return run(line + QStringLiteral(" --json")).object(); }
    QJsonArray array(const QString& line) const { return run(line + QStringLiteral(" --json")).array(); }

    QByteArray bytes(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray hash(const QString& name) const
    {
        return QCryptographicHash::hash(bytes(name), QCryptographicHash::Sha256);
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
    }
    void copy(const QString& from, const QString& to) const
    {
        QFile::remove(path(to));
        if (!QFile::copy(path(from), path(to)))
            qFatal("%s cannot be copied", qPrintable(from));
    }
    QByteArray dump(const QString& name) const { return run({QStringLiteral("dump"), name}).out; }

private:
    QTemporaryDir m_folder;
};

/// Runs a step that a prepared round needs; anything but 0 or 1 is a mistake of the test.
inline void prepare(const Desk& desk, const char* line)
{
    const Ran ran = desk.run(QString::fromUtf8(line));
    if (ran.code != 0 && ran.code != 1)
        qFatal("%s: %d %s", line, ran.code, ran.talk.constData());
}

inline void putSample(const Desk& desk)
{
    QFile sample(QStringLiteral(BIFOLIUM_SOURCE_DIR "/resources/sample/applicants.csv"));
    if (!sample.open(QIODevice::ReadOnly))
        qFatal("the sample is not there");
    desk.write(QStringLiteral("applicants.csv"), sample.readAll());
}

/// spring.bifolium with an empty round.
inline void prepareRound(const Desk& desk)
{
    prepare(desk, "new spring.bifolium --name \"Library pen friends\" --zone Europe/Copenhagen");
    prepare(desk,
            "round add spring.bifolium --label \"Spring 2026\" --opens 2024-02-01 --closes 2024-03-10T23:59 "
            "--starts 2024-04-01 --ends 2024-07-28");
}

/// The same with the sample brought in, cleaned, capped and matched.
inline void prepareMatched(const Desk& desk)
{
    prepareRound(desk);
    putSample(desk);
    prepare(desk, "import spring.bifolium applicants.csv");
    prepare(desk, "fix spring.bifolium --safe");
    prepare(desk, "cap spring.bifolium --apply");
    prepare(desk, "match spring.bifolium");
}

/// The same with something for every verb: two kept apart, a pair locked, a mapping, something to do again.
inline void prepareForEverything(const Desk& desk)
{
    prepareMatched(desk);
    desk.write(QStringLiteral("mapping.json"),
               desk.run(QStringLiteral("mapping suggest applicants.csv")).out);
    prepare(desk, "forbid spring.bifolium P0017 P0018 --reason \"they work together\"");
    prepare(desk, "lock spring.bifolium P0017");
    prepare(desk, "view save spring.bifolium \"Who waits\" --status waiting --sort country,-applied_at");
    prepare(desk, "proposal save spring.bifolium \"First idea\"");
    prepare(desk, "weights save spring.bifolium Ours \"The same work\"");
    prepare(desk, "interest add spring.bifolium \"Mia Holm <mia@example.org>\"");
    desk.write(QStringLiteral("apart.csv"), "first,second,reason\nP0233,P0265,cousins\nP0017,nobody@example.org,quarrel\n");
    desk.write(QStringLiteral("cities.tsv"), "number\tcity\nP0017\tPorto\nP0018\tRecife\n");
    prepare(desk, "person set spring.bifolium P0233 city=Manaus");
    prepare(desk, "undo spring.bifolium");
    prepare(desk, "match spring.bifolium --dry-run --certificate best.json");
}

} // namespace cli_tests
