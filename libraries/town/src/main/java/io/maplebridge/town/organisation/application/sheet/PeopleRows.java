package io.maplebridge.town.organisation.application.sheet;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.reference.PlainText;
import io.maplebridge.town.organisation.application.ChangeDuties;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.organisation.domain.Refusal;
import io.maplebridge.town.people.domain.Account;
import io.maplebridge.town.people.domain.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rows of 人员 do: accounts that are new, duties that begin, duties that end. */
final class PeopleRows {

    private static final String ACCOUNT = "[a-z0-9][a-z0-9._-]{1,31}";
    private static final int LONGEST_NAME = 40;

    /** 综治中心 is how workbooks of earlier releases call who works in an office. */
    private static final Map<String, Role> ROLES =
            Map.of(
                    "镇经办员", Role.OFFICE,
                    "调解员", Role.MEDIATOR,
                    "人民调解员", Role.MEDIATOR,
                    "网格员", Role.MEDIATOR,
                    "综治中心", Role.OFFICE,
                    "统计员", Role.WRITER,
                    "领导", Role.LEADER,
                    "管理员", Role.ADMIN,
                    "接口", Role.API);

    private final Map<String, Account> accounts;
    private final Organisation after;
    private final Names names;
    private final ChangeDuties duties;
    private final Plan plan;

    /**
     * @param after the organisation as the workbook leaves it
     */
    PeopleRows(
            Map<String, Account> accounts,
            Organisation after,
            Names names,
            ChangeDuties duties,
            Plan plan) {
        this.accounts = accounts;
        this.after = after;
        this.names = names;
        this.duties = duties;
        this.plan = plan;
    }

    void read(Row row) {
        int faultsBefore = plan.faults.size();
        String id = row.word(Tables.ACCOUNT).toLowerCase(Locale.ROOT);
        if (!id.matches(ACCOUNT)) {
            fault(row, Tables.ACCOUNT, "account-form");
        }
        checkName(row, id);
        Optional<Duty> duty = duty(row);
        if (duty.isPresent() && plan.faults.size() == faultsBefore) {
            plan(row, id, duty.get());
        }
    }

    private void checkName(Row row, String id) {
        String name = row.text(Tables.PERSON);
        Account account = accounts.get(id);
        Plan.Person planned = plan.people.get(id);
        String known = account != null ? account.name() : planned != null ? planned.name() : null;
        if (name.isEmpty()) {
            fault(row, Tables.PERSON, "name-missing");
        } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            fault(row, Tables.PERSON, "too-long", LONGEST_NAME);
        } else if (PlainText.isMarkup(name) || PlainText.hasControls(name)) {
            fault(row, Tables.PERSON, "markup");
        } else if (known != null && !known.equals(name)) {
            fault(row, Tables.PERSON, "import-somebody-else", id, known);
        }
    }

    private Optional<Duty> duty(Row row) {
        Role role = role(row);
        LocalDate from = day(row, Tables.FROM);
        LocalDate until = day(row, Tables.UNTIL);
        String unit = row.text(Tables.UNIT).isEmpty() ? null : names.code(row.word(Tables.UNIT));
        Set<String> villages = new HashSet<>();
        row.words(Tables.VILLAGES).forEach(village -> villages.add(names.code(village)));
        if (from == null && row.text(Tables.FROM).isEmpty()) {
            fault(row, Tables.FROM, "required");
        }
        if (role == null) {
            fault(row, Tables.ROLE, "import-role");
        }
        if (role == null || from == null) {
            return Optional.empty();
        }
        Duty duty = after.forOwnVillage(new Duty(role, villages, unit, from, until));
        if (role == Role.MEDIATOR && duty.villages().isEmpty()) {
            fault(row, Tables.VILLAGES, "village-missing");
        }
        after.faultsOf(duty).forEach(refusal -> plan.faults.add(Fault.of(row, refusal)));
        return Optional.of(duty);
    }

    private static @Nullable Role role(Row row) {
        String word = row.word(Tables.ROLE);
        for (Role role : Role.values()) {
            if (role.name().equalsIgnoreCase(word)) {
                return role;
            }
        }
        return ROLES.get(word);
    }

    private @Nullable LocalDate day(Row row, String column) {
        Optional<LocalDate> day = row.day(column);
        if (day.isEmpty() && !row.text(column).isEmpty()) {
            fault(row, column, "wrong-format");
        }
        return day.orElse(null);
    }

    private void plan(Row row, String id, Duty duty) {
        Account account = accounts.get(id);
        List<Duty> held = account == null ? List.of() : account.duties();
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).isThatOf(duty)) {
                compare(row, Objects.requireNonNull(account), i, duty);
                return;
            }
        }
        Plan.Person person = person(id, row.text(Tables.PERSON), account == null);
        if (person.begins().stream().anyMatch(duty::isThatOf)) {
            fault(row, Tables.FROM, "organisation-duty-twice", duty.from().toString());
        } else {
            person.begins().add(duty);
        }
    }

    /** Of a duty that is there its end alone can change, and only while it lasts. */
    private void compare(Row row, Account account, int number, Duty said) {
        Duty there = account.duties().get(number);
        LocalDate until = said.until();
        if (Objects.equals(there.until(), until)) {
            plan.sameDuties++;
        } else if (until == null) {
            fault(row, Tables.UNTIL, "import-end-stays", String.valueOf(there.until()));
        } else {
            try {
                duties.refuseEnd(account, there, until, after);
                person(account.id(), account.name(), false).ends().put(number, said);
            } catch (Refusal refusal) {
                plan.faults.add(Fault.of(row, refusal));
            }
        }
    }

    private Plan.Person person(String id, String name, boolean isNew) {
        return plan.people.computeIfAbsent(
                id, key -> new Plan.Person(key, name, isNew, new ArrayList<>(), new HashMap<>()));
    }

    /** All duties there are when all of it is done. */
    List<Duty> afterwards() {
        List<Duty> all = new ArrayList<>();
        for (Account account : accounts.values()) {
            Plan.Person changed = plan.people.get(account.id());
            for (int i = 0; i < account.duties().size(); i++) {
                Duty duty = account.duties().get(i);
                all.add(changed == null ? duty : changed.ends().getOrDefault(i, duty));
            }
        }
        plan.people.values().forEach(person -> all.addAll(person.begins()));
        return all;
    }

    private void fault(Row row, String column, String sentence, Object... arguments) {
        plan.faults.add(Fault.at(row, column, sentence, arguments));
    }
}
