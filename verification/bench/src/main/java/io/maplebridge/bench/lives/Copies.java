package io.maplebridge.bench.lives;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.maplebridge.bench.house.Towns;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.topic.Topics;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * As many cases as are wanted, each a copy of a told life with an id, a town, a village, a category
 * and a number of its own, and all its days moved by as many days.
 */
public final class Copies {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** So many that the longest life stays within the year. */
    private static final int SHIFTS = 330;

    private final ToldLives lives;
    private final IntUnaryOperator town;

    /**
     * @param town of a case by its number
     */
    public Copies(ToldLives lives, IntUnaryOperator town) {
        this.lives = lives;
        this.town = town;
    }

    public UUID id(int number) {
        return UUID.nameUUIDFromBytes(("copy " + number).getBytes(UTF_8));
    }

    public int town(int number) {
        return town.applyAsInt(number);
    }

    /** How many events its life has. */
    public int events(int number) {
        return told(number).records().size();
    }

    /** The figure in which it counts once, from its event {@link #countsFrom} on. */
    public String figure(int number) {
        return told(number).life().figure();
    }

    public int countsFrom(int number) {
        return told(number).life().accepted();
    }

    /**
     * @param version which of its events, counted from 1
     */
    public ProducerRecord<byte[], byte[]> event(int number, int version) {
        ConsumerRecord<byte[], byte[]> original = told(number).records().get(version - 1);
        String id = id(number).toString();
        ObjectNode event = ContractJson.read(original.value(), ObjectNode.class);
        moveDays(event, number * 37 % SHIFTS);
        ((ObjectNode) event.required("occurrence")).put("caseId", id);
        place((ObjectNode) event.required("facts"), number);
        var record =
                new ProducerRecord<>(
                        Topics.CASE_EVENTS.name(), id.getBytes(UTF_8), ContractJson.write(event));
        Map<String, String> own = Map.of("ce_id", id + "-" + version, "ce_subject", id);
        original.headers()
                .forEach(header -> {
                    String mine = own.get(header.key());
                    record.headers()
                            .add(
                                    header.key(),
                                    mine == null ? header.value() : mine.getBytes(UTF_8));
                });
        return record;
    }

    private ToldLives.Told told(int number) {
        return lives.all().get(number % lives.all().size());
    }

    private void place(ObjectNode facts, int number) {
        facts.put("town", Towns.code(town(number)));
        facts.put("village", Towns.villages(town(number)).get(number / 6 % 7));
        if (facts.hasNonNull("number")) {
            facts.put(
                    "number",
                    facts.required("number").asString().replaceAll("\\d+(?=号)", "" + number));
        }
        if (facts.required("kind").asString().equals("DISPUTE")) {
            var categories = Towns.codes("categories");
            facts.put("category", categories.get(number / 42 % categories.size()));
        }
    }

    /** Moments, such as when it was recorded, stay. */
    private static void moveDays(JsonNode node, int days) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(moved(field.getValue(), days)));
        } else if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                array.set(at, moved(array.required(at), days));
            }
        }
    }

    private static JsonNode moved(JsonNode node, int days) {
        if (node.isString() && DAY.matcher(node.asString()).matches()) {
            return StringNode.valueOf(LocalDate.parse(node.asString()).plusDays(days).toString());
        }
        moveDays(node, days);
        return node;
    }
}
