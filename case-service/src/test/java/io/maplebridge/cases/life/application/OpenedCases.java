package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.application.OpenCase.Opening;
import io.maplebridge.cases.life.domain.Actor;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Stamp;
import io.maplebridge.contract.words.Particulars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases of 滂溪村 as they stand when somebody opens their page. */
public final class OpenedCases {

    private OpenedCases() {}

    /** A dispute that one person brought. */
    public static CaseId dispute(OpenCase openCase, String subject, Party applicant) {
        return dispute(openCase, subject, null, applicant);
    }

    public static CaseId dispute(
            OpenCase openCase, String subject, @Nullable String description, Party applicant) {
        return dispute(openCase, subject, description, "pangxi", applicant);
    }

    public static CaseId dispute(
            OpenCase openCase,
            String subject,
            @Nullable String description,
            String village,
            Party applicant) {
        return open(
                openCase,
                new Registration(
                        "changsha",
                        village,
                        "party-application",
                        subject,
                        description,
                        null,
                        List.of(applicant),
                        new Particulars.OfDispute("homestead", null, null),
                        UUID.randomUUID().toString()));
    }

    /** A petition against a unit. */
    public static CaseId accusation(OpenCase openCase, String subject, String unit) {
        return open(
                openCase,
                new Registration(
                        "changsha",
                        "pangxi",
                        "town-direct",
                        subject,
                        null,
                        null,
                        List.of(new Party("PETITIONER", "罗永福", false, null)),
                        new Particulars.OfPetition("visit", 1, unit),
                        UUID.randomUUID().toString()));
    }

    private static CaseId open(OpenCase openCase, Registration registration) {
        CaseId id = new CaseId(UUID.randomUUID());
        Stamp stamp =
                new Stamp(
                        LocalDate.of(2023, 2, 11),
                        Instant.parse("2023-02-13T01:00:00Z"),
                        new Actor("综治中心", "OFFICE"),
                        null);
        openCase.open(List.of(new Opening(id, registration, stamp)));
        return id;
    }
}
