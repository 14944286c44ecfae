package io.maplebridge.stats.changes.application;

import io.maplebridge.stats.changes.domain.SinceKnown;
import io.maplebridge.stats.figures.application.DeclaredSteps;
import io.maplebridge.stats.figures.domain.TradeStep;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every kind of milestone that some source of facts declares. */
@Component
public class KnownSteps implements SinceKnown.Steps {

    private final Map<String, TradeStep> byKind;

    public KnownSteps(List<DeclaredSteps> declared) {
        byKind =
                declared.stream()
                        .flatMap(source -> source.steps().stream())
                        .collect(Collectors.toMap(TradeStep::kind, Function.identity()));
    }

    @Override
    public Optional<TradeStep> find(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** What a step is called; one that nobody declares goes by its code. */
    public Wording name(String kind) {
        return find(kind).map(TradeStep::name).orElse(new Wording(kind, kind));
    }
}
