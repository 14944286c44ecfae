package io.maplebridge.town.organisation.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.ProblemWords;
import io.maplebridge.platform.workbook.NotAWorkbook;
import io.maplebridge.town.organisation.application.sheet.AsItStands;
import io.maplebridge.town.organisation.application.sheet.Change;
import io.maplebridge.town.organisation.application.sheet.Fault;
import io.maplebridge.town.organisation.application.sheet.ImportOrganisation;
import io.maplebridge.town.organisation.application.sheet.Plan;
import io.maplebridge.town.organisation.application.sheet.Tables;
import io.maplebridge.town.organisation.application.sheet.Workbooks;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The organisation from a sheet: looked at first, then written, all of it or nothing. */
@AllowedTo(Role.ADMIN)
@Controller
class ImportPages {

    static final String ADDRESS = "/cases/organisation/import";

    private static final int MOST_SHOWN = 200;
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ImportOrganisation importing;
    private final AsItStands asItStands;
    private final Workbooks workbooks;
    private final ProblemWords words;
    private final ImportedChanges changes;

    ImportPages(
            ImportOrganisation importing,
            AsItStands asItStands,
            Workbooks workbooks,
            ProblemWords words,
            ImportedChanges changes) {
        this.changes = changes;
        this.importing = importing;
        this.asItStands = asItStands;
        this.workbooks = workbooks;
        this.words = words;
    }

    /** A line of what is wrong. */
    record Line(String sheet, int row, String column, String sentence) {}

    @GetMapping(ADDRESS)
    String form() {
        return "organisation/import";
    }

    @GetMapping(ADDRESS + "/template")
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header("Content-Disposition", "attachment; filename=\"organisation.xlsx\"")
                .header("Cache-Control", "no-store")
                .body(workbooks.write(asItStands.tables()));
    }

    /**
     * @param act {@code check} or {@code import}
     * @param htmx set when only what came of it is wanted, to be put into the page
     */
    @PostMapping(ADDRESS)
    String upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "check") String act,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response,
            Model model,
            Locale language)
            throws IOException {
        try {
            Tables tables = read(file);
            boolean writes = act.equals("import");
            Plan plan = writes ? importing.write(tables) : importing.check(tables);
            show(plan, writes && plan.faults().isEmpty(), model, language);
            List<Change> all = plan.changes();
            model.addAttribute(
                    "changes",
                    all.stream()
                            .limit(MOST_SHOWN)
                            .map(change -> changes.line(change, language))
                            .toList());
            model.addAttribute("moreChanges", Math.max(0, all.size() - MOST_SHOWN));
            model.addAttribute("unread", String.join("、", tables.unread()));
        } catch (InvalidRequest wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("error", words.sentence(wrong.violations().getFirst(), language));
        }
        return htmx == null ? form() : form() + " :: result";
    }

    private Tables read(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new InvalidRequest("file", "import-no-file");
        }
        try {
            return workbooks.read(file.getBytes());
        } catch (NotAWorkbook refused) {
            throw switch (refused.why()) {
                case UNREADABLE -> new InvalidRequest("file", "import-not-xlsx");
                case TOO_LARGE_INSIDE -> new InvalidRequest("file", "import-too-large-inside");
                case TOO_MANY_ROWS -> new InvalidRequest("file", "import-too-many-rows");
                case NO_SHEETS -> new InvalidRequest("file", "import-no-sheets");
            };
        }
    }

    private void show(Plan plan, boolean written, Model model, Locale language) {
        List<Fault> faults = plan.faults();
        model.addAttribute("units", plan.units());
        model.addAttribute("duties", plan.duties());
        model.addAttribute("accounts", plan.newAccounts());
        model.addAttribute("nothing", plan.changesNothing());
        model.addAttribute("written", written);
        model.addAttribute("faults", faults.size());
        model.addAttribute(
                "lines",
                faults.stream().limit(MOST_SHOWN).map(fault -> line(fault, language)).toList());
    }

    private Line line(Fault fault, Locale language) {
        return new Line(
                fault.sheet(),
                fault.row(),
                fault.column(),
                words.sentence(fault.violation(), language));
    }
}
