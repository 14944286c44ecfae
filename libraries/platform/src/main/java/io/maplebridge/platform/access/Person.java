package io.maplebridge.platform.access;

import io.maplebridge.contract.words.Role;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Someone at work.
 *
 * @param account the name signed in with; unique
 * @param name as shown beside what they did
 * @param roles held today; none while the password must be changed first
 * @param villages codes of the villages a mediator is there for
 * @param units codes of every unit they belong to today, their villages among them
 */
public record Person(
        String account, String name, Set<Role> roles, Set<String> villages, Set<String> units) {

    public Person {
        roles = Set.copyOf(roles);
        villages = Set.copyOf(villages);
        Set<String> all = new HashSet<>(units);
        all.addAll(villages);
        units = Set.copyOf(all);
    }

    public boolean isOneOf(Role... wanted) {
        return Set.of(wanted).stream().anyMatch(roles::contains);
    }

    /** Whether what belongs to a village is this person's business. */
    public boolean sees(String village) {
        return seesEveryVillage() || villages.contains(village);
    }

    /** The roles that hold for what belongs to a village: a mediator's only for their own. */
    public Set<Role> rolesFor(String village) {
        return roles.stream()
                .filter(role -> role != Role.MEDIATOR || villages.contains(village))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether mediating is all their work: most of it on a phone. */
    public boolean onlyMediates() {
        return roles.equals(Set.of(Role.MEDIATOR));
    }

    /** Reading a mediator alone is bound to villages. */
    public boolean seesEveryVillage() {
        return roles.stream().anyMatch(role -> role != Role.MEDIATOR);
    }

    /** Whether this person may look into a case; lists alone are for more people. */
    public boolean opensCases() {
        return isOneOf(Role.MEDIATOR, Role.OFFICE, Role.LEADER);
    }

    /** Whether this person may register cases and work on them. */
    public boolean worksCases() {
        return isOneOf(Role.MEDIATOR, Role.OFFICE);
    }

    /** The role under which work is recorded and published, in the place of the name. */
    public String workingRole() {
        return roles.stream().sorted().findFirst().map(Role::name).orElse("NONE");
    }
}
