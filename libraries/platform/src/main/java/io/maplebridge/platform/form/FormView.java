package io.maplebridge.platform.form;

import java.util.List;

/**
 * A form as it is shown, by the fragment {@code maplebridge/form :: fields(form)}.
 *
 * @param beyond what is wrong with the whole, not with one field
 * @param open whether it can be filled in and sent
 */
public record FormView(List<FormField> fields, List<String> beyond, boolean open) {

    public FormView {
        fields = List.copyOf(fields);
        beyond = List.copyOf(beyond);
    }

    /** Something is told beside one of its fields. */
    public boolean isWrong() {
        return fields.stream().anyMatch(field -> field.error() != null);
    }

    /** For a form that asks and changes nothing: what is typed stands in the page's address. */
    public FormView inAddress() {
        return new FormView(fields.stream().map(FormField::inAddress).toList(), beyond, open);
    }

    /** The one of that name. */
    public FormField field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + name));
    }
}
