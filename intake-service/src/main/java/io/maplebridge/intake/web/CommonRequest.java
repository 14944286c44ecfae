package io.maplebridge.intake.web;

import io.maplebridge.contract.submission.Arrived;
import io.maplebridge.contract.submission.Party;
import io.maplebridge.contract.words.PartyRole;
import io.maplebridge.platform.reference.Findings;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent of every submission, whatever its kind. */
record CommonRequest(
        @Nullable String town,
        @Nullable String village,
        @Nullable LocalDate occurredOn,
        @Nullable String source,
        @Nullable String subject,
        @Nullable String description,
        @Nullable String lateReason,
        @Nullable List<PartyRequest> parties) {

    /** A party as sent. */
    record PartyRequest(
            @Nullable PartyRole role,
            @Nullable String name,
            @Nullable Boolean organisation,
            @Nullable String phone) {

        private Party party() {
            return new Party(
                    Typed.given(role),
                    Typed.given(name),
                    Boolean.TRUE.equals(organisation),
                    Typed.text(phone));
        }
    }

    /** How many came at least: those who are named as such, and one if nobody is. */
    int named() {
        long named =
                Typed.given(parties).stream()
                        .filter(party -> Typed.given(party.role()).isOneWhoCame())
                        .count();
        return Math.max(1, Math.toIntExact(named));
    }

    void missing(Findings found) {
        Typed.require(found, "/town", town);
        Typed.require(found, "/village", village);
        Typed.require(found, "/occurredOn", occurredOn);
        Typed.require(found, "/source", source);
        Typed.require(found, "/subject", subject);
        Typed.require(found, "/parties", parties);
        for (int i = 0; parties != null && i < parties.size(); i++) {
            PartyRequest party = parties.get(i);
            String at = "/parties/" + i;
            Typed.require(found, at, party);
            if (party != null) {
                Typed.require(found, at + "/role", party.role());
                Typed.require(found, at + "/name", party.name());
            }
        }
    }

    /** The pages ask why what lies in a year past is entered now; other senders may say so. */
    void requireLateReason(LocalDate today, Findings found) {
        if (occurredOn != null && occurredOn.getYear() < today.getYear()) {
            Typed.require(found, "/lateReason", Typed.text(lateReason));
        }
    }

    Arrived arrived(Arrival arrival) {
        return new Arrived(
                arrival.caseId(),
                Typed.given(town),
                Typed.given(village),
                Typed.given(occurredOn),
                arrival.receivedAt(),
                arrival.submittedBy(),
                Typed.given(source),
                Typed.given(subject),
                Typed.text(description),
                Typed.text(lateReason),
                Typed.given(parties).stream().map(PartyRequest::party).toList(),
                arrival.byProgram() ? true : null,
                arrival.account());
    }
}
