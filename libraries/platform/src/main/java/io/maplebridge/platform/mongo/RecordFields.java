package io.maplebridge.platform.mongo;

import io.maplebridge.contract.words.RecordValues;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A record stored by the names of its components: texts, whole numbers, flags, money and days. What
 * is not there is null, so that whether it may be is for the record to say.
 */
public final class RecordFields {

    private RecordFields() {}

    /** Puts every component among the fields. */
    public static Fields put(Fields fields, Object record) {
        RecordValues.of(record).forEach(fields::put);
        return fields;
    }

    /**
     * @throws IllegalArgumentException when a component is missing that must be there
     */
    public static <R> R read(Document document, Class<R> type) {
        Fields in = new Fields(document);
        return RecordValues.make(type, component -> value(in, component));
    }

    private static @Nullable Object value(Fields in, RecordComponent component) {
        String name = component.getName();
        Class<?> type = component.getType();
        if (type == String.class) {
            return in.optionalText(name);
        }
        if (type == int.class) {
            return in.whole(name);
        }
        if (type == boolean.class) {
            return in.flag(name);
        }
        if (type == BigDecimal.class) {
            return in.optionalMoney(name);
        }
        if (type == LocalDate.class) {
            return in.optionalDay(name);
        }
        throw new LinkageError(component + " has no stored form");
    }
}
