package io.maplebridge.contract.organisation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.maplebridge.contract.words.UnitKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something true of the town's organisation from now on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes(
        @JsonSubTypes.Type(value = OrganisationFact.UnitStands.class, name = "unit-stands.v1"))
public sealed interface OrganisationFact {

    /** The unit it is about, and key of the record. */
    String code();

    /** The name of this type and version on the wire, as CloudEvents {@code type}. */
    default String wireName() {
        return switch (this) {
            case UnitStands unit -> "unit-stands.v1";
        };
    }

    /**
     * A village, a grid, a committee or an office as it stands.
     *
     * @param town code of the town it belongs to
     * @param code stable, and never given again
     * @param kind a {@link UnitKind}; text, so that a reader is not stopped by one that came later
     * @param parent code of the unit above it, or of the town
     * @param from the first day
     * @param until the last day; null while it lasts
     * @param successor code of the unit that it went into 并入 with its last day; null for none
     * @param version 1 when it is new, then one more for each change; the highest is what stands
     */
    record UnitStands(
            String town,
            String code,
            String kind,
            String zh,
            String en,
            String parent,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String successor,
            long version,
            Instant recordedAt)
            implements OrganisationFact {

        public UnitStands {
            requireNonNull(town, "town");
            requireNonNull(code, "code");
            requireNonNull(kind, "kind");
            requireNonNull(zh, "zh");
            requireNonNull(en, "en");
            requireNonNull(parent, "parent");
            requireNonNull(from, "from");
            requireNonNull(recordedAt, "recordedAt");
            if (version < 1) {
                throw new IllegalArgumentException("version starts at 1, not " + version);
            }
        }

        /** One that went into no other. */
        public UnitStands(
                String town,
                String code,
                String kind,
                String zh,
                String en,
                String parent,
                LocalDate from,
                @Nullable LocalDate until,
                long version,
                Instant recordedAt) {
            this(town, code, kind, zh, en, parent, from, until, null, version, recordedAt);
        }

        /** Of this kind, and not of one that came later. */
        public boolean isA(UnitKind one) {
            return UnitKind.of(kind).filter(one::equals).isPresent();
        }
    }
}
