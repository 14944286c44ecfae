package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.CaseKind;
import org.jspecify.annotations.Nullable;

/**
 * One field of a step, for its form, its API body, its stored shape and its line in the history
 * alike. It has the name of the component of the step's record.
 *
 * @param only the kind of case that has it; null for every kind
 * @param choice what it can be chosen from; null when it is typed
 * @param asked whether people are asked for it; otherwise the service fills it in
 * @param word for its label, where it is another than that of its name
 * @param need of what it may leave open otherwise; null when it always may
 */
public record StepField(
        String name,
        Content type,
        boolean required,
        @Nullable CaseKind only,
        @Nullable Choice choice,
        boolean asked,
        String word,
        @Nullable Need need) {

    static final StepField REASON = typed("reason", Content.TEXT);

    /** Drawn from the town's series when the case has none. */
    static final StepField NUMBER = typed("number", Content.LINE).byService();

    static final StepField REMARK = typed("note", Content.TEXT).optional();

    /** How a case stands that asks for what may be left out otherwise. */
    public enum Need {
        /** 回访未解决: closed all the same, it says why */
        UNSOLVED
    }

    /** What can stand in it. */
    public enum Content {
        /** one line, up to 200 characters */
        LINE,
        /** several lines, up to 10,000 characters */
        TEXT,
        /** a date in Asia/Shanghai that has been */
        DAY,
        /** one that may come */
        DAY_TO_COME,
        /** true or false */
        FLAG,
        /** yuan, at most two decimals */
        AMOUNT,
        /** a number that can be called */
        PHONE,
        /** a code of the reference data */
        CODE,
        /** a {@link io.maplebridge.contract.words.Level} */
        LEVEL,
        /** an {@link io.maplebridge.contract.words.AgreementForm} */
        AGREEMENT_FORM,
        /** a {@link Lead} */
        LEAD,
        /** a {@link Registration} whole */
        REGISTRATION
    }

    /** From what it can be chosen. */
    public enum Choice {
        /** the list of the reference data for a field of this name: 办理途径, 处理意见, 类型… */
        LISTED,
        /** 书面, 口头 */
        AGREEMENT_FORM,
        /** the levels above that of the case */
        LEVEL_ABOVE,
        /** the levels below it */
        LEVEL_BELOW,
        /** the units that can have the case in hand */
        HOLDING_UNIT,
        /** the leaders of the town */
        LEADER,
        /** the villages that its asker works for */
        VILLAGE,
        /** the parties of the case, and one that was forgotten */
        PARTY,
        /** 申请人, 被申请人… */
        PARTY_ROLE
    }

    static StepField typed(String name, Content type) {
        return new StepField(name, type, true, null, null, true, name, null);
    }

    static StepField chosen(String name, Content type, Choice choice) {
        return new StepField(name, type, true, null, choice, true, name, null);
    }

    /** A code of the list of its own name. */
    static StepField listed(String name) {
        return chosen(name, Content.CODE, Choice.LISTED);
    }

    StepField optional() {
        return new StepField(name, type, false, only, choice, asked, word, need);
    }

    StepField only(CaseKind kind) {
        return new StepField(name, type, required, kind, choice, asked, word, need);
    }

    StepField byService() {
        return new StepField(name, type, false, only, choice, false, word, need);
    }

    /** With another word than its name: an amount agreed is not the amount in dispute. */
    StepField called(String other) {
        return new StepField(name, type, required, only, choice, asked, other, need);
    }

    /** Required of a case that stands so. */
    StepField neededBy(Need when) {
        return new StepField(name, type, required, only, choice, asked, word, when);
    }

    /** Whether a case as it stands asks for it. */
    public boolean isRequiredOf(CaseFile file) {
        return required || (need == Need.UNSOLVED && file.isUnsolved());
    }

    /** The word for what a step says under this name. */
    public static String wordOf(StepKind kind, String name) {
        return kind.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(StepField::word)
                .findFirst()
                .orElse(name);
    }

    /** Whether a case of this kind has it. */
    public boolean isOf(CaseKind kind) {
        return only == null || only == kind;
    }
}
