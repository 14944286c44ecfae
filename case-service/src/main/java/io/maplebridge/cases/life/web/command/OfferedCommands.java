package io.maplebridge.cases.life.web.command;

import io.maplebridge.cases.life.application.CommandRights;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.StepKind;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The commands that are offered to the person at work: those the case takes from them and that can
 * be filled in. What has nothing to choose from is not offered: no case goes above the county or
 * below its village, and none is given on where there is nobody else.
 */
@Component
public class OfferedCommands {

    private final CommandRights rights;
    private final CommandFields fields;

    OfferedCommands(CommandRights rights, CommandFields fields) {
        this.rights = rights;
        this.fields = fields;
    }

    /** For a case as it stands, the usual next step first. */
    public List<StepKind> of(CaseFile file) {
        return rights.open(file).stream()
                .filter(command -> fields.of(command, file).canBeFilledIn())
                .toList();
    }
}
