package io.maplebridge.cases.life.web.command;

import io.maplebridge.cases.life.application.HoldingUnits;
import io.maplebridge.cases.life.application.Leaders;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.StepField;
import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.Level;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Term;
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

    private final Reference reference;
    private final Leaders leaders;
    private final HoldingUnits holders;

    Choices(Reference reference, Leaders leaders, HoldingUnits holders) {
        this.reference = reference;
        this.leaders = leaders;
        this.holders = holders;
    }

    /** Empty for what is typed. */
    List<Term> of(StepField field, CaseFile file) {
        return switch (field.choice()) {
            case null -> List.of();
            case ROUTE -> reference.now().routes();
            case AVENUE -> reference.now().avenues();
            case DECISION -> reference.now().decisions();
            case SATISFACTION -> reference.now().satisfactions();
            case AGREEMENT_FORM -> FORMS;
            case LEVEL_ABOVE -> levels(file.levelsAbove());
            case LEVEL_BELOW -> levels(file.levelsBelow());
            case HOLDING_UNIT -> holders.of(file);
            case LEADER -> leads(file);
        };
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
