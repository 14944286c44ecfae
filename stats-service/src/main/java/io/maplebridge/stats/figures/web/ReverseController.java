package io.maplebridge.stats.figures.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.stats.figures.domain.ReverseCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 反算 for programs: which whole numbers stand behind a printed percentage. */
@RestController
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class ReverseController {

    /** How far totals are looked through where none is named. */
    static final int MOST = 1_000;

    @GetMapping("/stats/api/reverse")
    ReverseResponse reverse(
            @RequestParam(defaultValue = "") String text, @RequestParam @Nullable String rounding) {
        ReverseQuestion asked = ReverseQuestion.read(text, rounding);
        return new ReverseResponse(
                asked.percent().toPlainString(),
                asked.total(),
                asked.roundingCode(),
                fits(asked),
                asked.total() == null ? List.of() : fits(asked.otherwise()));
    }

    static List<ReverseCheck.Fit> fits(ReverseQuestion asked) {
        Long total = asked.total();
        return total == null ? asked.check().upTo(MOST) : asked.check().of(total).stream().toList();
    }

    /**
     * @param percent as it was read
     * @param total null when none was named: {@code fits} then has the totals that fit
     * @param fits parts from the least to the most that print so; none when it cannot be
     * @param otherRounding those that fit by the other rounding
     */
    record ReverseResponse(
            String percent,
            @Nullable Long total,
            String rounding,
            List<ReverseCheck.Fit> fits,
            List<ReverseCheck.Fit> otherRounding) {}
}
