package io.maplebridge.cases.life.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maplebridge.cases.life.application.FurtherContents.Further;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Veil;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One content that a case had no room for, masked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FurtherView(
        LocalDate occurredOn,
        Instant recordedAt,
        String actor,
        String village,
        String subject,
        @Nullable String description,
        List<Party> parties) {

    static FurtherView of(Further one, Veil veil) {
        var said = one.registration();
        String description = said.description();
        return new FurtherView(
                one.stamp().occurredOn(),
                one.stamp().recordedAt(),
                one.stamp().actor().name(),
                said.village(),
                veil.text(said.subject()),
                description == null ? null : veil.text(description),
                said.parties().stream().map(veil::party).toList());
    }
}
