package io.maplebridge.platform.form;

import io.maplebridge.platform.reference.Term;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Codes of our own as choices, named by the message {@code <words>.<code>} in both languages. */
@Component
public class Choices {

    private final MessageSource messages;

    Choices(MessageSource messages) {
        this.messages = messages;
    }

    public List<Term> of(String words, Enum<?>... codes) {
        return of(words, Arrays.stream(codes).map(Enum::name).toList());
    }

    public List<Term> of(String words, Collection<String> codes) {
        return codes.stream().map(code -> of(words, code)).toList();
    }

    private Term of(String words, String code) {
        String key = words + "." + code;
        return new Term(
                code,
                messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE),
                messages.getMessage(key, null, Locale.ENGLISH));
    }
}
