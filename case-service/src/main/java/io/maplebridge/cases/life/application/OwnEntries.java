package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.application.FurtherContents.Sent;
import io.maplebridge.cases.life.application.SentCases.AtVersion;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.problem.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What an account sent in 我登记的, from whatever device, and what became of it. What accuses a unit of
 * the sender's is kept from the sender here, too.
 */
@Service
public class OwnEntries {

    /** Those that changed last. */
    public static final int MOST = 30;

    private final SentCases sent;
    private final FurtherContents further;
    private final CaseFiles files;
    private final ReadCases reading;

    OwnEntries(SentCases sent, FurtherContents further, CaseFiles files, ReadCases reading) {
        this.sent = sent;
        this.further = further;
        this.files = files;
        this.reading = reading;
    }

    /** Another one whenever the list is; cheap to ask for. */
    public String versionOf(String account) {
        return sent.of(account, MOST).toString() + beside(account).stream().map(Sent::id).toList();
    }

    /** The newest first. */
    public List<Entry> of(Person sender) {
        List<Entry> entries = new ArrayList<>();
        List<CaseId> ids = sent.of(sender.account(), MOST).stream().map(AtVersion::id).toList();
        files.find(ids).values().forEach(file -> entry(file, sender).ifPresent(entries::add));
        for (Sent one : beside(sender.account())) {
            if (!ids.contains(one.id())) {
                beside(one, sender).ifPresent(entries::add);
            }
        }
        return entries.stream()
                .sorted(Comparator.comparing(Entry::sentAt).reversed())
                .limit(MOST)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFound when nothing of this sender's has become a case under this name, or beside
     *     one
     */
    public Entry find(CaseId id, Person sender) {
        Optional<Entry> entry = files.find(id).flatMap(file -> entry(file, sender));
        return entry.or(() ->
                        beside(sender.account()).stream()
                                .filter(one -> one.id().equals(id))
                                .findFirst()
                                .flatMap(one -> beside(one, sender)))
                .orElseThrow(() -> new NotFound("submission " + id));
    }

    private Optional<Entry> entry(CaseFile file, Person sender) {
        String account = sender.account();
        return file.origin().sentBy(account).isEmpty() || reading.accuses(file, sender)
                ? Optional.empty()
                : Optional.of(Entry.of(file, account, mayOpen(file, sender)));
    }

    private List<Sent> beside(String account) {
        return further.sentBy(account, MOST);
    }

    private Optional<Entry> beside(Sent one, Person sender) {
        return files.find(one.id())
                .filter(file -> !reading.accuses(file, sender))
                .map(file -> Entry.of(file, one, mayOpen(file, sender)));
    }

    private static boolean mayOpen(CaseFile file, Person sender) {
        return sender.opensCases() && ReadCases.sees(file, sender);
    }
}
