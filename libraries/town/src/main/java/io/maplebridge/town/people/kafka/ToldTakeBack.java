package io.maplebridge.town.people.kafka;

import io.maplebridge.contract.access.TokensTakenBack;
import io.maplebridge.contract.topic.CloudEventHeaders;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.access.TakenBack;
import io.maplebridge.platform.kafka.RecordSender;
import io.maplebridge.town.people.application.TakeBack;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.errors.TimeoutException;

/** Says on the topic what all processes follow. */
record ToldTakeBack(RecordSender sender, TakenBack here) implements TakeBack {

    @Override
    public void tokensMadeBefore(String account, Instant moment) {
        var said = new TokensTakenBack(account, moment);
        tell(said);
        // This process need not wait to hear itself.
        here.note(said);
    }

    @Override
    public void session(String account, String session, Instant ended, Instant until) {
        var said = new TokensTakenBack(account, ended, session, until);
        // Whoever signs out is out here at least, whether the others can be told or not.
        here.note(said);
        tell(said);
    }

    private void tell(TokensTakenBack said) {
        var headers =
                new CloudEventHeaders(
                        UUID.randomUUID().toString(),
                        "/cases",
                        "tokens-taken-back.v1",
                        said.key(),
                        said.madeBefore());
        try {
            sender.send(Topics.TOKENS_TAKEN_BACK, said, headers).join();
        } catch (CompletionException e) {
            throw new TimeoutException("the other processes could not be told", e);
        }
    }
}
