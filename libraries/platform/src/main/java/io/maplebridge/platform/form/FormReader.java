package io.maplebridge.platform.form;

import io.maplebridge.contract.words.Spelling;
import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Findings;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.time.TypedDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the fields of a form one by one, each by its type, and notes what is wrong. */
final class FormReader {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:时点](\\d{2})分?");

    private final LocalDate today;
    private final Findings found;
    private final Answers answers = new Answers();

    FormReader(LocalDate today, Findings found) {
        this.today = today;
        this.found = found;
    }

    Answers read(List<Field> fields, Sent sent) {
        for (Field field : fields) {
            List<Object> values = sent.all(field.name());
            if (!fits(field, values, sent)) {
                found.add(field.pointer(), "wrong-type");
            } else if (values.isEmpty()) {
                found.unless(!field.isRequired(), field.pointer(), "required");
            } else {
                read(field, values);
            }
        }
        return answers;
    }

    private static boolean fits(Field field, List<Object> values, Sent sent) {
        boolean several = field.type() == FieldType.CODES;
        boolean plain = values.stream().noneMatch(one -> one instanceof Map || one instanceof List);
        return plain && (several || (values.size() <= 1 && !sent.isArray(field.name())));
    }

    private void read(Field field, List<Object> values) {
        Object value = values.getFirst();
        String text = value.toString();
        switch (field.type()) {
            case LINE -> line(field, Spelling.line(text));
            case TEXT -> written(field, Spelling.lines(text));
            case PASSWORD, NEW_PASSWORD -> secret(field, text);
            case CODE -> codes(field, values, false);
            case CODES -> codes(field, values, true);
            case FLAG -> flag(field, Spelling.line(text));
            case DAY -> kept(field, TypedDay.past(Spelling.plain(text), today), "wrong-format");
            case DAY_TO_COME ->
                    kept(field, TypedDay.next(Spelling.plain(text), today), "wrong-format");
            case TIME -> kept(field, time(Spelling.plain(text)), "wrong-time");
            case AMOUNT -> amount(field, TypedNumber.read(value));
            case NUMBER -> number(field, TypedNumber.readWhole(value));
        }
    }

    private void line(Field field, String text) {
        Field.Shape shape = field.shape();
        if (shape != null && !shape.pattern().matcher(text).matches()) {
            found.add(field.pointer(), shape.fault());
        }
        written(field, text);
    }

    private void written(Field field, String text) {
        found.text(field.pointer(), text, field.most());
        answers.put(field, text);
    }

    private void secret(Field field, String text) {
        found.unless(text.length() <= field.most(), field.pointer(), "too-long", field.most());
        answers.put(field, text);
    }

    private void codes(Field field, List<Object> values, boolean several) {
        Set<String> codes = new LinkedHashSet<>();
        for (Object value : values) {
            String code = Spelling.line(value.toString());
            boolean known = Catalogue.has(field.choices(), code);
            found.unless(known, field.pointer(), "unknown-code", code);
            codes.add(code);
        }
        List<String> inOrder =
                field.choices().stream().map(Term::code).filter(codes::contains).toList();
        if (inOrder.size() == codes.size()) {
            answers.put(field, several ? new LinkedHashSet<>(inOrder) : inOrder.getFirst());
        }
    }

    private void flag(Field field, String text) {
        boolean flag = text.equals("true") || text.equals("false");
        found.unless(flag, field.pointer(), "wrong-type");
        answers.put(field, Boolean.valueOf(text));
    }

    private void amount(Field field, Optional<BigDecimal> amount) {
        amount.ifPresent(yuan -> found.amount(field.pointer(), yuan));
        kept(field, amount, "not-an-amount");
    }

    private void number(Field field, Optional<Long> number) {
        number.ifPresent(some -> found.range(field.pointer(), some, field.least(), field.most()));
        kept(field, number, "not-a-number");
    }

    private void kept(Field field, Optional<?> value, String fault) {
        value.ifPresentOrElse(
                some -> answers.put(field, some), () -> found.add(field.pointer(), fault));
    }

    private static Optional<LocalTime> time(String text) {
        Matcher parts = TIME.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = Integer.parseInt(parts.group(2));
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }
}
