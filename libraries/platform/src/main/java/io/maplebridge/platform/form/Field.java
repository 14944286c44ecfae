package io.maplebridge.platform.form;

import io.maplebridge.platform.reference.Term;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form, required unless said otherwise. From it follow how it is read and checked,
 * and how it is shown. Never changed: each word more makes another one.
 */
public final class Field {

    private final String name;
    private final FieldType type;
    private boolean required = true;
    private boolean personal;
    private int least;
    private int most;
    private List<Term> choices = List.of();
    private String preset = "";
    private @Nullable String label;
    private @Nullable Shape shape;

    /**
     * How a line must look.
     *
     * @param fault the sentence that says so, under {@code violation.}
     */
    record Shape(Pattern pattern, String fault) {}

    private Field(String name, FieldType type) {
        this.name = name;
        this.type = type;
        this.least = type.least();
        this.most = type.most();
    }

    /**
     * @param name in a JSON body; of its label after the words of its form; and with a stroke
     *     before it, its JSON pointer, of its input
     */
    public static Field of(String name, FieldType type) {
        return new Field(name, type);
    }

    public static Field line(String name) {
        return of(name, FieldType.LINE);
    }

    public static Field text(String name) {
        return of(name, FieldType.TEXT);
    }

    public static Field day(String name) {
        return of(name, FieldType.DAY);
    }

    public static Field code(String name, List<Term> choices) {
        return of(name, FieldType.CODE).among(choices);
    }

    public static Field codes(String name, List<Term> choices) {
        return of(name, FieldType.CODES).among(choices);
    }

    public Field optional() {
        return with(field -> field.required = false);
    }

    /** Tells who somebody is: never printed with the answers. */
    public Field personal() {
        return with(field -> field.personal = true);
    }

    /** At most so many characters. */
    public Field upTo(int characters) {
        return with(field -> field.most = characters);
    }

    /** A number in this range, both ends included. */
    public Field between(int lowest, int highest) {
        return with(field -> {
            field.least = lowest;
            field.most = highest;
        });
    }

    public Field among(List<Term> terms) {
        return with(field -> field.choices = List.copyOf(terms));
    }

    /** What stands in it before anything is typed. */
    public Field preset(String usual) {
        return with(field -> field.preset = usual);
    }

    /** Has a label of its own instead of the one after the words of its form. */
    public Field labelled(String messageKey) {
        return with(field -> field.label = messageKey);
    }

    /** The whole line looks like this. */
    public Field like(String regularExpression, String fault) {
        return with(field -> field.shape = new Shape(Pattern.compile(regularExpression), fault));
    }

    private Field with(Consumer<Field> change) {
        Field other = new Field(name, type);
        other.required = required;
        other.personal = personal;
        other.least = least;
        other.most = most;
        other.choices = choices;
        other.preset = preset;
        other.label = label;
        other.shape = shape;
        change.accept(other);
        return other;
    }

    public String name() {
        return name;
    }

    /**
     * Its JSON pointer (RFC 6901), which is the name of its input too. A page's script asks a form
     * for {@code form.action}, {@code form.name} or {@code form.form}; nothing it asks for begins
     * with a stroke, so that no field hides a property of its form.
     */
    public String pointer() {
        return "/" + name;
    }

    public FieldType type() {
        return type;
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isPersonal() {
        return personal;
    }

    public List<Term> choices() {
        return choices;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    /** What is preset, or the one choice there is; "" when nothing is usual. */
    String usual() {
        boolean one = required && preset.isEmpty() && choices.size() == 1;
        return one ? choices.getFirst().code() : preset;
    }

    @Nullable String label() {
        return label;
    }

    @Nullable Shape shape() {
        return shape;
    }

    /** Nothing could be chosen. */
    boolean isWithoutChoice() {
        return type.isChoice() && choices.isEmpty();
    }
}
