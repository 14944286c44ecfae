package io.maplebridge.stats.cases.domain;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What figures over cases are broken down by, and what their lists show. */
final class CaseDimensions {

    static final Dimension VILLAGE =
            new Dimension(
                    "village",
                    new Wording("村居", "Village"),
                    new Wording("按村居", "by village"),
                    "villages",
                    (fact, when) -> fact.fact().place());
    static final Dimension LEVEL =
            new Dimension(
                    "level",
                    new Wording("层级", "Level"),
                    new Wording("按层级", "by level"),
                    "levels",
                    (fact, when) -> fact.code("level"));

    /** Who has it in hand. */
    static final Dimension HOLDER =
            new Dimension(
                    "holder",
                    new Wording("承办", "Held by"),
                    new Wording("按承办单位", "by who has it in hand"),
                    "units",
                    (fact, when) -> fact.code("holder"));

    /** 包案领导 */
    static final Dimension LEAD =
            new Dimension(
                    "lead",
                    new Wording("包案领导", "Lead"),
                    new Wording("按包案领导", "by lead"),
                    "accounts",
                    (fact, when) -> fact.code("lead"));

    static final Dimension CHANNEL =
            new Dimension(
                    "channel",
                    new Wording("渠道", "Channel"),
                    new Wording("按渠道", "by channel"),
                    "channels",
                    (fact, when) -> fact.label("channel"));

    /** 疑难复杂 stands in the tables that are sent up. */
    static final Dimension DIFFICULTY =
            new Dimension(
                    "difficulty",
                    new Wording("难易程度", "Difficulty"),
                    new Wording("按难易程度", "by difficulty"),
                    "difficulties",
                    (fact, when) -> fact.label("difficulty"));

    static final Dimension PLATFORM =
            new Dimension(
                    "platform",
                    new Wording("平台", "Platform"),
                    new Wording("按平台", "by platform"),
                    "platforms",
                    (fact, when) -> fact.label("platform"));

    /** Over all kinds. */
    static final Dimension SOURCE = source("sources");

    private static final Dimension CATEGORY_OR_CHANNEL =
            new Dimension(
                    "category-or-channel",
                    new Wording("类型或渠道", "Category or channel"),
                    new Wording("按类型或渠道", "by category or channel"),
                    "categories-or-channels",
                    (fact, when) -> categoryOrChannel(fact));
    private static final Dimension STANDING =
            new Dimension(
                    "standing",
                    new Wording("状态", "Status"),
                    new Wording("按状态", "by status"),
                    "case-standings",
                    (fact, when) -> standing(fact));

    /** Of the lists behind figures over cases. */
    static final List<Dimension> COLUMNS = List.of(VILLAGE, CATEGORY_OR_CHANNEL, SOURCE, STANDING);

    private CaseDimensions() {}

    static Dimension source(CaseKind kind) {
        return source(CaseTypes.code(kind) + "-sources");
    }

    private static Dimension source(String names) {
        return new Dimension(
                "source",
                new Wording("来源", "Source"),
                new Wording("按来源", "by source"),
                names,
                (fact, when) -> fact.label("source"));
    }

    /** Of a kind that has categories: those of disputes, the types of orders. */
    static Dimension category(CaseKind kind) {
        return new Dimension(
                "category",
                new Wording("类型", "Category"),
                new Wording("按类型", "by category"),
                CaseTypes.code(kind) + "-categories",
                (fact, when) -> fact.label("category"));
    }

    private static @Nullable String categoryOrChannel(FactAsOf fact) {
        String category = fact.label("category");
        return category == null ? fact.label("channel") : category;
    }

    /** One word for how a case stood. */
    private static String standing(FactAsOf fact) {
        String exclusion = fact.code("exclusion");
        String outcome = fact.code("outcome");
        if (exclusion != null) {
            return exclusion;
        }
        if (outcome != null) {
            return outcome;
        }
        return fact.on("closed") == null ? "OPEN" : "CLOSED";
    }
}
