// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/catalogue.h"

namespace cli {

Command newCommand();
Command roundAddCommand();
Command roundSetCommand();
Command roundListCommand();
Command mappingSuggestCommand();
Command mappingSaveCommand();
Command mappingListCommand();
Command importCommand();
Command importsCommand();
Command importsTakeOutCommand();
Command problemsCommand();
Command fixCommand();
Command peopleCommand();
Command tagCommand();
Command termsCommand();
Command peoplePasteCommand();
Command viewListCommand();
Command viewSaveCommand();
Command viewRemoveCommand();
Command interestListCommand();
Command interestAddCommand();
Command interestRemoveCommand();
Command interestToldCommand();
Command personCommand();
Command personSetCommand();
Command personAddCommand();
Command capCommand();
Command carryCommand();
Command replyCommand();
Command matchCommand();
Command pairsCommand();
Command whyCommand();
Command alternativesCommand();
Command compareCommand();
Command proposalListCommand();
Command proposalSaveCommand();
Command proposalRenameCommand();
Command proposalRemoveCommand();
Command solidCommand();
Command weightsListCommand();
Command weightsSaveCommand();
Command weightsRemoveCommand();
Command weightsTryCommand();
Command obstaclesCommand();
Command oddCommand();
Command edgesCommand();
Command verifyCommand();
Command pairCommand();
Command unpairCommand();
Command swapCommand();
Command lockCommand();
Command unlockCommand();
Command forbidCommand();
Command allowCommand();
Command apartListCommand();
Command apartAddCommand();
Command apartRemoveCommand();
Command apartImportCommand();
Command apartExportCommand();
Command mustWaitCommand();
Command takeOffCommand();
Command standByCommand();
Command bringBackCommand();
Command decisionsCommand();
Command approveCommand();
Command exportCommand();
Command statusCommand();
Command sinceMatchCommand();
Command historyCommand();
Command undoCommand();
Command redoCommand();
Command checkCommand();
Command backupCommand();
Command dumpCommand();

const std::vector<Command>& commands()
{
    static const std::vector<Command> all = {
        newCommand(),
        roundAddCommand(),
        roundSetCommand(),
        roundListCommand(),
        mappingSuggestCommand(),
        mappingSaveCommand(),
        mappingListCommand(),
        importCommand(),
        importsCommand(),
        importsTakeOutCommand(),
        problemsCommand(),
        fixCommand(),
        peopleCommand(),
        personCommand(),
        tagCommand(),
        termsCommand(),
        peoplePasteCommand(),
        viewListCommand(),
        viewSaveCommand(),
        viewRemoveCommand(),
        interestListCommand(),
        interestAddCommand(),
        interestRemoveCommand(),
        interestToldCommand(),
        personSetCommand(),
        personAddCommand(),
        capCommand(),
        carryCommand(),
        replyCommand(),
        matchCommand(),
        pairsCommand(),
        whyCommand(),
        alternativesCommand(),
        compareCommand(),
        proposalListCommand(),
        proposalSaveCommand(),
        proposalRenameCommand(),
        proposalRemoveCommand(),
        solidCommand(),
        weightsListCommand(),
        weightsSaveCommand(),
        weightsRemoveCommand(),
        weightsTryCommand(),
        obstaclesCommand(),
        oddCommand(),
        edgesCommand(),
        verifyCommand(),
        pairCommand(),
        unpairCommand(),
        swapCommand(),
        lockCommand(),
        unlockCommand(),
        forbidCommand(),
        allowCommand(),
        apartListCommand(),
        apartAddCommand(),
        apartRemoveCommand(),
        apartImportCommand(),
        apartExportCommand(),
        mustWaitCommand(),
        takeOffCommand(),
        standByCommand(),
        bringBackCommand(),
        decisionsCommand(),
        approveCommand(),
        exportCommand(),
        statusCommand(),
        sinceMatchCommand(),
        historyCommand(),
        undoCommand(),
        redoCommand(),
        checkCommand(),
        backupCommand(),
        dumpCommand(),
    };
    return all;
}

const Command* findCommand(const QStringList& words)
{
    for (const int length : {2, 1}) {
        if (words.size() < length)
            continue;
        const QString name = words.mid(0, length).join(u' ');
        for (const Command& command : commands())
            if (name == QLatin1String(command.name))
                return &command;
    }
    return nullptr;
}

} // namespace cli
