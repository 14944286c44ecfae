package io.maplebridge.acceptance.pages;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Lives of cases of one kind, lived until everything that they were ever offered has been pressed.
 * What is offered the API says. Between two presses a case is brought where the next is offered by
 * the API too, and every step that anybody could take is taken once, to see what is offered there.
 */
final class Lives {

    private final Supplier<Paper> papers;
    private final LifeMap map;
    private final Press press;
    private final Town town;
    private final Map<Account, Reader> readers;
    private final Set<String> pressed = new TreeSet<>();

    private Paper paper;
    private UUID id = new UUID(0, 0);
    private String place = "";
    private Map<String, Account> offered = Map.of();
    private boolean fresh;

    /**
     * @param readers who presses, first those whose commands leave a case where it is
     */
    Lives(
            Supplier<Paper> papers,
            LifeMap map,
            Press press,
            Map<Account, Reader> readers,
            Town town) {
        this.papers = papers;
        this.map = map;
        this.press = press;
        this.readers = readers;
        this.paper = papers.get();
        this.town = town;
    }

    /** All that was pressed. */
    Set<String> live() throws IOException {
        begin();
        for (Optional<String> next = next(); next.isPresent(); next = next()) {
            pressByHand(next.get());
        }
        return pressed;
    }

    private void begin() throws IOException {
        paper = papers.get();
        id = town.open(paper);
        look();
        fresh = true;
    }

    /** What to press next, with a case where it is offered; empty when nothing is left. */
    private Optional<String> next() throws IOException {
        while (unpressed().isEmpty()) {
            Set<String> left = map.everOffered();
            left.removeAll(pressed);
            Optional<List<String>> way = map.way(place, left, Moves::has);
            if (way.isPresent()) {
                move(way.get().getFirst());
            } else if (fresh) {
                return Optional.empty();
            } else {
                begin();
            }
        }
        return unpressed();
    }

    /** What leaves the case where it is comes first, so that few cases are needed. */
    private Optional<String> unpressed() {
        List<String> open =
                offered.keySet().stream().filter(command -> !pressed.contains(command)).toList();
        return open.stream()
                .filter(command -> map.staysAfter(place, command))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    private void pressByHand(String command) throws IOException {
        String before = place;
        Account who = Objects.requireNonNull(offered.get(command));
        Reader reader = Objects.requireNonNull(readers.get(who));
        press.press(reader, id, command);
        pressed.add(command);
        readers.values().stream().filter(other -> other != reader).forEach(Reader::isStale);
        look();
        fresh = false;
        map.learn(before, command, place);
    }

    private void move(String command) throws IOException {
        String before = place;
        Account who = Objects.requireNonNull(offered.get(command));
        town.as(who).work(id, command, Moves.body(paper, command)).expect(200);
        readers.values().forEach(Reader::isStale);
        look();
        fresh = false;
        map.learn(before, command, place);
    }

    private void look() throws IOException {
        Map<String, Account> now = new LinkedHashMap<>();
        String state = "";
        for (Account one : readers.keySet()) {
            Answer file = town.as(one).caseOf(id).expect(200);
            state = file.json().required("state").asString();
            file.json()
                    .required("commands")
                    .forEach(command -> now.putIfAbsent(command.asString(), one));
        }
        offered = now;
        place = state + " " + new TreeSet<>(now.keySet());
        map.saw(place, now.keySet());
    }
}
