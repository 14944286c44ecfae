package io.maplebridge.platform.form;

import io.maplebridge.contract.words.Spelling;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.platform.time.TypedDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A day in a JSON body is read as in a form: without a year it is the last one of that name. */
@JacksonComponent
class TypedDayJson extends StdScalarDeserializer<LocalDate> {

    private final TownTime time;

    TypedDayJson(TownTime time) {
        super(LocalDate.class);
        this.time = time;
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser in, DeserializationContext context) {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, in);
        }
        String typed = in.getString();
        return TypedDay.past(Spelling.plain(typed), time.today())
                .orElseGet(() ->
                        (LocalDate)
                                context.handleWeirdStringValue(LocalDate.class, typed, "no day"));
    }
}
