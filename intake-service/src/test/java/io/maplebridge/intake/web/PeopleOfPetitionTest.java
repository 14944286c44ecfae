package io.maplebridge.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.words.PartyRole;
import io.maplebridge.intake.web.CommonRequest.PartyRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many came with a petition, where the sender says it and where not. */
class PeopleOfPetitionTest {

    @ParameterizedTest
    @CsvSource({
        ", PETITIONER PETITIONER REPRESENTATIVE, 3",
        ", PETITIONER THIRD_PARTY, 1",
        ", RESPONDENT, 1",
        "6, PETITIONER, 6",
        "1, PETITIONER PETITIONER, 1"
    })
    void those_named_came_where_nobody_says_how_many(
            @Nullable Integer said, String roles, int came) {
        List<PartyRequest> parties =
                Stream.of(roles.split(" ", -1))
                        .map(role -> new PartyRequest(PartyRole.valueOf(role), "李某", null, null))
                        .toList();
        var common =
                new CommonRequest(
                        "changsha",
                        "dami",
                        LocalDate.of(2023, 3, 6),
                        "town-direct",
                        "道路破损",
                        null,
                        null,
                        parties);
        var request = new SubmissionRequest.PetitionRequest(common, "visit", said, null);
        Arrival arrival = new Arrival(UUID.randomUUID(), Instant.EPOCH, "office", "zongzhi", false);
        assertThat(request.submission(arrival).particulars().people())
                .as("what is too few is kept as said, for the rules to refuse")
                .isEqualTo(came);
    }
}
