package io.maplebridge.cases.life.web.command;

import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.Violation;
import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of a command's fields, read and checked. Everything wrong is found before anything is
 * answered.
 */
final class CommandInput {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * @throws InvalidRequest naming every field that is missing, unknown or wrong
     */
    CommandInput(Map<String, ? extends @Nullable Object> raw, List<CommandField> fields) {
        Findings found = new Findings();
        for (String name : raw.keySet()) {
            boolean known = fields.stream().anyMatch(field -> field.name().equals(name));
            found.unless(known, Violation.pointerTo(name), "unknown-field");
        }
        for (CommandField field : fields) {
            Object value = raw.get(field.name());
            if (value == null || (value instanceof String text && text.isBlank())) {
                found.unless(!field.required(), "/" + field.name(), "required");
            } else if (value instanceof Map || value instanceof List) {
                found.add("/" + field.name(), "wrong-type");
            } else {
                read(field, value.toString().strip(), found);
            }
        }
        InvalidRequest.unlessEmpty(found.all());
    }

    private void read(CommandField field, String text, Findings found) {
        String at = "/" + field.name();
        switch (field.type()) {
            case LINE -> {
                found.text(at, text, 200);
                values.put(field.name(), text);
            }
            case TEXT -> {
                found.text(at, text, 10_000);
                values.put(field.name(), text);
            }
            case CODE -> {
                found.unless(Catalogue.has(field.choices(), text), at, "unknown-code", text);
                values.put(field.name(), text);
            }
            case FLAG -> {
                boolean flag = text.equals("true") || text.equals("false");
                found.unless(flag, at, "wrong-type");
                values.put(field.name(), Boolean.valueOf(text));
            }
            case DAY -> day(field, text, found);
            case AMOUNT -> amount(field, text, found);
        }
    }

    private void day(CommandField field, String text, Findings found) {
        try {
            values.put(field.name(), LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            found.add("/" + field.name(), "wrong-format");
        }
    }

    private void amount(CommandField field, String text, Findings found) {
        try {
            BigDecimal amount = new BigDecimal(text);
            found.amount("/" + field.name(), amount);
            values.put(field.name(), amount);
        } catch (NumberFormatException e) {
            found.add("/" + field.name(), "not-an-amount");
        }
    }

    String text(String name) {
        return required(name, String.class);
    }

    @Nullable String optionalText(String name) {
        return (String) values.get(name);
    }

    LocalDate day(String name) {
        return required(name, LocalDate.class);
    }

    @Nullable LocalDate optionalDay(String name) {
        return (LocalDate) values.get(name);
    }

    @Nullable BigDecimal optionalAmount(String name) {
        return (BigDecimal) values.get(name);
    }

    boolean flag(String name) {
        return required(name, Boolean.class);
    }

    private <T> T required(String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(values.get(name), name));
    }
}
