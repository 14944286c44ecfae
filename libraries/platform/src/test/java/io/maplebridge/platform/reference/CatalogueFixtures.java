package io.maplebridge.platform.reference;

import io.maplebridge.contract.ContractJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The reference data that the product is delivered with. */
final class CatalogueFixtures {

    private CatalogueFixtures() {}

    static Catalogue delivered() {
        try (InputStream file =
                Catalogue.class.getClassLoader().getResourceAsStream("reference/catalogue.json")) {
            return ContractJson.read(Objects.requireNonNull(file).readAllBytes(), Catalogue.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
