package io.maplebridge.platform.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** An amount in a JSON body may be typed as in a form: 1000, "1000", "1,000.50". */
@JacksonComponent
class TypedAmountJson extends StdScalarDeserializer<BigDecimal> {

    TypedAmountJson() {
        super(BigDecimal.class);
    }

    @Override
    public @Nullable BigDecimal deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken().isNumeric()) {
            return in.getDecimalValue();
        }
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, in);
        }
        String typed = in.getString();
        return TypedNumber.read(typed)
                .orElseGet(() ->
                        (BigDecimal)
                                context.handleWeirdStringValue(
                                        BigDecimal.class, typed, "no amount"));
    }
}
