package io.maplebridge.acceptance;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.testkit.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table of {@code docs/access.md}, which a test holds to be that of the code. */
public final class AccessTable {

    private static final Path DOCUMENT = Repository.file("docs", "access.md");
    private static final String OPEN = "open";
    private static final int FIRST_ROLE = 3;

    private AccessTable() {}

    /** One line: a route and what each role finds there. */
    public record Route(String method, String path, Map<Account, String> cells) {

        public boolean isFor(Account account) {
            return !cells.getOrDefault(account, "").isEmpty();
        }

        public boolean isOpen() {
            return cells.containsValue(OPEN);
        }

        /** With a case that there is, an account that there is not, and plain values else. */
        public String address(UUID caseId) {
            return path.replaceAll("(?<=/(?:accounts|clients)/)\\{id}", "nobody")
                    .replace("{id}", caseId.toString())
                    .replaceAll("(?<=/figures/)\\{\\w+}", "dispute.accepted")
                    .replaceAll("\\{\\w+}", "none");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static List<Route> published() throws IOException {
        List<String[]> rows =
                Files.readAllLines(DOCUMENT).stream()
                        .filter(line -> line.startsWith("|"))
                        .map(line -> line.split("\\s*\\|\\s*", -1))
                        .toList();
        List<Account> roles = new ArrayList<>();
        String[] head = rows.getFirst();
        for (int column = FIRST_ROLE; column < head.length - 1; column++) {
            roles.add(Account.valueOf(head[column]));
        }
        return rows.stream().skip(2).map(row -> route(row, roles)).toList();
    }

    private static Route route(String[] row, List<Account> roles) {
        Map<Account, String> cells = new EnumMap<>(Account.class);
        for (int column = 0; column < roles.size(); column++) {
            String said = row[FIRST_ROLE + column];
            if (!said.isEmpty()) {
                cells.put(roles.get(column), said);
            }
        }
        return new Route(row[1], row[2].replace("`", ""), cells);
    }
}
