package io.maplebridge.cases.life.web.command;

import io.maplebridge.cases.life.application.HoldingUnits;
import io.maplebridge.cases.life.application.Leaders;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Levels;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.StepField;
import io.maplebridge.cases.life.domain.Veil;
import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.PartyRole;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Term;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a field of a command can be chosen from, for this case and today. */
@Component
class Choices {

    private static final List<Term> FORMS =
            List.of(
                    new Term(AgreementForm.WRITTEN.name(), "书面协议", "Written"),
                    new Term(AgreementForm.ORAL.name(), "口头协议", "Oral"));

    private static final List<Term> LEVELS =
            List.of(
                    new Term(Level.VILLAGE.name(), "村级", "Village"),
                    new Term(Level.TOWN.name(), "镇级", "Town"),
                    new Term(Level.COUNTY.name(), "县级", "County"));

    private static final List<Term> PARTY_ROLES =
            List.of(
                    new Term(PartyRole.APPLICANT.name(), "申请人", "Applicant"),
                    new Term(PartyRole.RESPONDENT.name(), "被申请人", "Respondent"),
                    new Term(PartyRole.PETITIONER.name(), "信访人", "Petitioner"),
                    new Term(PartyRole.REPRESENTATIVE.name(), "代表", "Representative"),
                    new Term(PartyRole.THIRD_PARTY.name(), "第三人", "Third party"));

    /** Who asks is 来电人 in an order, and nobody stands for others. */
    private static final List<Term> OF_AN_ORDER =
            List.of(
                    new Term(PartyRole.PETITIONER.name(), "来电人", "Caller"),
                    new Term(PartyRole.RESPONDENT.name(), "被申请人", "Respondent"),
                    new Term(PartyRole.THIRD_PARTY.name(), "第三人", "Third party"));

    private final Reference reference;
    private final Leaders leaders;
    private final HoldingUnits holders;
    private final CurrentPerson person;

    Choices(Reference reference, Leaders leaders, HoldingUnits holders, CurrentPerson person) {
        this.person = person;
        this.reference = reference;
        this.leaders = leaders;
        this.holders = holders;
    }

    /** Empty for what is typed. */
    List<Term> of(StepField field, CaseFile file) {
        return switch (field.choice()) {
            case null -> List.of();
            case LISTED -> reference.now().codes(field.name(), file.kind());
            case AGREEMENT_FORM -> FORMS;
            case LEVEL_ABOVE -> levels(Levels.above(file));
            case LEVEL_BELOW -> levels(Levels.below(file));
            case HOLDING_UNIT -> holders.of(file);
            case LEADER -> leads(file);
            case VILLAGE -> villages(file);
            case PARTY -> parties(file);
            case PARTY_ROLE -> file.kind() == CaseKind.WORK_ORDER ? OF_AN_ORDER : PARTY_ROLES;
        };
    }

    /** Those that were there when it was registered. */
    private List<Term> villages(CaseFile file) {
        return reference
                .now()
                .town(file.registration().town())
                .map(town -> town.villagesOn(file.registeredOn()))
                .orElse(List.of())
                .stream()
                .filter(village -> person.get().sees(village.code()))
                .toList();
    }

    /** By their number and their masked names, and one that was forgotten. */
    private static List<Term> parties(CaseFile file) {
        Veil veil = Veil.over(file);
        List<Term> terms = new ArrayList<>();
        for (Party party : file.registration().parties()) {
            String name = veil.party(party).name();
            terms.add(new Term(Integer.toString(terms.size() + 1), name, name));
        }
        terms.add(new Term(Party.ANOTHER, "另加一位", "one more"));
        return terms;
    }

    private List<Term> leads(CaseFile file) {
        return leaders.of(file).stream()
                .map(lead -> new Term(lead.account(), lead.name(), lead.name()))
                .toList();
    }

    private static List<Term> levels(List<Level> to) {
        List<String> codes = to.stream().map(Enum::name).toList();
        return LEVELS.stream().filter(level -> codes.contains(level.code())).toList();
    }
}
