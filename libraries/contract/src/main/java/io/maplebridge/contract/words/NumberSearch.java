package io.maplebridge.contract.words;

import io.maplebridge.contract.words.DigitGroups.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Looks through the figures of a text for numbers that may be somebody's. */
final class NumberSearch {

    /**
     * A number that is to be hidden.
     *
     * @param shown its figures, the last an X where it was one; empty where none may be told
     */
    record Found(int start, int end, String shown) {}

    /** So long a run is no number of a person. */
    private static final int NOBODYS = 20;

    /** So short a run is none by itself. */
    private static final int SHORTEST = 7;

    private static final String POINTS = ".．";

    private final String text;
    private final List<Group> groups;
    private final List<int[]> own;
    private final Collection<String> known;
    private final List<Found> found = new ArrayList<>();

    NumberSearch(String text, List<Group> groups, List<int[]> own, Collection<String> known) {
        this.text = text;
        this.groups = groups;
        this.own = own;
        this.known = known;
    }

    /** In the order of the text. */
    List<Found> all() {
        int at = 0;
        while (at < groups.size()) {
            at = isFree(groups.get(at)) ? past(at) : at + 1;
        }
        return found;
    }

    /** The group to go on with. */
    private int past(int at) {
        int last = chainEnd(at);
        for (NumberKind kind : NumberKind.values()) {
            if (kind != NumberKind.IDENTITY
                    && NumberContext.beginsWithDay(text, groups.subList(at, last + 1))) {
                return at + NumberContext.DAY;
            }
            for (int to = last; to >= at; to--) {
                if (hide(kind, at, to)) {
                    return to + 1;
                }
            }
        }
        return weak(at, last);
    }

    private boolean hide(NumberKind kind, int at, int to) {
        String digits = joined(at, to);
        int end = groups.get(to).end();
        // 17 figures and an X
        int check = checkEnd(end);
        boolean lettered = digits.length() == 17 && check > 0;
        if (!kind.isCertain() && severalWhole(at, to)) {
            // One or two: the ends of the one would be most of the other.
            return kind.is(digits) && add(at, end, "");
        }
        if (lettered && kind.is(digits + "0")) {
            return add(at, check, digits + text.charAt(check - 1));
        }
        return kind.is(digits) && add(at, end, digits);
    }

    private boolean add(int at, int end, String shown) {
        return found.add(new Found(groups.get(at).start(), end, shown));
    }

    /** What is known, or may be a number of no kind that is known. */
    private int weak(int at, int last) {
        for (int to = last; to >= at; to--) {
            if (known.contains(joined(at, to))) {
                add(at, groups.get(to).end(), joined(at, to));
                return to + 1;
            }
        }
        Group group = groups.get(at);
        int to = isLocal(at, last) || isSpelled(at, last) ? last : at;
        String digits = joined(at, to);
        boolean said =
                digits.length() >= SHORTEST
                        && !NumberContext.isDay(digits)
                        && !NumberContext.isAmount(text, group.start(), groups.get(to).end());
        if (said) {
            add(at, groups.get(to).end(), digits);
        }
        return to + 1;
    }

    /** Without an area code, as 8123-4567; but neither the years 2023-2024 nor 1.25 2.5 3.75. */
    private boolean isLocal(int at, int last) {
        int figures = joined(at, last).length();
        String written = text.substring(groups.get(at).start(), groups.get(last).end());
        return (figures == SHORTEST || figures == SHORTEST + 1)
                && !NumberContext.isYear(groups.get(last).digits())
                && !NumberContext.isDay(groups.subList(at, last + 1))
                && written.chars().noneMatch(one -> POINTS.indexOf(one) >= 0);
    }

    /** Figure by figure. */
    private boolean isSpelled(int at, int last) {
        return groups.subList(at, last + 1).stream().allMatch(group -> group.length() == 1);
    }

    /** Two that may be numbers by themselves. */
    private boolean severalWhole(int at, int to) {
        return groups.subList(at, to + 1).stream()
                        .filter(group -> group.length() >= SHORTEST)
                        .count()
                > 1;
    }

    /** The last of the groups that may be of one number with this one. */
    private int chainEnd(int at) {
        int last = at;
        int figures = groups.get(at).length();
        while (last + 1 < groups.size()
                && groups.get(last + 1).joined()
                && isFree(groups.get(last + 1))
                && figures + groups.get(last + 1).length() <= NOBODYS) {
            last++;
            figures += groups.get(last).length();
        }
        return last;
    }

    private boolean isFree(Group group) {
        return group.length() < NOBODYS
                && own.stream()
                        .noneMatch(place -> place[0] < group.end() && group.start() < place[1]);
    }

    private String joined(int at, int to) {
        StringBuilder digits = new StringBuilder();
        groups.subList(at, to + 1).forEach(group -> digits.append(group.digits()));
        return digits.toString();
    }

    /** Behind the X that follows; 0 when none does. */
    private int checkEnd(int end) {
        int at = end;
        while (at < text.length() && isGap(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        boolean check = at < text.length() && "XxＸｘ×".indexOf(text.charAt(at)) >= 0;
        boolean ends = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return check && (ends || Character.isIdeographic(text.charAt(at + 1))) ? at + 1 : 0;
    }

    private static boolean isGap(int character) {
        return Spelling.isInvisible(character) || DigitGroups.separates(character);
    }
}
