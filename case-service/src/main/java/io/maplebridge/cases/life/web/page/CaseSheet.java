package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.application.FurtherContents;
import io.maplebridge.cases.life.application.LeadersGone;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Deadlines;
import io.maplebridge.cases.life.domain.DoneCommands;
import io.maplebridge.cases.life.domain.Origin;
import io.maplebridge.cases.life.domain.Queues;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.cases.life.domain.Veil;
import io.maplebridge.cases.life.web.command.OfferedCommands;
import io.maplebridge.platform.form.FormWords;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.page.Tone;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.time.TownTime;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the case page, whole or only its part where work is done. */
@Component
public class CaseSheet {

    private final MessageSource messages;
    private final Reference reference;
    private final Deadlines deadlines;
    private final Queues queues;
    private final OfferedCommands offered;
    private final TownTime time;
    private final UnmaskForm unmask;
    private final FormWords forms;
    private final LeadersGone leadersGone;
    private final FurtherContents further;

    CaseSheet(
            MessageSource messages,
            Reference reference,
            Deadlines deadlines,
            Queues queues,
            OfferedCommands offered,
            TownTime time,
            UnmaskForm unmask,
            FormWords forms,
            LeadersGone leadersGone,
            FurtherContents further) {
        this.leadersGone = leadersGone;
        this.further = further;
        this.messages = messages;
        this.reference = reference;
        this.deadlines = deadlines;
        this.queues = queues;
        this.offered = offered;
        this.time = time;
        this.unmask = unmask;
        this.forms = forms;
    }

    public CaseWords words(Locale language) {
        return CaseWords.of(messages, reference, language);
    }

    public String page(
            CaseFile file,
            @Nullable CommandForm form,
            @Nullable Integer done,
            Model model,
            Locale language) {
        model.addAttribute("unmasking", forms.empty(unmask.form(), language));
        return page(file, Veil.over(file), form, done, model, language);
    }

    /** With every name and number, for who has said why. */
    public String whole(CaseFile file, Model model, Locale language) {
        return page(file, Veil.LIFTED, null, null, model, language);
    }

    /** The page again, masked, with what was wrong with the reason beside its field. */
    public String withoutReason(
            CaseFile file,
            Sent sent,
            InvalidRequest wrong,
            HttpServletResponse response,
            Model model,
            Locale language) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("unmasking", forms.again(unmask.form(), sent, wrong, language));
        model.addAttribute("refused", true);
        return page(file, Veil.over(file), null, null, model, language);
    }

    private String page(
            CaseFile file,
            Veil veil,
            @Nullable CommandForm form,
            @Nullable Integer done,
            Model model,
            Locale language) {
        CaseWords words = words(language);
        work(file, form, model, language);
        model.addAttribute("number", file.number().orElseGet(() -> words.text("case.unnumbered")));
        model.addAttribute("kind", words.kind(file.kind()));
        model.addAttribute("tone", Tones.of(file.state()));
        model.addAttribute("state", words.state(file.state(), file.kind()));
        model.addAttribute("key", file.keySince().isPresent());
        model.addAttribute("keyTone", Tones.KEY);
        model.addAttribute("left", left(file, words));
        model.addAttribute("leadLeft", leadLeft(file, words));
        model.addAttribute("leftTone", Tone.SOON);
        model.addAttribute("conflicts", conflicts(file, words));
        model.addAttribute("clocks", Clocks.of(file, deadlines, time.today(), words));
        model.addAttribute("enteredLate", Clocks.enteredLate(file, words));
        String description = file.registration().description();
        model.addAttribute("subject", veil.text(file.registration().subject()));
        model.addAttribute("description", description == null ? null : veil.text(description));
        int before = before(model, file);
        model.addAttribute("entries", new Timeline(words, veil).before(file, before));
        model.addAttribute("earlier", Timeline.earlierThan(before, file));
        model.addAttribute("further", further.count(file.id()));
        model.addAttribute("facts", new CaseFacts(words, veil, queues).of(file));
        model.addAttribute("masked", veil.drawn());
        model.addAttribute("doneTone", Tone.FINE);
        model.addAttribute("done", done == null ? null : done(file, done, words));
        return "cases/case";
    }

    /** That others were sent under its name; null when none was, or nothing is left to decide. */
    private static @Nullable String conflicts(CaseFile file, CaseWords words) {
        Origin origin = file.origin();
        if (origin.conflicts() == 0 || file.state().isFinished()) {
            return null;
        }
        List<String> said = new ArrayList<>();
        said.add(
                origin.isOfPlatform()
                        ? words.text("case.conflicts.platform", origin.conflicts())
                        : words.text("case.conflicts", origin.conflicts()));
        long withheld = origin.brought().stream().filter(Registration::isWithheld).count();
        if (withheld > 0) {
            said.add(words.text("case.conflicts.elsewhere", withheld));
        }
        return String.join("", said);
    }

    /** Of the events the page shows those before this one: all, unless the reader turned pages. */
    private static int before(Model model, CaseFile file) {
        return model.getAttribute("before") instanceof Integer number ? number : file.version() + 1;
    }

    /** That it is in nobody's hands any more; null when it is, or when nothing is left to do. */
    private @Nullable String left(CaseFile file, CaseWords words) {
        String holder = queues.holder(file);
        boolean ended = words.units().endedBefore(time.today()).contains(holder);
        return ended && !file.state().isFinished()
                ? words.text("case.left", words.unit(holder))
                : null;
    }

    /**
     * That whoever answers for it is no leader any more; null when they are, or nothing is left.
     */
    private @Nullable String leadLeft(CaseFile file, CaseWords words) {
        return file.lead()
                .filter(lead -> !file.state().isFinished() && leadersGone.hasLeft(lead.account()))
                .map(lead -> words.text("case.lead.gone", lead.name()))
                .orElse(null);
    }

    /** Only the part where work is done, to be put in its place on the page. */
    public String work(CaseFile file, @Nullable CommandForm form, Model model, Locale language) {
        model.addAttribute("id", file.id());
        model.addAttribute("actions", CaseActions.of(file, offered.of(file), words(language)));
        model.addAttribute("form", form);
        return "cases/case :: work";
    }

    /** 已受理，编号…。下一步：登记调解。 Null when there is no such event. */
    private @Nullable String done(CaseFile file, int version, CaseWords words) {
        if (version < 1 || version > file.version()) {
            return null;
        }
        String sentence =
                DoneCommands.at(file, version).stream()
                        .map(event -> words.done(event, file.kind(), file.number().orElse("")))
                        .collect(Collectors.joining());
        StepKind next = CaseActions.usual(file, offered.of(file));
        return next == null || version < file.version()
                ? sentence
                : sentence + words.text("done.next", words.command(next, file.kind()));
    }
}
