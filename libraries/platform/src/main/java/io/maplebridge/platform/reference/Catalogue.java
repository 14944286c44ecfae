package io.maplebridge.platform.reference;

import io.maplebridge.contract.words.CaseKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Every code a town works with. Data, not code: read from {@code maplebridge.reference} (a JSON
 * resource), so that a town adds a category without a release. The villages of it are those of a
 * new installation; what became of them since is told to {@link Reference}, which is what to ask.
 *
 * @param version of the data, printed with figures
 * @param categories dispute categories 纠纷类型
 * @param orderTypes hotline order types 工单类型
 * @param channels petition channels 渠道
 * @param platforms that dispatch orders
 * @param routes how a petition is handled 办理途径 (信访工作条例 28-31)
 * @param avenues statutory avenues a case can be referred to 法定途径
 * @param decisions of a petition reply 处理意见
 * @param satisfactions answers of a call back 满意度
 * @param difficulties of a dispute 难易程度: 一般, 疑难复杂, 重大
 */
public record Catalogue(
        String version,
        List<Town> towns,
        List<Term> categories,
        List<Term> orderTypes,
        List<Source> sources,
        List<Term> channels,
        List<Term> platforms,
        List<Term> routes,
        List<Term> avenues,
        List<Term> decisions,
        List<Term> satisfactions,
        List<Term> difficulties) {

    /** A file of an older release has no difficulties. */
    public Catalogue {
        difficulties = Objects.requireNonNullElse(difficulties, List.of());
    }

    public Optional<Town> town(String code) {
        return towns.stream().filter(town -> town.code().equals(code)).findFirst();
    }

    Catalogue withTowns(List<Town> changed) {
        return new Catalogue(
                version,
                changed,
                categories,
                orderTypes,
                sources,
                channels,
                platforms,
                routes,
                avenues,
                decisions,
                satisfactions,
                difficulties);
    }

    /** The town shown when none is asked for. */
    public Town defaultTown() {
        return towns.getFirst();
    }

    public Optional<Source> source(String code) {
        return sources.stream().filter(source -> source.code().equals(code)).findFirst();
    }

    public List<Source> sourcesOf(CaseKind kind) {
        return sources.stream().filter(source -> source.kinds().contains(kind)).toList();
    }

    /** The categories of a kind: dispute categories, order types; a petition has none. */
    public List<Term> categoriesOf(CaseKind kind) {
        return switch (kind) {
            case DISPUTE -> categories;
            case WORK_ORDER -> orderTypes;
            case PETITION -> List.of();
        };
    }

    /**
     * The codes that a field of this name is chosen from; none when it has no list of its own.
     *
     * @param kind of the case that has the field
     */
    public List<Term> codes(String field, CaseKind kind) {
        return switch (field) {
            case "category" -> categoriesOf(kind);
            case "village" -> defaultTown().villageTerms();
            case "channel" -> channels;
            case "platform" -> platforms;
            case "route" -> routes;
            case "avenue" -> avenues;
            case "decision" -> decisions;
            case "satisfaction" -> satisfactions;
            case "difficulty" -> difficulties;
            default -> List.of();
        };
    }

    /** The name of a code in one of the lists; the code itself when the data no longer has it. */
    public static String nameOf(List<Term> terms, String code, Locale locale) {
        return Terms.find(terms, code).map(term -> term.name(locale)).orElse(code);
    }

    public static boolean has(List<Term> terms, String code) {
        return Terms.find(terms, code).isPresent();
    }
}
