package io.maplebridge.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MongoOutageTest {

    private static final ServerAddress SERVER = new ServerAddress();
    private static final int BAD_VALUE = 2;
    private static final int DUPLICATE_KEY = 11000;
    private static final int NOT_PRIMARY = 10107;
    private static final int INTERNAL_ERROR = 1;
    private static final int TOO_LARGE_FOR_DOCUMENTDB = 285999133;

    private final MongoOutage outage = new MongoOutage();

    static Stream<Throwable> outages() {
        return Stream.of(
                new MongoTimeoutException("no server"),
                new MongoSocketReadException("gone", SERVER),
                command(NOT_PRIMARY),
                command(INTERNAL_ERROR),
                write(NOT_PRIMARY),
                bulk(List.of(), new WriteConcernError(64, "", "too slow", new BsonDocument())),
                new MongoException("something else"));
    }

    static Stream<Throwable> faultsOfTheData() {
        return Stream.of(
                command(BAD_VALUE),
                write(DUPLICATE_KEY),
                write(121),
                write(TOO_LARGE_FOR_DOCUMENTDB),
                bulk(List.of(error(17280)), null),
                new IllegalStateException("not of the store"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void a_failure_of_the_store_is_waited_out(Throwable thrown) {
        assertThat(outage.isOutage(thrown)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("faultsOfTheData")
    void data_that_cannot_be_stored_is_not(Throwable thrown) {
        assertThat(outage.isOutage(thrown)).isFalse();
    }

    private static MongoCommandException command(int code) {
        BsonDocument answer =
                new BsonDocument("ok", new BsonInt32(0))
                        .append("code", new BsonInt32(code))
                        .append("errmsg", new BsonString("no"));
        return new MongoCommandException(answer, SERVER);
    }

    private static MongoWriteException write(int code) {
        return new MongoWriteException(
                new WriteError(code, "no", new BsonDocument()), SERVER, Set.of());
    }

    private static BulkWriteError error(int code) {
        return new BulkWriteError(code, "no", new BsonDocument(), 0);
    }

    private static MongoBulkWriteException bulk(
            List<BulkWriteError> errors, @Nullable WriteConcernError concern) {
        BulkWriteResult nothing = BulkWriteResult.acknowledged(0, 0, 0, 0, List.of(), List.of());
        return new MongoBulkWriteException(nothing, errors, concern, SERVER, Set.of());
    }
}
