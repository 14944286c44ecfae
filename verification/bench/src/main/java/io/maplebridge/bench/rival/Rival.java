package io.maplebridge.bench.rival;

import com.mongodb.client.MongoCollection;
import io.maplebridge.bench.house.Desk;
import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.house.Installation;
import io.maplebridge.bench.house.Log;
import io.maplebridge.bench.house.Release;
import io.maplebridge.bench.house.Service;
import io.maplebridge.bench.house.Towns;
import io.maplebridge.bench.house.Waiting;
import io.maplebridge.bench.lives.Submissions;
import io.maplebridge.contract.topic.Topic;
import io.maplebridge.contract.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** An installation of the rival. */
public final class Rival implements Contestant {

    /** What it is called in every table. */
    public static final String NAME = "rival, the tutorial way";

    private final Installation house;
    private final Service service;

    public Rival(Ground ground) {
        house = Installation.of(ground, Release.NONE);
        service = house.program("rival", TutorialService.class).start();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Service> services() {
        return List.of(service);
    }

    @Override
    public Log log() {
        return house.log();
    }

    public MongoCollection<Document> stored(Topic<?> topic) {
        return house.statsStore().getCollection(collection(topic));
    }

    /** Since it started; there is nobody who commits what is done. */
    public void awaitHandled(Topic<?> topic, long records) {
        Waiting.until(
                "the rival has handled " + records,
                Duration.ofMillis(10),
                () -> handled(topic) >= records);
    }

    private long handled(Topic<?> topic) {
        return Long.parseLong(service.desk().page("/handled/" + collection(topic)));
    }

    private static String collection(Topic<?> topic) {
        return topic.equals(Topics.SUBMISSIONS) ? TutorialService.CASES : TutorialService.ROWS;
    }

    public Desk desk() {
        return service.desk();
    }

    /** The address of its figures of a town. */
    public static String address(int town) {
        return "/page?" + Towns.code(town) + "/" + Submissions.YEAR;
    }

    private String page() {
        return desk().page(address(0));
    }

    @Override
    public List<String> cases() {
        List<String> ids = new ArrayList<>();
        for (Document found : stored(Topics.SUBMISSIONS).find()) {
            ids.add(found.getString("caseId"));
        }
        return ids;
    }

    @Override
    public Map<String, Integer> petitionsByVillage() {
        Map<String, Integer> numbers = new TreeMap<>();
        page().lines()
                .filter(line -> line.startsWith("PETITION "))
                .forEach(line -> {
                    String[] said = line.substring(line.lastIndexOf(' ') + 1).split("=", 2);
                    numbers.merge(said[0], Integer.parseInt(said[1]), Integer::sum);
                });
        return numbers;
    }

    @Override
    public void close() {
        house.close();
    }
}
