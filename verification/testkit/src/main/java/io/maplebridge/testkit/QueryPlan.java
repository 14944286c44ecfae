package io.maplebridge.testkit;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;

/**
 * How a store says it would answer a query: DocumentDB with a plan of PostgreSQL, MongoDB with
 * stages of its own.
 *
 * @param scans whether some part reads the whole collection
 */
record QueryPlan(Set<String> indexes, boolean scans) {

    private static final String BY_ID = "_id_";

    static QueryPlan of(Document explained) {
        Document planner = explained.get("queryPlanner", new Document());
        Object plan = planner.getOrDefault("Plan", planner.get("winningPlan"));
        if (plan == null) {
            throw new IllegalArgumentException("an unknown kind of plan: " + explained.toJson());
        }
        Set<String> indexes = new TreeSet<>();
        return new QueryPlan(indexes, reads(plan, indexes));
    }

    private static boolean reads(Object part, Set<String> indexes) {
        boolean scans = false;
        switch (part) {
            case Map<?, ?> node -> {
                for (Map.Entry<?, ?> entry : node.entrySet()) {
                    String name = String.valueOf(entry.getKey());
                    String value = String.valueOf(entry.getValue());
                    switch (name) {
                        case "Index Name", "indexName" -> indexes.add(value);
                        case "Node Type" -> scans |= value.contains("Seq Scan");
                        case "stage" -> {
                            scans |= value.equals("COLLSCAN");
                            if (value.equals("IDHACK")) {
                                indexes.add(BY_ID);
                            }
                        }
                        default -> scans |= reads(entry.getValue(), indexes);
                    }
                }
            }
            case Collection<?> nodes -> {
                for (Object node : nodes) {
                    scans |= reads(node, indexes);
                }
            }
            case null, default -> {}
        }
        return scans;
    }

    /** A walk over the index of the ids is a scan, unless it is ids that are asked for. */
    boolean servesByIndex(boolean queryIsById) {
        return !scans && indexes.stream().anyMatch(name -> queryIsById || !name.equals(BY_ID));
    }
}
