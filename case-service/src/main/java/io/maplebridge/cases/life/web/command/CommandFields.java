package io.maplebridge.cases.life.web.command;

import static io.maplebridge.cases.life.web.command.CommandField.Type.AMOUNT;
import static io.maplebridge.cases.life.web.command.CommandField.Type.DAY;
import static io.maplebridge.cases.life.web.command.CommandField.Type.FLAG;
import static io.maplebridge.cases.life.web.command.CommandField.Type.LINE;
import static io.maplebridge.cases.life.web.command.CommandField.Type.TEXT;
import static io.maplebridge.cases.life.web.command.CommandField.code;
import static io.maplebridge.cases.life.web.command.CommandField.optional;
import static io.maplebridge.cases.life.web.command.CommandField.required;

import io.maplebridge.cases.life.application.HoldingUnits;
import io.maplebridge.cases.life.application.Leaders;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CommandName;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Term;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The fields of every command. All have {@code occurredOn}: the day on which it happened. */
@Component
public class CommandFields {

    /** The day on which it happened, in every command. */
    public static final CommandField OCCURRED_ON = required("occurredOn", DAY);

    private static final List<Term> FORMS =
            List.of(new Term("WRITTEN", "书面协议", "Written"), new Term("ORAL", "口头协议", "Oral"));

    private static final List<Term> LEVELS =
            List.of(
                    new Term(Level.VILLAGE.name(), "村级", "Village"),
                    new Term(Level.TOWN.name(), "镇级", "Town"),
                    new Term(Level.COUNTY.name(), "县级", "County"));

    private final Reference reference;
    private final Leaders leaders;
    private final HoldingUnits holders;

    CommandFields(Reference reference, Leaders leaders, HoldingUnits holders) {
        this.reference = reference;
        this.leaders = leaders;
        this.holders = holders;
    }

    /** In the order of the form, the day first. */
    public List<CommandField> of(CommandName command, CaseFile file) {
        List<CommandField> fields = new ArrayList<>();
        fields.add(OCCURRED_ON);
        fields.addAll(own(command, file));
        return fields;
    }

    private List<CommandField> own(CommandName command, CaseFile file) {
        boolean petition = file.kind() == CaseKind.PETITION;
        return switch (command) {
            case ACCEPT -> petition ? List.of(code("route", reference.now().routes())) : List.of();
            case DECLINE, RETURN, FAIL, WITHDRAW, REOPEN, VOID, MARK_KEY, UNMARK_KEY ->
                    List.of(required("reason", TEXT));
            case HOLD_SESSION -> List.of(optional("place", LINE), required("note", TEXT));
            case AGREE ->
                    List.of(
                            code("form", FORMS),
                            required("content", TEXT),
                            optional("performBy", DAY),
                            optional("amount", AMOUNT));
            case REFER ->
                    List.of(code("avenue", reference.now().avenues()), required("reason", TEXT));
            case REPLY ->
                    petition
                            ? List.of(
                                    code("decision", reference.now().decisions()),
                                    required("content", TEXT))
                            : List.of(required("content", TEXT));
            case SETTLE -> List.of(required("content", TEXT));
            case CALL_BACK ->
                    List.of(
                            required("solved", FLAG),
                            code("satisfaction", reference.now().satisfactions()),
                            optional("note", TEXT));
            case PERFORM, CLOSE -> List.of(optional("note", TEXT));
            case CONFIRM -> List.of(required("court", LINE), optional("decisionNumber", LINE));
            case ESCALATE, HAND_DOWN -> levels(file.levelsFor(command));
            case ASSIGN -> List.of(code("holder", holders.of(file)), optional("note", TEXT));
            case NAME_LEAD -> List.of(code("lead", leads(file)));
            case NOTE -> List.of(required("text", TEXT));
        };
    }

    private List<Term> leads(CaseFile file) {
        return leaders.of(file).stream()
                .map(lead -> new Term(lead.account(), lead.name(), lead.name()))
                .toList();
    }

    private static List<CommandField> levels(List<Level> to) {
        List<String> codes = to.stream().map(Enum::name).toList();
        return List.of(
                code("to", LEVELS.stream().filter(l -> codes.contains(l.code())).toList()),
                required("reason", TEXT));
    }
}
