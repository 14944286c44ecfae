package io.maplebridge.town.audit.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The detail of a line that may stand for several of its kind: {@code 10.0.0.7 ×44}.
 *
 * @param what it says of the last of them
 * @param times how many they are, 1 or more
 */
public record Repeated(String what, int times) {

    private static final Pattern SEVERAL = Pattern.compile("(.*) ×([1-9]\\d{0,8})");

    public static Repeated read(String detail) {
        Matcher several = SEVERAL.matcher(detail);
        return several.matches()
                ? new Repeated(several.group(1), Integer.parseInt(several.group(2)))
                : new Repeated(detail, 1);
    }

    public String written() {
        return times == 1 ? what : what + " ×" + times;
    }
}
