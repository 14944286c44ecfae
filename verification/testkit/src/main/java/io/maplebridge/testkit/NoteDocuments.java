package io.maplebridge.testkit;

import com.mongodb.client.MongoClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** A Spring test works on documents when its application does, whoever started that. */
final class NoteDocuments implements TestExecutionListener {

    @Override
    public void prepareTestInstance(TestContext test) {
        if (test.hasApplicationContext()
                && test.getApplicationContext().getBeanNamesForType(MongoClient.class).length > 0) {
            TestsOnDocuments.note(TestDocuments.store());
        }
    }
}
