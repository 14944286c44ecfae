package io.maplebridge.template.domain;

/**
 * What a town wrote into its file for a value to stand there.
 *
 * @param key looked up as it is, never worked out
 */
public record Mark(Kind kind, String key, Format format, Place place) {

    /** What becomes of it. */
    public enum Kind {
        /** {@code {{dispute.accepted}}}: text. */
        TEXT,
        /** {@code {{#dispute.accepted by village}}}: its table row is repeated. */
        ROWS,
        /** {@code {{/}}}: the last row of a loop over several rows. */
        ROWS_END,
        /** {@code {{chart:dispute.byMonth}}} as alt text of a chart: the chart's numbers. */
        CHART
    }

    /** As a person writes it. */
    public String written() {
        return switch (kind) {
            case ROWS_END -> "{{/}}";
            case CHART -> "{{chart:" + key + "}}";
            case ROWS -> "{{#" + key + formatted() + "}}";
            case TEXT -> "{{" + key + formatted() + "}}";
        };
    }

    private String formatted() {
        return switch (format) {
            case Format.Plain plain -> "";
            case Format.Decimals decimals -> "|" + decimals.places();
            case Format.About about -> "|" + about.word().word();
            case Format.Choice choice -> "=" + choice.choice();
            case Format.By by -> " by " + by.dimension();
        };
    }
}
