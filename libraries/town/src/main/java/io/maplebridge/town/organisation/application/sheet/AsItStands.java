package io.maplebridge.town.organisation.application.sheet;

import io.maplebridge.town.organisation.application.Organise;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.organisation.domain.Unit;
import io.maplebridge.town.people.application.Accounts;
import io.maplebridge.town.people.domain.Account;
import io.maplebridge.town.people.domain.Duty;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** The organisation as rows, to be filled on: brought back unchanged they change nothing. */
@Service
public class AsItStands {

    private final Organise organise;
    private final Accounts accounts;
    private final MessageSource messages;

    AsItStands(Organise organise, Accounts accounts, MessageSource messages) {
        this.organise = organise;
        this.accounts = accounts;
        this.messages = messages;
    }

    public Tables tables() {
        Organisation now = organise.now();
        return new Tables(
                now.units().stream().map(this::row).toList(),
                accounts.all().stream()
                        .flatMap(account ->
                                account.duties().stream().map(duty -> row(account, duty)))
                        .toList(),
                List.of());
    }

    private Row row(Unit unit) {
        Map<String, String> cells = new HashMap<>();
        cells.put(Tables.CODE, unit.code());
        cells.put(Tables.NAME, unit.zh());
        cells.put(Tables.KIND, word("unit." + unit.kind()));
        cells.put(Tables.PARENT, unit.parent());
        cells.put(Tables.FROM, unit.from().toString());
        cells.put(Tables.UNTIL, text(unit.until()));
        return new Row(Tables.UNITS, 0, cells);
    }

    private Row row(Account account, Duty duty) {
        String unit = duty.unit();
        Map<String, String> cells = new HashMap<>();
        cells.put(Tables.ACCOUNT, account.id());
        cells.put(Tables.PERSON, account.name());
        cells.put(Tables.ROLE, word("role." + duty.role()));
        cells.put(Tables.UNIT, unit == null ? "" : unit);
        cells.put(
                Tables.VILLAGES,
                duty.villages().stream().sorted().collect(Collectors.joining("、")));
        cells.put(Tables.FROM, duty.from().toString());
        cells.put(Tables.UNTIL, text(duty.until()));
        return new Row(Tables.PEOPLE, 0, cells);
    }

    /** The sheet is the town's own, and in its language. */
    private String word(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
