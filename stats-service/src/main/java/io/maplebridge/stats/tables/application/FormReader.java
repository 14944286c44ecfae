package io.maplebridge.stats.tables.application;

import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.tables.domain.CheckForm;
import io.maplebridge.stats.tables.domain.FormRefused;
import io.maplebridge.stats.tables.domain.Line;
import io.maplebridge.stats.tables.domain.Refusal;
import io.maplebridge.stats.tables.domain.Rule;
import io.maplebridge.stats.tables.domain.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the declaration of a table from JSON, and says all that is wrong with it at once. */
public final class FormReader {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final Registry registry;
    private final TableKeys keys;

    public FormReader(Registry registry, TableKeys keys) {
        this.registry = registry;
        this.keys = keys;
    }

    /**
     * @param source what it is called in the refusal: its file
     * @throws FormRefused when it cannot be used
     */
    public TableForm read(String source, byte[] json) {
        List<Refusal> refusals = new ArrayList<>();
        JsonNode tree = tree(source, json);
        TableForm form = form(new Fields(tree, "", refusals), refusals);
        if (refusals.isEmpty()) {
            refusals.addAll(new CheckForm(keys::isKey).of(form));
        }
        if (!refusals.isEmpty()) {
            throw new FormRefused(source, refusals);
        }
        return form;
    }

    private static JsonNode tree(String source, byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            Wording what =
                    new Wording(
                            "第 " + line + " 行不是正确的 JSON",
                            "line " + line + " is not JSON as it should be");
            throw new FormRefused(source, List.of(new Refusal("line " + line, what)));
        }
    }

    private TableForm form(Fields fields, List<Refusal> refusals) {
        LineReader lines = new LineReader(registry);
        String code = fields.code("code", true);
        Wording name = fields.wording("name");
        boolean landscape =
                fields.choice("page", "landscape", "landscape", "portrait").equals("landscape");
        String span = fields.choice("span", "month", "month", "quarter", "half", "year");
        Wording corner = fields.wording("corner");
        List<Wording> foot = fields.each("foot").stream().map(Fields::asWording).toList();
        List<Line> rows = lines.lines(fields, "rows");
        List<Line> columns = lines.lines(fields, "columns");
        List<Rule> rules =
                new RuleReader(
                                LineCodes.of(rows, refusals),
                                LineCodes.of(columns, refusals),
                                refusals)
                        .rules(fields.each("checks"));
        fields.done();
        return new TableForm(
                code,
                name,
                landscape,
                Period.Kind.valueOf(span.toUpperCase(Locale.ROOT)),
                corner,
                foot,
                rows,
                columns,
                rules);
    }
}
