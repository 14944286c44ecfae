package io.maplebridge.cases.life.web.command;

import io.maplebridge.cases.life.application.HoldingUnits;
import io.maplebridge.cases.life.domain.CaseCommand.AcceptCase;
import io.maplebridge.cases.life.domain.CaseCommand.AssignCase;
import io.maplebridge.cases.life.domain.CaseCommand.CallBack;
import io.maplebridge.cases.life.domain.CaseCommand.CloseCase;
import io.maplebridge.cases.life.domain.CaseCommand.DeclineCase;
import io.maplebridge.cases.life.domain.CaseCommand.EscalateCase;
import io.maplebridge.cases.life.domain.CaseCommand.HandDownCase;
import io.maplebridge.cases.life.domain.CaseCommand.HoldSession;
import io.maplebridge.cases.life.domain.CaseCommand.MarkKey;
import io.maplebridge.cases.life.domain.CaseCommand.NameLead;
import io.maplebridge.cases.life.domain.CaseCommand.NoteOnCase;
import io.maplebridge.cases.life.domain.CaseCommand.RecordAgreement;
import io.maplebridge.cases.life.domain.CaseCommand.RecordConfirmation;
import io.maplebridge.cases.life.domain.CaseCommand.RecordFailure;
import io.maplebridge.cases.life.domain.CaseCommand.RecordPerformance;
import io.maplebridge.cases.life.domain.CaseCommand.RecordWithdrawal;
import io.maplebridge.cases.life.domain.CaseCommand.ReferCase;
import io.maplebridge.cases.life.domain.CaseCommand.ReopenCase;
import io.maplebridge.cases.life.domain.CaseCommand.ReplyToCase;
import io.maplebridge.cases.life.domain.CaseCommand.ReturnCase;
import io.maplebridge.cases.life.domain.CaseCommand.SettleCase;
import io.maplebridge.cases.life.domain.CaseCommand.UnmarkKey;
import io.maplebridge.cases.life.domain.CaseCommand.VoidCase;
import io.maplebridge.cases.life.domain.CaseCommand;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CommandName;
import io.maplebridge.cases.life.domain.Lead;
import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a command of what was sent, be it a JSON body or a form. */
@Component
public class CommandReader {

    /** A command and the day on which it happened. */
    public record Read(CaseCommand command, LocalDate occurredOn) {}

    private final CommandFields fields;
    private final HoldingUnits holders;

    CommandReader(CommandFields fields, HoldingUnits holders) {
        this.fields = fields;
        this.holders = holders;
    }

    /**
     * @param raw field names and what was sent for them
     * @throws io.maplebridge.platform.problem.InvalidRequest naming every field that is wrong
     */
    public Read read(CommandName name, CaseFile file, Map<String, ? extends @Nullable Object> raw) {
        List<CommandField> asked = fields.of(name, file);
        CommandInput in = new CommandInput(raw, asked);
        return new Read(command(name, in, asked, file), in.day("occurredOn"));
    }

    private CaseCommand command(
            CommandName name, CommandInput in, List<CommandField> asked, CaseFile file) {
        return switch (name) {
            // The number is given by the service, never by the sender.
            case ACCEPT -> new AcceptCase(null, in.optionalText("route"));
            case DECLINE -> new DeclineCase(in.text("reason"));
            case RETURN -> new ReturnCase(in.text("reason"));
            case HOLD_SESSION -> new HoldSession(in.optionalText("place"), in.text("note"));
            case AGREE ->
                    new RecordAgreement(
                            AgreementForm.valueOf(in.text("form")),
                            in.text("content"),
                            in.optionalDay("performBy"),
                            in.optionalAmount("amount"));
            case FAIL -> new RecordFailure(in.text("reason"));
            case WITHDRAW -> new RecordWithdrawal(in.text("reason"));
            case REFER -> new ReferCase(in.text("avenue"), in.text("reason"));
            case REPLY -> new ReplyToCase(in.optionalText("decision"), in.text("content"));
            case SETTLE -> new SettleCase(in.text("content"));
            case CALL_BACK ->
                    new CallBack(
                            in.flag("solved"), in.text("satisfaction"), in.optionalText("note"));
            case PERFORM -> new RecordPerformance(in.optionalText("note"));
            case CONFIRM ->
                    new RecordConfirmation(in.text("court"), in.optionalText("decisionNumber"));
            case CLOSE -> new CloseCase(in.optionalText("note"));
            case REOPEN -> new ReopenCase(in.text("reason"));
            case ESCALATE -> new EscalateCase(Level.valueOf(in.text("to")), in.text("reason"));
            case HAND_DOWN -> new HandDownCase(Level.valueOf(in.text("to")), in.text("reason"));
            case ASSIGN -> assign(in, file);
            case MARK_KEY -> new MarkKey(in.text("reason"));
            case NAME_LEAD -> new NameLead(lead(in.text("lead"), asked));
            case UNMARK_KEY -> new UnmarkKey(in.text("reason"));
            case VOID -> new VoidCase(in.text("reason"));
            case NOTE -> new NoteOnCase(in.text("text"));
        };
    }

    /** Who gives a case of a village to the town passes it up with that. */
    private AssignCase assign(CommandInput in, CaseFile file) {
        String holder = in.text("holder");
        return new AssignCase(holder, holders.passesUpTo(file, holder), in.optionalText("note"));
    }

    /** The one of that account among those there were to choose from. */
    private static Lead lead(String account, List<CommandField> asked) {
        return asked.stream()
                .flatMap(field -> field.choices().stream())
                .filter(choice -> choice.code().equals(account))
                .map(choice -> new Lead(account, choice.zh()))
                .findFirst()
                .orElseThrow();
    }
}
