package io.maplebridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.EveryWay;
import io.maplebridge.acceptance.system.Way;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** One field of a dispute, the difficulty 难易程度, the whole way that a field goes. */
@EveryWay
class DifficultyTest {

    /** A year of its own: what is counted in it is of this test. */
    private static final LocalDate DAY = LocalDate.of(2021, 3, 5);

    private static final String HARD = "疑难复杂";

    private final Town office;

    DifficultyTest(Way way) {
        office = new Town(way.running().door());
    }

    @Test
    void what_was_said_at_the_beginning_is_shown_listed_exported_corrected_and_counted()
            throws IOException {
        Paper paper = Paper.dispute(DAY, "contract");
        assertThat(
                        office.submit(paper.with("difficulty", "endless"), UUID.randomUUID())
                                .expect(400)
                                .text())
                .contains("/difficulty", "难易程度");
        UUID hard = office.open(paper.with("difficulty", "complex"));
        UUID unsaid = office.open(paper);
        for (UUID id : List.of(hard, unsaid)) {
            office.work(id, "accept", Map.of("occurredOn", DAY.toString())).expect(200);
        }

        assertThat(office.get("/intake/disputes/new").expect(200).text()).contains(HARD);
        assertThat(office.get("/cases/" + hard).expect(200).text()).contains(HARD);
        String list = "/cases?kind=DISPUTE&difficulty=complex";
        assertThat(office.get(list).expect(200).text())
                .contains("/cases/" + hard, "难易程度：" + HARD)
                .doesNotContain("/cases/" + unsaid);
        assertThat(exported(list)).contains(HARD);
        awaitCounted(Map.of("complex", 1, "none", 1));

        office.work(
                        unsaid,
                        "correct",
                        Map.of(
                                "occurredOn",
                                DAY.plusDays(1).toString(),
                                "difficulty",
                                "major",
                                "reason",
                                "涉及多户"))
                .expect(200);
        assertThat(office.get("/cases/" + unsaid).expect(200).text()).contains("难易程度", "→ 重大");
        awaitCounted(Map.of("complex", 1, "major", 1));
        assertThat(office.get("/cases/" + hard + "/commands/correct").expect(200).text())
                .as("the money in dispute is corrected, not what was agreed")
                .contains("涉案金额（元）")
                .doesNotContain("协议金额");
        assertThat(office.get("/cases/" + hard + "/commands/agree").expect(200).text())
                .contains("协议金额（元）");
    }

    private void awaitCounted(Map<String, Integer> byDifficulty) {
        await().atMost(Duration.ofMinutes(5))
                .ignoreExceptionsInstanceOf(IOException.class)
                .untilAsserted(() ->
                        assertThat(
                                        office.figures(2021, "2021-12-31")
                                                .byCode("dispute.accepted", "difficulty"))
                                .containsAllEntriesOf(byDifficulty));
    }

    /** The column of the field. */
    private List<String> exported(String list) throws IOException {
        byte[] bytes =
                office.as(Account.OFFICE)
                        .get(list.replace("/cases?", "/cases/export.xlsx?"))
                        .expect(200)
                        .http()
                        .body();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.getSheetAt(0);
            DataFormatter shown = new DataFormatter();
            int column = -1;
            List<String> cells = new ArrayList<>();
            for (Row row : sheet) {
                for (int i = 0; column < 0 && i < row.getLastCellNum(); i++) {
                    column = shown.formatCellValue(row.getCell(i)).equals("难易程度") ? i : -1;
                }
                cells.add(column < 0 ? "" : shown.formatCellValue(row.getCell(column)));
            }
            return cells;
        }
    }
}
