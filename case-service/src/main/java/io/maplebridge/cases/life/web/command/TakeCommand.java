package io.maplebridge.cases.life.web.command;

import io.maplebridge.cases.life.application.CarryOut;
import io.maplebridge.cases.life.application.CommandRights;
import io.maplebridge.cases.life.domain.Actor;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CommandKey;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a command as it was sent, be it a JSON body or a form. Whether it was done before is asked
 * first: what could be chosen then may not be there to choose any more.
 */
@Component
public class TakeCommand {

    private final CarryOut carryOut;
    private final CommandReader reader;
    private final CommandRights rights;
    private final CurrentPerson person;

    TakeCommand(
            CarryOut carryOut, CommandReader reader, CommandRights rights, CurrentPerson person) {
        this.carryOut = carryOut;
        this.reader = reader;
        this.rights = rights;
        this.person = person;
    }

    /**
     * The case after it.
     *
     * @param seen the version that its sender knows
     * @param key the sender's, of this command alone; null when the sender gave none
     * @throws io.maplebridge.platform.problem.InvalidRequest naming every field that is wrong
     * @throws io.maplebridge.cases.life.domain.Refusal when the case does not take it, or the key
     *     was used for another
     */
    public CaseFile take(StepKind command, CaseFile file, int seen, @Nullable UUID key, Sent sent) {
        Actor actor = rights.actor(command, file);
        CommandKey known = key == null ? null : new CommandKey(key, print(command, sent));
        if (carryOut.hasDone(file, command, actor, known)) {
            return file;
        }
        CommandReader.Read read = reader.read(command, file, sent);
        return carryOut.carryOut(
                read.step(),
                new CarryOut.Order(file.id(), seen, read.occurredOn(), command, actor, known));
    }

    private String print(StepKind command, Sent sent) {
        String all = person.get().account() + "\n" + command.path() + "\n" + sent.content();
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    }
}
