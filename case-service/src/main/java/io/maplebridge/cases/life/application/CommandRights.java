package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.Actor;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CommandName;
import io.maplebridge.contract.access.RequestRefused.Reason;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.NotAllowed;
import io.maplebridge.platform.access.Refusals;
import io.maplebridge.platform.problem.NotFound;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may ask for which command, a mediator in their own villages only. Whether the case takes it
 * is for the case to say.
 */
@Component
public class CommandRights {

    private final CurrentPerson person;
    private final Refusals refusals;

    CommandRights(CurrentPerson person, Refusals refusals) {
        this.person = person;
        this.refusals = refusals;
    }

    /** Leaders mark what they want seen; the town office hands cases out; both work on cases. */
    public static Set<Role> of(CommandName command) {
        return switch (command) {
            case MARK_KEY, NAME_LEAD, UNMARK_KEY -> EnumSet.of(Role.LEADER);
            case ASSIGN -> EnumSet.of(Role.OFFICE);
            case ACCEPT,
                    DECLINE,
                    RETURN,
                    HOLD_SESSION,
                    AGREE,
                    FAIL,
                    WITHDRAW,
                    REFER,
                    REPLY,
                    SETTLE,
                    CALL_BACK,
                    PERFORM,
                    CONFIRM,
                    CLOSE,
                    REOPEN,
                    ESCALATE,
                    HAND_DOWN,
                    VOID,
                    NOTE ->
                    EnumSet.of(Role.MEDIATOR, Role.OFFICE);
        };
    }

    /**
     * The command of this name in an address.
     *
     * @throws NotFound when there is none
     * @throws NotAllowed when it is not for the person at work to ask it of this case
     */
    public CommandName named(String path, CaseFile file) {
        CommandName command =
                CommandName.ofPath(path).orElseThrow(() -> new NotFound("command " + path));
        if (roles(command, file).isEmpty()) {
            refusals.note(Reason.NOT_ALLOWED);
            throw new NotAllowed("command " + path);
        }
        return command;
    }

    /** What the person at work may ask of a case as it stands, the usual next step first. */
    public List<CommandName> open(CaseFile file) {
        return file.allowed().stream().filter(command -> !roles(command, file).isEmpty()).toList();
    }

    /** The person at work, in the role that lets them. */
    public Actor actor(CommandName command, CaseFile file) {
        Role role =
                roles(command, file).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotAllowed("command " + command));
        return new Actor(person.get().name(), role.name());
    }

    private Set<Role> roles(CommandName command, CaseFile file) {
        Set<Role> roles = of(command);
        roles.retainAll(person.get().rolesFor(file.registration().village()));
        return roles;
    }
}
