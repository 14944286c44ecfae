package io.maplebridge.testkit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The connection string of a server, whose database can be chosen while everything else in it
 * stays.
 *
 * @param authority scheme, credentials and hosts
 * @param options the query string with its question mark, or nothing
 */
record MongoUri(String authority, String options) {

    private static final Pattern FORM =
            Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/([^?]*))?(\\?.*)?");

    /**
     * Who logs in is looked up in the database that the string names, {@code admin} when it names
     * none. As the database will be another one, that must be said as an option.
     */
    static MongoUri parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a MongoDB connection string");
        }
        String authority = form.group(1);
        String database = form.group(2) == null ? "" : form.group(2);
        String options = form.group(3) == null ? "" : form.group(3);
        if (authority.contains("@") && !options.contains("authSource=")) {
            options +=
                    (options.isEmpty() ? "?" : "&")
                            + "authSource="
                            + (database.isEmpty() ? "admin" : database);
        }
        return new MongoUri(authority, options);
    }

    String withDatabase(String database) {
        return authority + "/" + database + options;
    }

    /** Without credentials, fit for printing. */
    String hosts() {
        return authority.substring(
                Math.max(authority.lastIndexOf('@'), authority.lastIndexOf('/')) + 1);
    }

    @Override
    public String toString() {
        return withDatabase("");
    }
}
