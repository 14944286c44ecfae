package io.maplebridge.platform.form;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A whole number in a JSON body may be typed as in a form: 1000, "1000", "1,000". */
@JacksonComponent
class TypedCountJson extends StdScalarDeserializer<Integer> {

    TypedCountJson() {
        super(Integer.class);
    }

    @Override
    public @Nullable Integer deserialize(JsonParser in, DeserializationContext context) {
        if (in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return in.getIntValue();
        }
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            return (Integer) context.handleUnexpectedToken(Integer.class, in);
        }
        String typed = in.getString();
        return TypedNumber.readWhole(typed)
                .filter(number -> number == number.intValue())
                .map(Long::intValue)
                .orElseGet(() ->
                        (Integer)
                                context.handleWeirdStringValue(
                                        Integer.class, typed, "no whole number"));
    }
}
