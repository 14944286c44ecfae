package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Lead;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Queues;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Veil;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.page.Fact;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of a case in words, in the order in which people ask for them. */
public record CaseFacts(CaseWords words, Veil veil, Queues queues) {

    public List<Fact> of(CaseFile file) {
        List<Fact> facts = new ArrayList<>();
        for (Party party : file.registration().parties()) {
            facts.add(new Fact(words.role(party.role(), file.kind()), party(veil.party(party))));
        }
        facts.addAll(matter(file));
        facts.addAll(days(file));
        return facts;
    }

    /** What it is about and where it belongs. */
    public List<Fact> matter(CaseFile file) {
        Registration r = file.registration();
        List<Fact> facts = new ArrayList<>();
        int people = r.people();
        if (people > 1) {
            facts.add(fact("people", words.text("case.people.count", people)));
        }
        facts.add(
                new Fact(
                        words.text("filter.village"),
                        words.village(r.town(), r.village()),
                        PageAddress.of("/cases").with("village", r.village()).href()));
        String accused = r.particulars().accused();
        if (accused != null) {
            facts.add(fact("accused", words.unit(accused)));
        }
        codes(facts, file.kind(), r.particulars().codes());
        facts.add(new Fact(words.text("filter.source"), words.source(r.source())));
        BigDecimal amount = r.particulars().amount();
        if (amount != null) {
            String yuan = new Texts(words.language()).yuan(amount);
            facts.add(fact("amount", words.text("case.yuan", yuan)));
        }
        facts.add(fact("level", words.level(file.level())));
        String holder = queues.holder(file);
        facts.add(
                new Fact(
                        words.text("filter.holder"),
                        words.unit(holder),
                        PageAddress.of("/cases").with("holder", holder).href()));
        day(facts, words.text("case.key"), file.keySince().orElse(null));
        file.lead().map(Lead::name).ifPresent(name -> facts.add(fact("lead", name)));
        return facts;
    }

    public List<Fact> days(CaseFile file) {
        List<Fact> facts = new ArrayList<>();
        day(facts, words.text("case.registered"), file.registeredOn());
        String late = file.registration().lateReason();
        if (late != null) {
            facts.add(fact("late-reason", veil.text(late)));
        }
        day(facts, words.text("case.accepted"), file.acceptedOn().orElse(null));
        day(facts, words.label("concluded", file.kind()), file.concludedOn().orElse(null));
        return facts;
    }

    private void codes(List<Fact> facts, CaseKind kind, Map<String, String> codes) {
        codes.forEach((field, code) -> {
            String name = words.coded(field, code, kind);
            if (field.equals("category")) {
                String list = PageAddress.of("/cases").with(field, code).href();
                facts.add(new Fact(words.text("filter.category"), name, list));
            } else {
                facts.add(fact(field, name));
            }
        });
    }

    private void day(List<Fact> facts, String label, @Nullable LocalDate day) {
        if (day != null) {
            facts.add(new Fact(label, day.toString()));
        }
    }

    private Fact fact(String name, String text) {
        return new Fact(words.text("case." + name), text);
    }

    static String party(Party party) {
        String phone = party.phone();
        return phone == null ? party.name() : party.name() + " " + phone;
    }
}
