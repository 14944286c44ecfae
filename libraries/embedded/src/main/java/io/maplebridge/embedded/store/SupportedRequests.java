package io.maplebridge.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked of the store. The library beneath ignores the options it does not know; here
 * every option of a command is either known to be honoured (or harmless) or refused.
 */
final class SupportedRequests {

    private static final int NOT_IMPLEMENTED = 238;

    /**
     * The library renames in memory only, and drops an index of that name from every collection of
     * the database.
     */
    private static final Set<String> REFUSED = Set.of("renameCollection", "dropIndexes");

    /** Harmless on one server whose every answer is durable. */
    private static final Set<String> EVERYWHERE =
            Set.of(
                    "$db",
                    "lsid",
                    "$readPreference",
                    "readConcern",
                    "writeConcern",
                    "maxTimeMS",
                    "comment",
                    "hint",
                    "allowDiskUse",
                    "bypassDocumentValidation",
                    "apiVersion");

    private static final Map<String, Set<String>> OPTIONS =
            Map.ofEntries(
                    Map.entry(
                            "find",
                            Set.of(
                                    "filter",
                                    "sort",
                                    "projection",
                                    "skip",
                                    "limit",
                                    "batchSize",
                                    "singleBatch",
                                    "noCursorTimeout")),
                    Map.entry("aggregate", Set.of("pipeline", "cursor")),
                    Map.entry("count", Set.of("query", "limit", "skip")),
                    Map.entry("distinct", Set.of("key", "query")),
                    Map.entry("insert", Set.of("documents", "ordered")),
                    Map.entry("update", Set.of("updates", "ordered")),
                    Map.entry("delete", Set.of("deletes", "ordered")),
                    Map.entry(
                            "findAndModify",
                            Set.of(
                                    "query",
                                    "sort",
                                    "remove",
                                    "update",
                                    "new",
                                    "fields",
                                    "upsert",
                                    "arrayFilters")),
                    Map.entry("create", Set.of()),
                    Map.entry("createIndexes", Set.of("indexes")),
                    Map.entry("listCollections", Set.of("cursor", "nameOnly")),
                    Map.entry("listDatabases", Set.of("nameOnly")));

    private static final Set<String> UPDATE_STATEMENT =
            Set.of("q", "u", "multi", "upsert", "arrayFilters", "hint");
    private static final Set<String> DELETE_STATEMENT = Set.of("q", "limit", "hint");
    private static final Set<String> INDEX =
            Set.of("key", "name", "unique", "sparse", "background", "ns", "v");

    private SupportedRequests() {}

    static void check(String command, Document request) {
        if (REFUSED.contains(command)) {
            throw refused(command);
        }
        Set<String> options = OPTIONS.get(command);
        if (options == null) {
            return;
        }
        request.forEach((option, value) -> {
            boolean known =
                    option.equals(command)
                            || options.contains(option)
                            || EVERYWHERE.contains(option);
            // A driver also sends some options that it was not asked for, switched off.
            if (!known && !Boolean.FALSE.equals(value)) {
                throw refused(option + " in " + command);
            }
        });
        switch (command) {
            case "update" ->
                    Fields.documents(request, "updates").forEach(SupportedRequests::checkUpdate);
            case "delete" ->
                    Fields.documents(request, "deletes")
                            .forEach(statement -> only(DELETE_STATEMENT, statement, "delete"));
            case "createIndexes" ->
                    Fields.documents(request, "indexes").forEach(SupportedRequests::checkIndex);
            case "aggregate" ->
                    Fields.documents(request, "pipeline").forEach(SupportedRequests::checkStage);
            case "findAndModify" -> checkChange(request.get("update"));
            default -> {}
        }
    }

    private static void checkUpdate(Document statement) {
        only(UPDATE_STATEMENT, statement, "update");
        checkChange(statement.get("u"));
    }

    private static void checkChange(@Nullable Object change) {
        if (change instanceof List) {
            throw refused("an update by pipeline");
        }
    }

    private static void checkIndex(Document index) {
        only(INDEX, index, "an index");
        Document key = Fields.document(index, "key");
        for (Object direction : key.values()) {
            if (!(direction instanceof Number)) {
                throw refused("an index of type " + direction);
            }
        }
    }

    private static void checkStage(Document stage) {
        if (stage.containsKey("$changeStream")) {
            throw refused("a change stream");
        }
        if (stage.containsKey("$out") || stage.containsKey("$merge")) {
            throw refused("an aggregation that writes");
        }
        if (stage.get("$addFields") instanceof Document added
                && added.values().stream().anyMatch(Document.class::isInstance)) {
            // The library would write them into the stored document.
            throw refused("$addFields with an expression or a document");
        }
    }

    private static void only(Set<String> known, Document statement, String where) {
        for (String option : statement.keySet()) {
            if (!known.contains(option)) {
                throw refused(option + " in " + where);
            }
        }
    }

    private static MongoServerError refused(String what) {
        return new MongoServerError(
                NOT_IMPLEMENTED,
                "NotImplemented",
                "The embedded document store does not support "
                        + what
                        + "; it takes a MongoDB server for that");
    }
}
