package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.cases.life.domain.StepGroup;
import io.maplebridge.platform.page.Tone;

/** Which colour a state and an event have. Red and amber are kept for what is late. */
public final class Tones {

    /** Of key cases: to be watched, as what will soon be late. */
    public static final Tone KEY = Tone.SOON;

    private Tones() {}

    public static Tone of(CaseState state) {
        return switch (state) {
            case ACCEPTED, MEDIATING, REPLIED, CALLED_BACK -> Tone.WORK;
            case AGREED, PERFORMED, SETTLED -> Tone.FINE;
            case REGISTERED, FAILED, WITHDRAWN, REFERRED, NOT_ACCEPTED, RETURNED, CLOSED, VOIDED ->
                    Tone.CALM;
        };
    }

    public static Tone of(StepGroup group) {
        return switch (group) {
            case SUCCESS -> Tone.FINE;
            case WORK, HANDING -> Tone.WORK;
            case CONFLICT -> Tone.LATE;
            case KEY -> KEY;
            case ENTRY, END, NOTE -> Tone.CALM;
        };
    }
}
