package io.maplebridge.cases.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerNumberTest {

    @Test
    void a_number_is_reckoned_within_its_series() {
        String kept = LedgerNumber.sortable("〔2026〕人调第12号");
        LedgerNumber number = LedgerNumber.read(kept).orElseThrow();
        assertThat(number.series()).isEqualTo("〔000000002026〕人调第");
        assertThat(number.sortable()).isEqualTo(kept);
        assertThat(number.further(-5).sortable()).isEqualTo(LedgerNumber.sortable("〔2026〕人调第7号"));
        assertThat(number.further(-50).sortable()).isEqualTo(LedgerNumber.sortable("〔2026〕人调第0号"));
    }

    @Test
    void a_number_without_figures_is_not_reckoned() {
        assertThat(LedgerNumber.read("")).isEmpty();
        assertThat(LedgerNumber.read(LedgerNumber.sortable("无号"))).isEmpty();
        assertThat(LedgerNumber.read("2026-01-31")).as("a day").isEmpty();
    }
}
