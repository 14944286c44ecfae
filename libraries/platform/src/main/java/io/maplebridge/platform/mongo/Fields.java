package io.maplebridge.platform.mongo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/**
 * A document with typed fields, both ways: days as ISO text (they sort and read well), instants as
 * dates, money as Decimal128, ids and enums as text, null as absent. A required field that is not
 * there is an error.
 */
public final class Fields {

    private final Document document;

    public Fields(Document document) {
        this.document = document;
    }

    public static Fields of(String type) {
        return new Fields(new Document("type", type));
    }

    public Document document() {
        return document;
    }

    public Fields put(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> document.put(name, day.toString());
            case Instant instant -> document.put(name, Date.from(instant));
            case BigDecimal money -> document.put(name, new Decimal128(money));
            case UUID id -> document.put(name, id.toString());
            case Enum<?> constant -> document.put(name, constant.name());
            default -> document.put(name, value);
        }
        return this;
    }

    public String text(String name) {
        return required(name, optionalText(name));
    }

    public @Nullable String optionalText(String name) {
        return document.getString(name);
    }

    public LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    public @Nullable LocalDate optionalDay(String name) {
        String day = optionalText(name);
        return day == null ? null : LocalDate.parse(day);
    }

    public Instant instant(String name) {
        return required(name, document.getDate(name)).toInstant();
    }

    public @Nullable UUID optionalId(String name) {
        String id = optionalText(name);
        return id == null ? null : UUID.fromString(id);
    }

    public @Nullable BigDecimal optionalMoney(String name) {
        Decimal128 money = document.get(name, Decimal128.class);
        return money == null ? null : money.bigDecimalValue();
    }

    public boolean flag(String name) {
        return required(name, document.getBoolean(name));
    }

    public int whole(String name) {
        return required(name, document.get(name, Number.class)).intValue();
    }

    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        String value = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw new UnknownStoredValue(name, value);
    }

    public Document inner(String name) {
        return required(name, document.get(name, Document.class));
    }

    public @Nullable Document optionalInner(String name) {
        return document.get(name, Document.class);
    }

    public List<Document> list(String name) {
        return required(name, document.getList(name, Document.class));
    }

    private static <T> T required(String name, @Nullable T value) {
        return Objects.requireNonNull(value, () -> "stored document without " + name);
    }
}
