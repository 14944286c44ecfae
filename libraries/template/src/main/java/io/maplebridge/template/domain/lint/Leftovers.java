package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Passage;
import io.maplebridge.template.domain.Place;
import io.maplebridge.template.domain.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was meant for programs: marks, names of bookmarks, broken references. */
final class Leftovers implements Rule {

    private static final Pattern LEFT =
            Pattern.compile(
                    "[{｛]{2}|[}｝]{2}|\\[bookmark:[^\\]]*\\]|_GoBack|OLE_LINK\\d+|«[^»]*»"
                            + "|错误[!！]\\s*(?:未|没有|书签|超链接)|Error! ?(?:Reference|Bookmark)");
    private static final Pattern NAME = Pattern.compile("_GoBack|OLE_LINK\\d+|_Hlk\\d+");

    @Override
    public List<LintFinding> check(Reading reading) {
        List<LintFinding> found = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            Matcher left = LEFT.matcher(passage.text());
            while (left.find()) {
                Place place = passage.place().at(passage.text(), left.start(), left.end());
                found.add(left(place, left.group()));
            }
            for (String bookmark : passage.bookmarks()) {
                if (NAME.matcher(bookmark).matches()) {
                    found.add(left(passage.place().at(passage.text(), 0, 1), bookmark));
                }
            }
        }
        return found;
    }

    private static LintFinding left(Place place, String what) {
        return new LintFinding(
                LintKind.LEFTOVER,
                place,
                new Wording("这里留有标记或书签：" + what, "A mark or bookmark was left here: " + what));
    }
}
