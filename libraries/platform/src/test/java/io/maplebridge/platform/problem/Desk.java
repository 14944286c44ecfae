package io.maplebridge.platform.problem;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** An API on which everything can go wrong. */
@AllowedTo(Role.OFFICE)
@RestController
@RequestMapping("/desk/api")
class Desk {

    enum Colour {
        RED,
        BLUE
    }

    record Person(@Nullable String name, @Nullable Integer age) {}

    record Note(
            @Nullable LocalDate day,
            @Nullable Integer copies,
            @Nullable Colour colour,
            @Nullable Boolean urgent,
            @Nullable UUID file,
            @Nullable List<Person> people) {}

    record Pages(@Nullable Integer page, @Nullable Colour colour) {}

    @PostMapping(path = "/notes", consumes = "application/json", produces = "application/json")
    Note note(@RequestBody Note note) {
        return note;
    }

    @GetMapping("/notes/{number}")
    int numbered(@PathVariable int number) {
        return number;
    }

    @GetMapping("/notes")
    Pages listed(Pages pages) {
        return pages;
    }

    @GetMapping("/search")
    String found(@RequestParam String text, @RequestHeader("X-Desk") UUID desk) {
        return text + desk;
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("the password is 123456");
    }

    @GetMapping("/broken/{status}")
    String broken(@PathVariable int status) {
        throw new ResponseStatusException(HttpStatus.valueOf(status));
    }

    @GetMapping("/refused")
    void refused(HttpServletResponse response) throws IOException {
        response.sendError(500);
    }
}
