// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/text_table.h"

#include "core/usecases/round_state.h"

namespace cli {
namespace {

using core::RoundState;

QString nextStep(core::NextStep step)
{
    switch (step) {
    case core::NextStep::BringInApplicants:
        return QStringLiteral("import");
    case core::NextStep::CleanUp:
        return QStringLiteral("fix");
    case core::NextStep::DecidePlaces:
        return QStringLiteral("cap");
    case core::NextStep::FindPairs:
        return QStringLiteral("match");
    case core::NextStep::ApprovePairs:
        return QStringLiteral("approve");
    case core::NextStep::WriteIntroductions:
        break;
    }
    return QStringLiteral("export");
}

QJsonObject stateAsJson(const RoundState& state)
{
    return {{QStringLiteral("applied"), state.applied},
            {QStringLiteral("accepted"), state.accepted},
            {QStringLiteral("waiting"), state.waiting},
            {QStringLiteral("undecided"), state.undecided},
            {QStringLiteral("gone"), state.gone},
            {QStringLiteral("countries"), state.countries},
            {QStringLiteral("new_countries"), state.newCountries},
            {QStringLiteral("problems"), state.problems},
            {QStringLiteral("safe"), state.safe},
            {QStringLiteral("held_back"), state.heldBack},
            {QStringLiteral("paired"), state.paired},
            {QStringLiteral("partnerships"), state.partnerships},
            {QStringLiteral("approved"), state.approved},
            {QStringLiteral("next"), nextStep(state.next)}};
}

core::Result<Answer> run(Context& context)
{
    const auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const RoundState state = core::stateOf(opened->snapshot(), opened->round.id);
    QJsonObject document = stateAsJson(state);
    document.insert(QStringLiteral("round"), opened->round.label);
    TextTable table({opened->round.label, QString()}, "lr");
    const auto line = [&](const QString& what, int count) {
        table.add({QStringLiteral("  ") + what, QString::number(count)});
    };
    line(say("applicants"), state.applied);
    line(say("from countries"), state.countries);
    line(say("of these new in the programme"), state.newCountries);
    line(say("with a place"), state.accepted);
    line(say("on the waiting list"), state.waiting);
    line(say("not decided yet"), state.undecided);
    line(say("withdrawn or set aside"), state.gone);
    line(say("open problems"), state.problems);
    line(say("people in pairs and trios"), state.paired);
    const QString next = nextStep(state.next);
    return Answer{document,
                  table.text() + u'\n' + say("Next: bifolium-cli %1 (see bifolium-cli %1 --help)").arg(next)};
}

} // namespace

Command statusCommand()
{
    return {"status",
            QT_TRANSLATE_NOOP("Cli", "Show where a round stands and what comes next"),
            "FILE [-r LABEL]",
            "spring.bifolium -r \"Spring 2026\"",
            1,
            1,
            {roundOption()},
            run};
}

} // namespace cli
