package io.maplebridge.stats.editions.application;

import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.editions.domain.Act;
import io.maplebridge.stats.editions.domain.ChunkHead;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.EditionContent;
import io.maplebridge.stats.editions.domain.EditionStep;
import io.maplebridge.stats.editions.domain.FrozenFigure;
import io.maplebridge.stats.editions.domain.Hand;
import io.maplebridge.stats.editions.domain.Seal;
import io.maplebridge.stats.editions.domain.Stage;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes a draft of what the figures say as of a day. Rows are written first and the head last, so
 * whatever is cut off leaves rows without a head, which the next draft clears.
 */
@Component
public class MakeEdition {

    /** No draft takes nearly as long. */
    private static final Duration STRAY = Duration.ofHours(1);

    private final FreezeState state;
    private final FreezeFigures figures;
    private final FreezeSentences sentences;
    private final Editions editions;
    private final ReadEditions reading;
    private final Registry registry;
    private final Reference reference;
    private final TownTime time;

    MakeEdition(
            FreezeState state,
            FreezeFigures figures,
            FreezeSentences sentences,
            Editions editions,
            ReadEditions reading,
            Registry registry,
            Reference reference,
            TownTime time) {
        this.state = state;
        this.figures = figures;
        this.sentences = sentences;
        this.editions = editions;
        this.reading = reading;
        this.registry = registry;
        this.reference = reference;
        this.time = time;
    }

    /**
     * Drafted for everybody whole, whoever drafts it.
     *
     * @throws io.maplebridge.stats.editions.domain.Refused when the figures are not up to date, or
     *     a sum check does not hold
     */
    public Edition draft(String town, AsOf asOf, Hand hand, @Nullable String note) {
        Instant now = time.now();
        editions.clearStray(now.minus(STRAY));
        FreezeRows rows = state.of(town, asOf);
        List<FrozenFigure> frozen = figures.of(town, asOf, rows);
        String content = UUID.randomUUID().toString();
        EditionContent unnumbered =
                new EditionContent(
                        content,
                        town,
                        name(town),
                        asOf.year(),
                        1,
                        asOf.day(),
                        now,
                        registry.fingerprint(),
                        null,
                        null,
                        frozen,
                        sentences.of(asOf.year(), frozen),
                        put(content, now, rows));
        EditionStep step = new EditionStep(Act.DRAFT, hand, now, note);
        while (true) {
            EditionContent numbered = numbered(unnumbered);
            String text = EditionText.of(numbered);
            String hash = EditionText.hash(text);
            String first = EditionText.of(step);
            Editions.Kept head =
                    new Editions.Kept(
                            numbered.id(),
                            text,
                            hash,
                            List.of(new Editions.KeptStep(first, Seal.of(hash, first))));
            // Another was made of the same year in between: this one is the next.
            if (editions.add(head, content)) {
                return ReadEditions.open(head);
            }
        }
    }

    private List<ChunkHead> put(String content, Instant now, FreezeRows rows) {
        List<ChunkHead> chunks = new ArrayList<>();
        for (RowPart part : rows.parts()) {
            byte[] bytes = part.bytes();
            ChunkHead head = part.head(chunks.size(), bytes);
            editions.putChunk(content, head.number(), now, bytes);
            chunks.add(head);
        }
        return chunks;
    }

    /** The next of its year, after the last that was not withdrawn. */
    private EditionContent numbered(EditionContent content) {
        List<ReadEditions.Line> before = reading.of(content.town(), content.year());
        int last = before.isEmpty() ? 0 : before.getLast().id().number();
        Edition predecessor =
                before.stream()
                        .map(ReadEditions.Line::edition)
                        .filter(one -> one != null && one.stage() != Stage.WITHDRAWN)
                        .reduce(null, (earlier, later) -> later);
        return predecessor == null
                ? content.numbered(last + 1, null, null)
                : content.numbered(last + 1, predecessor.id().toString(), predecessor.seal());
    }

    private Wording name(String town) {
        Term term = reference.now().town(town).map(Town::term).orElse(new Term(town, town, town));
        return new Wording(term.name(Locale.SIMPLIFIED_CHINESE), term.name(Locale.ENGLISH));
    }
}
