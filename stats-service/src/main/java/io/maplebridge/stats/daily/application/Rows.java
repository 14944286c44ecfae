package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** One row per fact, each only ever replaced by a newer version of itself. */
public interface Rows {

    /**
     * The rows of these facts that are there.
     *
     * @param owners of the partition that each is told on
     */
    Map<FactId, KnownRow> known(Map<FactId, PartitionState> owners);

    /**
     * Stores each row unless the same or a newer version is there already.
     *
     * @param known of which facts there is a row; of others there may be one, which costs time
     */
    void putNewer(Collection<Write> rows, Set<FactId> known);

    /** A row to be stored by the owner of its partition. */
    record Write(PartitionState owner, Row row) {}

    /** These facts, in this order; what is not there is left out. */
    List<Fact> facts(List<FactId> ids);

    /**
     * Those that are kept from the people of one of these units, as far as they are counted.
     *
     * @param counted the partitions as they stand: a row of an earlier life is none
     */
    Map<FactId, KnownRow> keptFrom(
            String town, Set<String> units, Collection<PartitionState> counted);

    /**
     * Those that belong to some days by some figure, as far as they are counted.
     *
     * @param counted the partitions as they stand: a row of an earlier life is none
     */
    Map<FactId, KnownRow> belongingTo(
            String town, LocalDate first, LocalDate last, Collection<PartitionState> counted);

    /** A part of the list behind a number, in no order. */
    List<Listed> listed(ListWindow window);

    /** Shows the facts of a town one after the other, as long as it is wanted. */
    void each(PartitionState of, String town, Predicate<Fact> wantsMore);

    /** Those whose spans begin or end within some days, as far as they are counted, in no order. */
    List<Row> turned(Turning within, Collection<PartitionState> counted);

    /** Those of a town of which something was recorded at that moment or later. */
    List<Row> toldSince(String town, Instant since, Collection<PartitionState> counted);

    long count(PartitionState of);

    /** Those of lives before that of the owner. */
    void removeEarlier(PartitionState owner);
}
