// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/usecases/check_certificate.h"
#include "core/usecases/find_who.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace cli {
namespace {

constexpr qint64 largestFile = 4LL << 30;

core::Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return core::notFound(
            say("“%1” cannot be read. Look at its name and place.").arg(QDir::toNativeSeparators(path)));
    return file.readAll();
}

/// The round to judge by: the one that was named, else the one that the certificate was written from.
core::Outcome checkAgainstProgramme(Context& context, const core::Certificate& certificate,
                                    const QByteArray& json)
{
    const QJsonObject from = QJsonDocument::fromJson(json).object();
    const QString beside = QFileInfo(context.given.operands.value(0)).absolutePath();
    QString path = context.given.value("programme");
    if (path.isEmpty() && from.contains(QStringLiteral("programme")))
        path = QDir(beside).absoluteFilePath(from[QStringLiteral("programme")].toString());
    if (path.isEmpty())
        return core::usage(
            say("Say what to judge the certificate by: --edges EDGES.csv or --programme FILE."));
    const auto store = core::Store::open(path, storeOptions(context));
    if (!store)
        return store.error();
    const QString label =
        context.given.has("round") ? context.given.value("round") : from[QStringLiteral("round")].toString();
    const auto round = core::findRound((*store)->snapshot(), label);
    if (!round)
        return round.error();
    return core::checkAgainstRound(certificate, (*store)->snapshot(), round->id, context.console);
}

QString claimOf(const core::Certificate& certificate)
{
    if (certificate.changeLoss == 0)
        return say("Proven: no plan that keeps the rules places more people or fits better.");
    return say("Proven: no plan that keeps the rules places more people, or fits so much better that it pays "
               "for what it changes: each new pair costs a loss of %1, and %2 of before are spared.")
        .arg(certificate.changeLoss)
        .arg(say("%n pair(s)", int(certificate.together.size())));
}

core::Result<Answer> run(Context& context)
{
    const auto json = readFile(context.given.operands.value(0));
    if (!json)
        return json.error();
    const auto certificate = core::parseCertificate(*json);
    if (!certificate)
        return certificate.error();
    core::Outcome held = core::success();
    if (context.given.has("edges")) {
        const auto csv = readFile(context.given.value("edges"));
        if (!csv)
            return csv.error();
        held = core::checkAgainstEdges(*certificate, *csv, context.console);
    } else {
        held = checkAgainstProgramme(context, *certificate, *json);
    }
    if (!held && held.error().kind != core::Error::Kind::Refused)
        return held.error();
    const QString broken = held ? QString() : held.error().message;
    return Answer{QJsonObject{{QStringLiteral("ok"), held.ok()},
                              {QStringLiteral("broken"), broken},
                              {QStringLiteral("people"), certificate->people.size()},
                              {QStringLiteral("groups"), qint64(certificate->groups.size())}},
                  held ? claimOf(*certificate) : say("The certificate does not hold: %1").arg(broken),
                  !held.ok()};
}

} // namespace

Command verifyCommand()
{
    return {
        "verify",
        QT_TRANSLATE_NOOP("Cli",
                          "Check the certificate of a plan with code that shares nothing with the search"),
        "CERTIFICATE [--edges EDGES.csv | --programme FILE [-r LABEL]]",
        "best.json --programme spring.bifolium -r \"Spring 2026\"",
        1,
        1,
        {roundOption(),
         {"edges", "EDGES.csv",
          QT_TRANSLATE_NOOP("Cli", "judge by this list of all legal pairs, written by edges")},
         {"programme", "FILE",
          QT_TRANSLATE_NOOP("Cli", "judge by this programme; the one it was written from when left out")}},
        run};
}

} // namespace cli
