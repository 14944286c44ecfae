package io.maplebridge.cases.mongo;

import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.Level;
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
final class Fields {

    private final Document document;

    Fields(Document document) {
        this.document = document;
    }

    static Fields of(String type) {
        return new Fields(new Document("type", type));
    }

    Document document() {
        return document;
    }

    Fields put(String name, @Nullable Object value) {
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

    String text(String name) {
        return required(name, optionalText(name));
    }

    @Nullable String optionalText(String name) {
        return document.getString(name);
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    @Nullable LocalDate optionalDay(String name) {
        String day = optionalText(name);
        return day == null ? null : LocalDate.parse(day);
    }

    Instant instant(String name) {
        return required(name, document.getDate(name)).toInstant();
    }

    @Nullable UUID optionalId(String name) {
        String id = optionalText(name);
        return id == null ? null : UUID.fromString(id);
    }

    @Nullable BigDecimal optionalMoney(String name) {
        Decimal128 money = document.get(name, Decimal128.class);
        return money == null ? null : money.bigDecimalValue();
    }

    boolean flag(String name) {
        return required(name, document.getBoolean(name));
    }

    int whole(String name) {
        return required(name, document.get(name, Number.class)).intValue();
    }

    Level level(String name) {
        return constant(name, Level.class);
    }

    AgreementForm form(String name) {
        return constant(name, AgreementForm.class);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String value = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw new UnknownStoredValue(name, value);
    }

    Document inner(String name) {
        return required(name, document.get(name, Document.class));
    }

    @Nullable Document optionalInner(String name) {
        return document.get(name, Document.class);
    }

    List<Document> list(String name) {
        return required(name, document.getList(name, Document.class));
    }

    private static <T> T required(String name, @Nullable T value) {
        return Objects.requireNonNull(value, () -> "stored document without " + name);
    }
}
