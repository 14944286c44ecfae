package io.maplebridge.town.people.mongo;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.mongo.Fields;
import io.maplebridge.town.people.domain.Account;
import io.maplebridge.town.people.domain.Duty;
import io.maplebridge.town.people.domain.LockOut;
import io.maplebridge.town.people.domain.Tries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An account as it is stored. Days are text, as everywhere in the store. */
final class AccountDocument {

    private AccountDocument() {}

    static Document write(Account account) {
        return new Document("_id", account.id())
                .append("name", account.name())
                .append("password", account.password())
                .append("mustChange", account.mustChange())
                .append("blocked", account.blocked())
                .append("duties", account.duties().stream().map(AccountDocument::write).toList())
                .append("tries", tries(account.tries()))
                .append("tokensFrom", Date.from(account.tokensFrom()))
                .append("version", account.version());
    }

    private static Document write(Duty duty) {
        LocalDate until = duty.until();
        return new Document("role", duty.role().name())
                .append("villages", duty.villages().stream().sorted().toList())
                .append("unit", duty.unit())
                .append("from", duty.from().toString())
                .append("until", until == null ? null : until.toString());
    }

    static Account read(Document in) {
        return new Account(
                in.getString("_id"),
                in.getString("name"),
                in.getString("password"),
                in.getBoolean("mustChange"),
                in.getBoolean("blocked"),
                in.getList("duties", Document.class).stream().map(AccountDocument::duty).toList(),
                tries(in),
                Objects.requireNonNull(instant(in.getDate("tokensFrom"))),
                in.getLong("version"));
    }

    private static List<Document> tries(Tries tries) {
        return tries.from().entrySet().stream()
                .map(one ->
                        new Document("from", one.getKey())
                                .append("failures", one.getValue().failures())
                                .append("until", date(one.getValue().until())))
                .toList();
    }

    /** An older release counted those of all addresses together: they count no more. */
    private static Tries tries(Document account) {
        Map<String, LockOut> from = new LinkedHashMap<>();
        for (Document one : account.getList("tries", Document.class, List.of())) {
            from.put(
                    one.getString("from"),
                    new LockOut(one.getInteger("failures"), instant(one.getDate("until"))));
        }
        return new Tries(from);
    }

    private static Duty duty(Document in) {
        List<String> villages = in.getList("villages", String.class);
        String until = in.getString("until");
        return new Duty(
                new Fields(in).constant("role", Role.class),
                Set.copyOf(villages),
                in.getString("unit"),
                LocalDate.parse(in.getString("from")),
                until == null ? null : LocalDate.parse(until));
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
