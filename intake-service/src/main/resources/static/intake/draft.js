// The form as far as it was filled in, for a call that comes in between.

import { put } from "./fields.js";

const TYPED = ["subject", "description", "number", "amount"];

/** Whether there is more in it than what is preset. */
export const hasText = (body) => TYPED.some((name) => body[name] !== undefined) || body.parties.length > 0;

/** Fills the form with what a body says; the parties that have no place get a new one. */
export function fill(form, body, day, parties) {
  form.reset();
  parties.clear();
  for (const [name, value] of Object.entries(body)) {
    if (name !== "parties" && name !== "occurredOn") {
      put(form, `/${name}`, value);
    }
  }
  body.parties.forEach((party, i) => fillParty(form, party, i, parties));
  day.show(body.occurredOn);
}

function fillParty(form, party, i, parties) {
  const role = form.querySelector(`input[type="hidden"][name="/parties/${i}/role"]`)?.value;
  const at = role === party.role ? `/parties/${i}` : parties.add().dataset.at;
  for (const [name, value] of Object.entries(party)) {
    if (role !== party.role || name !== "role") {
      put(form, `${at}/${name}`, value);
    }
  }
}
