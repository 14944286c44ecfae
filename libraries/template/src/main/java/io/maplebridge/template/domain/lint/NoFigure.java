package io.maplebridge.template.domain.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits that count nothing, and so need no figure behind them:
 *
 * <ul>
 *   <li>years, dates, months, days and times of day, and spans of them (2021—2025年, 1至11月)
 *   <li>articles, clauses, sessions and ordinals (第29条, 第3届)
 *   <li>numbers of documents and cases (〔2023〕12号), and any 12号
 *   <li>numbers of sections and lists at the beginning of a paragraph or clause (1. （2） 3、)
 *   <li>fixed names: 12345, 110, 119, 120, 122, 12348, 12309, 12315, 12380, 12388, 12337, 24小时;
 *       formulas such as 1+6+N; digits that touch a Latin letter (A4, G205, 5G)
 *   <li>telephone and identity numbers
 *   <li>everything inside 《》, the names of laws and papers
 *   <li>digits that follow 一村一, 八五 and the like are Chinese numerals; those (两名, 一村一警, 八五普法) are
 *       never taken as figures, only Arabic digits are
 * </ul>
 */
public final class NoFigure {

    private static final List<Pattern> SHAPES =
            List.of(
                    Pattern.compile("《[^》]*》"),
                    Pattern.compile("[〔\\[（(](?:19|20)\\d{2}[〕\\]）)][^，。；]{0,12}?第?\\d+号"),
                    Pattern.compile(
                            "(?:19|20)\\d{2}(?:年度?)?\\s*[—–\\-~～至到]+\\s*(?:19|20)\\d{2}年?度?"),
                    Pattern.compile(
                            "(?:19|20)\\d{2}\\s*年度?(?:\\s*\\d{1,2}\\s*[至—\\-~～]?\\s*\\d{0,2}\\s*月)?"
                                    + "(?:\\s*\\d{1,2}\\s*日)?"),
                    Pattern.compile("(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}"),
                    Pattern.compile("\\d{1,2}\\s*月?\\s*[至—\\-~～]\\s*\\d{1,2}\\s*月(?:份|\\d{1,2}日)?"),
                    Pattern.compile("\\d{1,2}\\s*月(?:份|底|初|中旬)?(?:\\s*\\d{1,2}\\s*[日号])?"),
                    Pattern.compile("\\d{1,2}\\s*[日号](?!次|均)"),
                    Pattern.compile("\\d{1,2}[:：]\\d{2}|\\d{1,2}时(?:\\d{1,2}分)?|24小时"),
                    Pattern.compile("第\\s*\\d+\\s*[条款项章节届次期号批个名位]?"),
                    Pattern.compile("\\d+号"),
                    Pattern.compile("(?:(?<=^|[。；：\\n])\\s*)[（(]?\\d{1,2}(?:[)）、．]|\\.(?!\\d))"),
                    Pattern.compile(
                            "(?<!\\d)(?:12345|12348|12309|12315|12337|12380|12388|110|119|120|122)"
                                    + "(?!\\d|[.．]\\d|\\s*[宗件起次人名户条场份个万亿元余多%％])"),
                    Pattern.compile("\\d+(?:\\+(?:\\d+|[A-Za-zＮ]))+"),
                    Pattern.compile("[A-Za-z]-?\\d+[A-Za-z]*|\\d+[A-Za-z]+"),
                    Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)"),
                    Pattern.compile("0\\d{2,3}-\\d{7,8}|(?<!\\d)\\d{17}[0-9Xx](?!\\d)"));

    private NoFigure() {}

    /** Stretches of the text, start and end, that count nothing. */
    static List<int[]> in(String text) {
        List<int[]> stretches = new ArrayList<>();
        for (Pattern shape : SHAPES) {
            Matcher found = shape.matcher(text);
            while (found.find()) {
                stretches.add(new int[] {found.start(), found.end()});
            }
        }
        return stretches;
    }
}
