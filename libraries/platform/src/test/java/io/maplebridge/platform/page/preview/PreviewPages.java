package io.maplebridge.platform.page.preview;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.form.FormView;
import io.maplebridge.platform.form.FormWords;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.page.Chip;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.Paging;
import io.maplebridge.platform.page.SortLink;
import io.maplebridge.platform.page.TallyPart;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.time.TownTime;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@AllowedTo(Role.OFFICE)
@Controller
class PreviewPages {

    private final FormWords forms;
    private final TownTime time;

    PreviewPages(FormWords forms, TownTime time) {
        this.forms = forms;
        this.time = time;
    }

    @GetMapping("/cases")
    String ledger(
            HttpServletRequest request, Model model, @RequestParam(defaultValue = "") String none) {
        PageAddress address = PageAddress.of(request);
        model.addAttribute("rows", none.isEmpty() ? Samples.rows() : List.of());
        model.addAttribute("chips", List.of(new Chip("村居：滂溪村", address.without("village").href())));
        model.addAttribute(
                "tally",
                List.of(
                        new TallyPart("共 114 件", "/cases", true),
                        new TallyPart("在办 12", "/cases?open=true", false),
                        new TallyPart("逾期 3", "/cases?late=true", false)));
        model.addAttribute("updated", SortLink.of("更新", address, SortLink.Direction.DESCENDING));
        model.addAttribute("paging", new Paging(1, 50, 114, address));
        return "preview/ledger";
    }

    @GetMapping("/cases/{id}")
    String record(@PathVariable String id, Model model, Locale language) {
        return record(id, forms.empty(Samples.form(), language), model);
    }

    private String record(String id, FormView form, Model model) {
        if (id.equals("unknown")) {
            throw new NotFound(id);
        }
        if (id.equals("broken")) {
            throw new IllegalStateException("broken on purpose");
        }
        model.addAttribute("face", Samples.face());
        model.addAttribute("entries", Samples.timeline());
        model.addAttribute("facts", Samples.facts());
        model.addAttribute("form", form);
        return "preview/record";
    }

    @PostMapping("/cases/{id}")
    String change(@PathVariable String id) {
        return "redirect:/cases/" + id;
    }

    @PostMapping("/cases/{id}/form")
    String fillIn(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale language) {
        Sent sent = Sent.page(typed);
        try {
            Samples.form().read(sent, time.today());
            return "redirect:/cases/" + id;
        } catch (InvalidRequest wrong) {
            return record(id, forms.again(Samples.form(), sent, wrong, language), model);
        }
    }
}
