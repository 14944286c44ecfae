package io.maplebridge.bench;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.bson.Document;

/** A collection and the model of it: which documents there are, and the version of each. */
final class Stock {

    private static final int BATCH = 500;

    private final MongoCollection<Document> collection;
    private final int[] versions;
    private final Random random = new Random(20231218);
    private int count;

    /**
     * @param most documents it will ever hold
     */
    Stock(MongoCollection<Document> collection, int most) {
        this.collection = collection;
        this.versions = new int[most];
    }

    MongoCollection<Document> collection() {
        return collection;
    }

    /** Not measured: so many documents at this version. */
    void fill(int documents, int version, BiFunction<Integer, Integer, Document> shape) {
        List<List<Integer>> batches = inBatches(fresh(documents), BATCH);
        AtOnce.each(
                batches,
                batch -> {
                    collection.insertMany(
                            batch.stream().map(number -> shape.apply(number, version)).toList(),
                            new InsertManyOptions().ordered(false));
                    batch.forEach(number -> versions[number] = version);
                });
    }

    static List<List<Integer>> inBatches(List<Integer> numbers, int size) {
        List<List<Integer>> batches = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += size) {
            batches.add(numbers.subList(from, Math.min(from + size, numbers.size())));
        }
        return batches;
    }

    /** Numbers of documents that are not there yet. */
    List<Integer> fresh(int documents) {
        List<Integer> numbers = IntStream.range(count, count + documents).boxed().toList();
        count += documents;
        return numbers;
    }

    /** Documents that are there, each once, anywhere in the collection. */
    List<Integer> any(int documents) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(all, random);
        return all.subList(0, documents);
    }

    int version(int number) {
        return versions[number];
    }

    void raised(int number) {
        versions[number]++;
    }

    /**
     * Reads them back.
     *
     * @param history how long the history in a document is
     * @throws IllegalStateException when one is missing, or is not what the model says
     */
    void check(List<Integer> numbers, ToIntFunction<Document> history) {
        for (List<Integer> batch : inBatches(numbers, BATCH)) {
            List<Document> found = new ArrayList<>();
            List<String> ids = batch.stream().map(CaseShape::id).toList();
            collection.find(in("_id", ids)).into(found);
            List<String> stored =
                    found.stream().map(at -> said(at, history.applyAsInt(at))).sorted().toList();
            List<String> model =
                    batch.stream().map(number -> said(number, versions[number])).sorted().toList();
            if (!stored.equals(model)) {
                throw new IllegalStateException("stored " + stored + " instead of " + model);
            }
        }
    }

    /**
     * @throws IllegalStateException when there are more documents than the model has, or fewer
     */
    void checkCount() {
        long stored = collection.countDocuments();
        if (stored != count) {
            throw new IllegalStateException(stored + " documents instead of " + count);
        }
    }

    private static String said(Document document, int history) {
        Number version = document.get("version", Number.class);
        return document.getString("_id") + " " + version.intValue() + " " + history;
    }

    private static String said(int number, int version) {
        return CaseShape.id(number) + " " + version + " " + version;
    }
}
