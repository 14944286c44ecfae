package io.maplebridge.intake.web;

import io.maplebridge.contract.words.PartyRole;
import io.maplebridge.platform.form.Form;
import java.util.List;

/**
 * The phone form of one kind of submission.
 *
 * @param path of its API, {@code /intake/api/<path>}
 * @param words in the message keys of its own sentences, such as {@code intake.<words>.title}
 * @param first what is asked of everybody
 * @param rest what is folded away
 * @param roles of the parties that have a place on it, in their order
 * @param others roles that one more party may have; empty where there is no other
 */
record IntakeForm(
        String path,
        String words,
        Form first,
        Form rest,
        List<PartyRole> roles,
        List<PartyRole> others) {}
