package io.maplebridge.stats.tables.application;

import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.tables.domain.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one object of a declaration; what is missing, odd or unknown is noted. */
final class Fields {

    private static final Wording MISSING = new Wording("缺少这一项", "this is missing");
    private static final Wording EMPTY = new Wording("", "");

    private final JsonNode node;
    private final String at;
    private final List<Refusal> refusals;
    private final Set<String> asked = new HashSet<>();

    Fields(JsonNode node, String at, List<Refusal> refusals) {
        this.node = node;
        this.at = at;
        this.refusals = refusals;
    }

    String at() {
        return at.isEmpty() ? "/" : at;
    }

    /** As text, for what is no object. */
    String asText() {
        if (!node.isString()) {
            refuse(at, "这里要写文字", "a text belongs here");
            return "";
        }
        return node.stringValue();
    }

    void refuse(String where, String zh, String en) {
        refusals.add(new Refusal(where, new Wording(zh, en)));
    }

    String under(String name) {
        return at + "/" + name;
    }

    private @Nullable JsonNode find(String name) {
        asked.add(name);
        JsonNode found = node.get(name);
        return found == null || found.isNull() ? null : found;
    }

    boolean has(String name) {
        return find(name) != null;
    }

    @Nullable String text(String name) {
        JsonNode found = find(name);
        return found == null ? null : new Fields(found, under(name), refusals).asText();
    }

    /** A name for rules and addresses; empty where it is left out. */
    String code(String name, boolean required) {
        String text = text(name);
        if (text == null) {
            if (required) {
                refusals.add(new Refusal(under(name), MISSING));
            }
            return "";
        }
        if (!text.matches("[a-z][A-Za-z0-9-]{0,59}")) {
            refuse(
                    under(name),
                    "代码以小写字母开头，只用字母、数字和连字符",
                    "a code begins with a small letter and has letters, digits and hyphens only");
        }
        return text;
    }

    String choice(String name, String usual, String... choices) {
        String text = text(name);
        if (text == null) {
            return usual;
        }
        if (!List.of(choices).contains(text)) {
            String all = String.join(", ", choices);
            refuse(under(name), "只能是 " + all, "one of " + all);
            return usual;
        }
        return text;
    }

    /** In both languages. */
    Wording wording(String name) {
        JsonNode found = find(name);
        if (found == null) {
            refusals.add(new Refusal(under(name), MISSING));
            return EMPTY;
        }
        return new Fields(found, under(name), refusals).asWording();
    }

    /** Itself in both languages. */
    Wording asWording() {
        String zh = text("zh");
        String en = text("en");
        if (zh == null || zh.isBlank() || en == null || en.isBlank()) {
            refuse(at, "中文 zh 和英文 en 都要写", "both zh and en are needed");
        }
        done();
        return new Wording(zh == null ? "" : zh, en == null ? "" : en);
    }

    @Nullable Wording optionalWording(String name) {
        return has(name) ? wording(name) : null;
    }

    boolean flag(String name) {
        JsonNode found = find(name);
        if (found != null && !found.isBoolean()) {
            refuse(under(name), "只能是 true 或 false", "true or false");
        }
        return found != null && found.isBoolean() && found.booleanValue();
    }

    @Nullable Integer number(String name, int least, int most) {
        JsonNode found = find(name);
        if (found == null) {
            return null;
        }
        if (!found.isInt() || found.intValue() < least || found.intValue() > most) {
            refuse(
                    under(name),
                    "要写 " + least + " 到 " + most + " 的整数",
                    "a whole number from " + least + " to " + most);
            return least;
        }
        return found.intValue();
    }

    /** The entries of a list; none where it is left out. */
    List<Fields> each(String name) {
        JsonNode found = find(name);
        List<Fields> all = new ArrayList<>();
        if (found == null) {
            return all;
        }
        if (!found.isArray()) {
            refuse(under(name), "这里要写列表", "a list belongs here");
            return all;
        }
        for (int i = 0; i < found.size(); i++) {
            all.add(new Fields(found.get(i), under(name) + "/" + i, refusals));
        }
        return all;
    }

    /** Says what nobody asked for: a slip of the pen must not be passed over. */
    void done() {
        if (!node.isObject()) {
            refuse(at(), "这里要写对象 { }", "an object { } belongs here");
            return;
        }
        for (String name : node.propertyNames()) {
            if (!asked.contains(name)) {
                refuse(under(name), "不认识这一项", "this is not known");
            }
        }
    }
}
