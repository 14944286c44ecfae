package io.maplebridge.bench.lives;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.maplebridge.bench.house.Towns;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.submission.Arrived;
import io.maplebridge.contract.submission.Party;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.topic.CloudEventHeaders;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Particulars;
import io.maplebridge.contract.words.PartyRole;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Submissions like those of a town, as many as are wanted, and as intake would publish them. */
public final class Submissions {

    /** The year they are about. */
    public static final int YEAR = 2024;

    /** In the subject of every dispute. */
    public static final String COMMONEST = "争议";

    private static final LocalDate FIRST_DAY = LocalDate.of(YEAR, 1, 2);
    private static final List<String> CAUSES =
            List.of("排水沟改道", "宅基地四至界线", "承包地边界", "借款归还", "工资拖欠", "噪声扰邻", "树木遮光");
    private static final List<String> CATEGORIES = Towns.codes("categories");
    private static final String STORY = "两家相邻，一方改建院墙后雨水流入另一方院内，多次协商未果，现申请调解。";

    private Submissions() {}

    /** The same for the same number, whatever the release. */
    public static UUID id(int number) {
        return UUID.nameUUIDFromBytes(("case " + number).getBytes(UTF_8));
    }

    /** Mostly disputes, every fifth a petition. */
    public static Submission one(int number, int town) {
        return of(
                number % 5 == 4 ? CaseKind.PETITION : CaseKind.DISPUTE,
                number,
                town,
                FIRST_DAY.plusDays(number % 330));
    }

    /** A petition of the first town about something else than all others. */
    public static Submission about(String words, int number) {
        Submission.Petition like = (Submission.Petition) first(CaseKind.PETITION, number);
        Arrived arrived = like.arrived();
        return new Submission.Petition(
                new Arrived(
                        arrived.caseId(),
                        arrived.town(),
                        arrived.village(),
                        arrived.occurredOn(),
                        arrived.receivedAt(),
                        arrived.submittedBy(),
                        arrived.source(),
                        "反映" + words + "漏雨问题",
                        arrived.description(),
                        null,
                        arrived.parties(),
                        null,
                        null),
                like.particulars());
    }

    /** The one that a life begins with. */
    static Submission first(CaseKind kind, int number) {
        return of(kind, number, 0, FIRST_DAY);
    }

    private static Submission of(CaseKind kind, int number, int town, LocalDate day) {
        String cause = CAUSES.get(number % CAUSES.size()) + "第" + number % 97 + "组";
        return switch (kind) {
            case DISPUTE ->
                    new Submission.Dispute(
                            arrived(
                                    number,
                                    town,
                                    day,
                                    "party-application",
                                    cause + "引起" + COMMONEST,
                                    List.of(
                                            party(PartyRole.APPLICANT, number),
                                            party(PartyRole.RESPONDENT, number + 1))),
                            new Particulars.OfDispute(
                                    CATEGORIES.get(number % CATEGORIES.size()),
                                    new BigDecimal("1200.50"),
                                    null));
            case PETITION ->
                    new Submission.Petition(
                            arrived(
                                    number,
                                    town,
                                    day,
                                    "town-direct",
                                    "反映" + cause + "问题",
                                    List.of(party(PartyRole.PETITIONER, number))),
                            new Particulars.OfPetition("letter", 1, null));
            case WORK_ORDER ->
                    new Submission.Order(
                            arrived(
                                    number,
                                    town,
                                    day,
                                    "hotline",
                                    cause + "请求处理",
                                    List.of(party(PartyRole.PETITIONER, number))),
                            new Particulars.OfOrder("12345", "B" + number, "help", 5, null));
        };
    }

    private static Arrived arrived(
            int number,
            int town,
            LocalDate day,
            String source,
            String subject,
            List<Party> parties) {
        return new Arrived(
                id(number),
                Towns.code(town),
                Towns.villages(town).get(number % 7),
                day,
                Instant.now(),
                "bench",
                source,
                subject,
                STORY,
                null,
                parties,
                null,
                null);
    }

    private static Party party(PartyRole role, int number) {
        String name = "曾谢罗吴李王".charAt(number % 6) + Character.toString('一' + number * 31 % 3_000);
        return new Party(role, name, false, "138%08d".formatted(number));
    }

    /** As intake publishes it. */
    public static ProducerRecord<byte[], byte[]> published(Submission submission) {
        String id = submission.caseId().toString();
        var record =
                new ProducerRecord<>(
                        Topics.SUBMISSIONS.name(),
                        id.getBytes(UTF_8),
                        ContractJson.write(submission));
        new CloudEventHeaders(id, "/intake", submission.wireName(), id, submission.receivedAt())
                .asMap()
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }
}
