package io.maplebridge.bench.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.house.Installation;
import io.maplebridge.bench.house.Release;
import io.maplebridge.bench.house.Service;
import io.maplebridge.bench.house.Towns;
import io.maplebridge.bench.lives.County;
import io.maplebridge.bench.lives.Submissions;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.topic.Topics;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * The ledger of one release with as many cases as are wanted, and its pages. The service opens some
 * hundred cases itself; the others are its documents with an id, a town and a village of their own.
 */
final class Ledger implements AutoCloseable {

    /** A long stays a long. */
    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private static final int ORIGINALS = 500;
    private static final int BATCH = 500;
    private static final int ROWS = 50;
    private static final int RARELY = 2;
    private static final String VILLAGE = Towns.villages(County.LARGEST_TOWN).getFirst();
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final String RARE = "麒麟阁";
    private static final String NOWHERE = "鑫淼焱";

    private final Installation house;
    private final Service service;
    private final County county;
    private final MongoCollection<Document> cases;
    private final List<Document> originals = new ArrayList<>();
    private int filled;
    private int rare;
    private int commonest;
    private int ofVillage;

    Ledger(Ground ground, Release release, County county) {
        this.county = county;
        house = Installation.of(ground, release);
        service = house.cases().start();
        cases = house.casesStore().getCollection("cases");
    }

    private void openOriginals() {
        List<Submission> first =
                IntStream.range(0, ORIGINALS)
                        .mapToObj(number -> Submissions.one(number, County.LARGEST_TOWN))
                        .toList();
        open(first);
        cases.find().into(originals);
        open(List.of(Submissions.about(RARE, ORIGINALS), Submissions.about(RARE, ORIGINALS + 1)));
        filled = ORIGINALS + RARELY;
        rare = RARELY;
        commonest = (int) first.stream().filter(Ledger::hasCommonest).count();
        ofVillage = (int) first.stream().filter(one -> one.village().equals(VILLAGE)).count();
    }

    private void open(List<Submission> submissions) {
        house.log().send(submissions.stream().map(Submissions::published).toList());
        house.log().awaitRead(Topics.SUBMISSIONS);
        house.log().awaitSize(Topics.CASE_EVENTS, house.log().size(Topics.SUBMISSIONS));
    }

    private static boolean hasCommonest(Submission submission) {
        return submission.subject().contains(Submissions.COMMONEST);
    }

    /** Until it has so many cases: none, or more than the originals. */
    void fillUpTo(int wanted) {
        if (filled == 0 && wanted > 0) {
            openOriginals();
        }
        while (filled < wanted) {
            List<Document> batch =
                    IntStream.range(filled, Math.min(filled + BATCH, wanted))
                            .mapToObj(this::copy)
                            .toList();
            cases.insertMany(batch, new InsertManyOptions().ordered(false));
            filled += batch.size();
        }
    }

    private Document copy(int number) {
        Document original = originals.get(number % ORIGINALS);
        int town = county.town(number);
        String village = original.getString("village");
        if (town == County.LARGEST_TOWN) {
            count(original, village);
        }
        int at = Towns.villages(County.LARGEST_TOWN).indexOf(village);
        String json =
                original.toJson(EXACT)
                        .replace(quoted(original.getString("_id")), quoted(Submissions.id(number)))
                        .replace(quoted(village), quoted(Towns.villages(town).get(at)))
                        .replace(quoted(Towns.code(County.LARGEST_TOWN)), quoted(Towns.code(town)));
        return atItsOwnTime(Document.parse(json), number);
    }

    /** A moment and a number of its own, as no two cases share theirs. */
    private static Document atItsOwnTime(Document copy, int number) {
        Instant updated = copy.getDate("updatedAt").toInstant().plusSeconds(number);
        return copy.append("updatedAt", Date.from(updated))
                .append("number", "〔2025〕民调第%d号".formatted(number))
                .append("numberOrder", "〔%012d〕民调第%012d号".formatted(2025, number));
    }

    private void count(Document counted, String village) {
        commonest += counted.toJson().contains(Submissions.COMMONEST) ? 1 : 0;
        ofVillage += village.equals(VILLAGE) ? 1 : 0;
    }

    private static String quoted(Object text) {
        return "\"" + text + "\"";
    }

    List<Page> pages() {
        int here = county.inLargest(filled);
        return List.of(
                page("ledger", "", here),
                page("ledger of one village", "&village=" + VILLAGE, ofVillage),
                next("ledger by number, the second page", "&sort=NUMBER", here),
                page("search, a rare term", text(RARE), rare),
                page("search, the commonest characters", text(Submissions.COMMONEST), commonest),
                page("search, found nowhere", text(NOWHERE), 0));
    }

    private static String text(String words) {
        return "&text=" + URLEncoder.encode(words, UTF_8);
    }

    /** The page that the first one leads to. */
    private Page next(String name, String asked, int found) {
        Page first = page(name, asked, found);
        Matcher link = NEXT.matcher(service.desk().page(first.address()));
        String address = link.find() ? link.group(1).replace("&amp;", "&") : first.address();
        return new Page(name, service.desk(), address, Math.clamp(found - ROWS, 0, ROWS));
    }

    /** Its count, which the API says, must be that of the model. */
    private Page page(String name, String filter, int found) {
        String asked = "?town=" + Towns.code(County.LARGEST_TOWN) + filter;
        int total =
                service.desk().json("/cases/api/cases" + asked + "&size=1").path("total").asInt(-1);
        if (total != found) {
            throw new IllegalStateException(name + " finds " + total + " instead of " + found);
        }
        return new Page(name, service.desk(), "/cases" + asked, Math.min(ROWS, found));
    }

    @Override
    public void close() {
        house.close();
    }
}
