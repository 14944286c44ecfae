package io.maplebridge.contract.words;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a submission of one kind says beyond what all of them say. It goes whole from the form to
 * the topic and into the case, each field by the name of its component.
 */
public sealed interface Particulars {

    CaseKind kind();

    /** Its codes of the reference data by the names of their fields; without what is not said. */
    Map<String, String> codes();

    /** Code of the dispute category 纠纷类型 or order type 工单类型; null for a petition. */
    default @Nullable String category() {
        return null;
    }

    /** Money in dispute in yuan; null when none was named. */
    default @Nullable BigDecimal amount() {
        return null;
    }

    /** How many came: 1 but for a petition. */
    default int people() {
        return 1;
    }

    /** Code of the unit that it accuses 被检举控告单位, whose people never see it; null for none. */
    default @Nullable String accused() {
        return null;
    }

    /**
     * Of a dispute between parties 矛盾纠纷.
     *
     * @param category code of the dispute category
     * @param amount money in dispute 涉案金额 in yuan, at most two decimals; null when none
     * @param difficulty code of how hard it is to settle 难易程度; null when nobody said
     */
    record OfDispute(String category, @Nullable BigDecimal amount, @Nullable String difficulty)
            implements Particulars {

        public OfDispute {
            requireNonNull(category, "category");
        }

        @Override
        public CaseKind kind() {
            return CaseKind.DISPUTE;
        }

        @Override
        public Map<String, String> codes() {
            return said("category", category, "difficulty", difficulty);
        }
    }

    /**
     * Of a petition 信访事项.
     *
     * @param channel how it came: letter, visit, web, telephone, fax 渠道
     * @param people how many came 人数; five or more is a group petition 集体访
     */
    record OfPetition(String channel, int people, @Nullable String accused) implements Particulars {

        public OfPetition {
            requireNonNull(channel, "channel");
        }

        @Override
        public CaseKind kind() {
            return CaseKind.PETITION;
        }

        @Override
        public Map<String, String> codes() {
            return said("channel", channel);
        }
    }

    /**
     * Of an order dispatched by 12345 or another platform 诉求工单. {@code platform} and {@code number}
     * are its identity: the same order sent twice is one case.
     *
     * @param platform code of the dispatching platform
     * @param number the platform's own number 工单编号, a {@link Spelling#key}
     * @param category code of the order type
     * @param limitWorkingDays the order's own time limit in working days
     */
    record OfOrder(
            String platform,
            String number,
            String category,
            int limitWorkingDays,
            @Nullable String accused)
            implements Particulars {

        public OfOrder {
            requireNonNull(platform, "platform");
            number = Spelling.key(requireNonNull(number, "number"));
            requireNonNull(category, "category");
        }

        @Override
        public CaseKind kind() {
            return CaseKind.WORK_ORDER;
        }

        @Override
        public Map<String, String> codes() {
            return said("platform", platform, "category", category);
        }
    }

    private static Map<String, String> said(@Nullable String... namesAndCodes) {
        Map<String, String> said = new TreeMap<>();
        for (int i = 0; i < namesAndCodes.length; i += 2) {
            String code = namesAndCodes[i + 1];
            if (code != null) {
                said.put(requireNonNull(namesAndCodes[i]), code);
            }
        }
        return said;
    }
}
