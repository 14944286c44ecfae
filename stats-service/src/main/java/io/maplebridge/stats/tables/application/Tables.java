package io.maplebridge.stats.tables.application;

import io.maplebridge.stats.tables.domain.TableForm;
import java.util.List;
import java.util.Optional;

/** Every table there is, those that are shipped first. */
public record Tables(List<TableForm> forms) {

    public Tables {
        forms = List.copyOf(forms);
    }

    public Optional<TableForm> find(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }
}
