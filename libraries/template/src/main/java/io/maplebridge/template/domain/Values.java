package io.maplebridge.template.domain;

/** What the caller knows: the value of each key, asked with the format the town wrote. */
@FunctionalInterface
public interface Values {

    /** {@link Value#UNKNOWN} for a key nobody knows; nothing else may be unknown quietly. */
    Value of(Mark mark);

    /** These, and where they know nothing, those around them. */
    default Values within(Values outer) {
        return mark -> {
            Value known = of(mark);
            return known.equals(Value.UNKNOWN) ? outer.of(mark) : known;
        };
    }
}
