package io.maplebridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.EveryWay;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * What the administrator does with villages, every service knows a moment later. Late: a village
 * more stands in the tables of every year, and others hold those against the published ones.
 */
@EveryWay
@Order(90)
class OrganisationTest {

    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final LocalDate DAY = LocalDate.of(2025, 8, 9);
    private static final String FIGURES = "/stats?year=2025&asOf=2025-12-31";

    /** Digits only: what a page says is looked through for Latin words, ids in hex are such. */
    private final String code = "v-" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);

    private final String name = "新村" + code.substring(2);
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final Town office;
    private final Town administrator;

    OrganisationTest(Way way) {
        office = new Town(way.running().door());
        administrator = office.as(Account.ADMIN);
    }

    @Test
    void a_village_is_used_everywhere_without_a_restart_until_it_ends() throws IOException {
        Paper paper = Paper.dispute(DAY, "contract").with("village", code);
        office.submit(paper, UUID.randomUUID()).expect(400);

        String from = DAY.toString();
        send(
                "/cases/organisation",
                Map.of(
                        "code",
                        code,
                        "kind",
                        "VILLAGE",
                        "zh",
                        name,
                        "parent",
                        "changsha",
                        "from",
                        from));
        await().atMost(MOMENT).until(() -> office.submit(paper, UUID.randomUUID()).status() == 202);
        UUID id = office.open(paper);
        assertThat(office.get("/intake/disputes/new").expect(200).text()).contains(name);
        assertThat(office.get("/cases?village=" + code).expect(200).text()).contains(name);
        await().atMost(MOMENT).until(() -> office.get(FIGURES).expect(200).text().contains(name));

        Paper ofToday = paper.with("occurredOn", today.toString());
        send(
                "/cases/organisation/units/" + code + "/end",
                Map.of("until", today.minusDays(1).toString()));
        Answer refused =
                await().atMost(MOMENT)
                        .until(
                                () -> office.submit(ofToday, UUID.randomUUID()),
                                answer -> answer.status() == 400);
        assertThat(refused.text()).contains("/village", "已于 " + today.minusDays(1) + " 撤销");
        office.submit(paper, UUID.randomUUID()).expect(202);
        assertThat(office.get("/intake/disputes/new").expect(200).text())
                .as("for what happened in its life")
                .contains(name + "（已撤销");
        assertThat(office.get("/cases?village=" + code).expect(200).text()).contains(name);
        assertThat(office.get("/cases/" + id).expect(200).text()).contains(name);
        assertThat(office.get(FIGURES).expect(200).text()).contains(name);
    }

    @Test
    void a_sheet_that_is_too_large_is_refused_with_a_page_that_says_so() throws IOException {
        byte[] large = new byte[6 << 20];
        Answer answer =
                administrator.send(
                        administrator
                                .to("/cases/organisation/import")
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofByteArray(large)));
        assertThat(answer.expect(413).text()).contains("导入的表格最多 5 MB");
    }

    private void send(String address, Map<String, String> fields) throws IOException {
        String form =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        administrator
                .send(
                        administrator
                                .to(address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)))
                .expect(302);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
