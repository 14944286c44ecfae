package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.Actor;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Queues;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.contract.access.RequestRefused.Reason;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.NotAllowed;
import io.maplebridge.platform.access.Person;
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
    public static Set<Role> of(StepKind command) {
        return switch (command.group().right()) {
            case NOBODY -> EnumSet.noneOf(Role.class);
            case HANDLE -> EnumSet.of(Role.MEDIATOR, Role.OFFICE);
            case HAND_OUT -> EnumSet.of(Role.OFFICE);
            case LEAD -> EnumSet.of(Role.LEADER);
        };
    }

    /**
     * The command of this name in an address.
     *
     * @throws NotFound when there is none
     * @throws NotAllowed when it is not for the person at work to ask it of this case
     */
    public StepKind named(String path, CaseFile file) {
        StepKind command = StepKind.ofPath(path).orElseThrow(() -> new NotFound("command " + path));
        if (roles(command, file).isEmpty()) {
            refusals.note(Reason.NOT_ALLOWED);
            throw new NotAllowed("command " + path);
        }
        return command;
    }

    /** What the person at work may ask of a case as it stands, the usual next step first. */
    public List<StepKind> open(CaseFile file) {
        return file.allowed().stream().filter(command -> !roles(command, file).isEmpty()).toList();
    }

    /** The person at work, in the role that lets them. */
    public Actor actor(StepKind command, CaseFile file) {
        Role role =
                roles(command, file).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotAllowed("command " + command));
        return new Actor(person.get().name(), role.name(), person.get().account());
    }

    private Set<Role> roles(StepKind command, CaseFile file) {
        Person asking = person.get();
        Set<Role> roles = of(command);
        roles.removeIf(role ->
                Queues.placesOf(file).stream()
                        .noneMatch(place -> asking.rolesFor(place).contains(role)));
        return roles;
    }
}
