package io.maplebridge.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Answers commands: refuses what would be ignored, and answers when the file has it.
 *
 * <p>mongo-java-server gives the protocol and the meaning of filters and updates; how documents are
 * kept is ours. Its own H2 backend loses acknowledged writes on a kill, changes documents while
 * they are being sent, scans for a filter of {@code _id} and another field, and on dropping a
 * database drops those whose name begins alike.
 */
final class StoreBackend extends AbstractMongoBackend {

    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");
    private static final Set<String> RESTRUCTURES =
            Set.of(
                    "create",
                    "createIndexes",
                    "drop",
                    "dropDatabase",
                    // The library opens every database once more to list them.
                    "listDatabases");

    private final StoreFile file;
    private final DoorKeeper door;
    private final CursorPages pages = new CursorPages(getCursorRegistry());

    StoreBackend(StoreFile file, DoorKeeper door) {
        this.file = file;
        this.door = door;
        StoreDatabase.namesIn(file.store()).forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, file.store(), getCursorRegistry());
    }

    /** Answers a refusal as an error; left to the library it would put the document in the log. */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException e) {
            return refusal(e);
        }
    }

    /** The wire format of old, in which drivers say hello. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        boolean isCommand = query.getCollectionName().startsWith("$cmd");
        String first = query.getQuery().keySet().stream().findFirst().orElse("");
        door.check(query.getChannel(), isCommand ? first : "find");
        return super.handleQuery(query);
    }

    private static Document refusal(MongoServerException e) {
        Document answer = new Document("ok", 0).append("errmsg", e.getMessageWithoutErrorCode());
        if (e instanceof MongoServerError error) {
            answer.append("code", error.getCode()).append("codeName", error.getCodeName());
        }
        return answer;
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document request) {
        if (door.isAsked(command)) {
            return door.letIn(channel, request);
        }
        door.check(channel, command);
        if (command.equals("hello")) {
            return hello(super.handleCommand(channel, database, "isMaster", request));
        }
        SupportedRequests.check(command, request);
        Supplier<Document> answer = () -> answer(channel, database, command, request);
        if (WRITES.contains(command)) {
            return file.write(answer);
        }
        return RESTRUCTURES.contains(command) ? file.restructure(answer) : file.read(answer);
    }

    private static Document hello(Document isMaster) {
        return isMaster.append("isWritablePrimary", true).append("helloOk", true);
    }

    private Document answer(Channel channel, String database, String command, Document request) {
        WriteStatements.Command plain =
                changed -> super.handleCommand(channel, database, command, changed);
        return switch (command) {
            case "insert" -> WriteStatements.insert(request, plain);
            case "update" -> WriteStatements.update(request, plain);
            case "find", "aggregate" -> pages.firstPage(request, plain);
            default -> plain.answer(request);
        };
    }

    @Override
    public void close() {
        super.close();
        file.close();
    }
}
