package io.maplebridge.town.clients.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.form.FormView;
import io.maplebridge.platform.form.FormWords;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.page.ShownOnce;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.clients.application.ClientRegister;
import io.maplebridge.town.clients.domain.Client;
import io.maplebridge.town.clients.domain.ClientKey;
import io.maplebridge.town.clients.domain.TooManyKeys;
import io.maplebridge.town.clients.web.ClientForm.Wanted;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The administrator's list of clients. A key is shown once, to be handed over. */
@AllowedTo(Role.ADMIN)
@Controller
class ClientPages {

    private final ClientRegister register;
    private final ClientForm form;
    private final TownTime time;
    private final ClientWords names;
    private final FormWords words;

    ClientPages(
            ClientRegister register,
            ClientForm form,
            ClientWords names,
            TownTime time,
            FormWords words) {
        this.register = register;
        this.form = form;
        this.names = names;
        this.time = time;
        this.words = words;
    }

    /** A line of the list. */
    record Line(
            String id,
            String name,
            List<String> kinds,
            List<String> platforms,
            List<Key> keys,
            boolean another,
            boolean blocked) {}

    /** A key as far as it may be seen. */
    record Key(String id, LocalDate created, @Nullable LocalDate lastUsed, LocalDate until) {
        static Key of(ClientKey key) {
            Instant used = key.lastUsed();
            return new Key(
                    key.id(),
                    TownTime.dayOf(key.created()),
                    used == null ? null : TownTime.dayOf(used),
                    TownTime.dayOf(key.until()));
        }
    }

    @GetMapping("/cases/clients")
    String list(Model model, Locale language) {
        return page(words.empty(form.form(), language), model, language);
    }

    private String page(FormView opening, Model model, Locale language) {
        model.addAttribute(
                "lines", register.all().stream().map(one -> line(one, language)).toList());
        model.addAttribute("form", opening);
        return "clients/clients";
    }

    private Line line(Client client, Locale language) {
        Instant now = time.now();
        return new Line(
                client.id(),
                client.name(),
                names.kinds(client.grant(), language),
                names.platforms(client.grant(), language),
                client.keys().stream().filter(key -> key.isLiveAt(now)).map(Key::of).toList(),
                client.liveKeys(now) < Client.MOST_LIVE_KEYS,
                client.blocked());
    }

    @PostMapping("/cases/clients")
    String open(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language) {
        Sent sent = Sent.page(typed);
        try {
            Wanted wanted = form.wanted(sent);
            ShownOnce.put(
                    wanted.id(),
                    register.open(wanted.id(), wanted.name(), wanted.grant()),
                    response,
                    model);
            return list(model, language);
        } catch (InvalidRequest wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(words.again(form.form(), sent, wrong, language), model, language);
        }
    }

    @PostMapping("/cases/clients/{id}/keys")
    String key(
            @PathVariable String id, HttpServletResponse response, Model model, Locale language) {
        try {
            ShownOnce.put(id, register.addKey(id), response, model);
        } catch (TooManyKeys two) {
            // The page offers it only while there is one.
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return list(model, language);
    }

    @PostMapping("/cases/clients/{id}/keys/{key}/end")
    String end(@PathVariable String id, @PathVariable String key) {
        register.endKey(id, key);
        return "redirect:/cases/clients";
    }

    @PostMapping("/cases/clients/{id}/block")
    String block(@PathVariable String id, @RequestParam boolean blocked) {
        register.block(id, blocked);
        return "redirect:/cases/clients";
    }
}
