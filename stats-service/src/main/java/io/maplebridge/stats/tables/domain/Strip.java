package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row or column as it is printed.
 *
 * @param path headings from the outermost to its own
 * @param code by which rules name it; several have one code where they are one for each key
 */
public record Strip(
        List<Wording> path,
        String code,
        Measure measure,
        List<Filter> filters,
        boolean total,
        @Nullable Wording unit) {

    public Strip {
        path = List.copyOf(path);
        filters = List.copyOf(filters);
    }

    public Wording name() {
        return path.getLast();
    }

    /** Under all its headings: 婚姻家庭·化解数. */
    public Wording fullName() {
        return path.stream()
                .reduce((outer, inner) ->
                        outer.followedBy(new Wording("·", ", ")).followedBy(inner))
                .orElseThrow();
    }
}
