// What was typed and not sent yet, so that a call in between loses nothing; and the village, which
// is nearly always the same.

import { put } from "./fields.js";

const TYPED = ["subject", "description", "number", "amount"];

/** Reading and writing may be refused by the browser; then nothing is remembered. */
function remembered(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function remember(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Private windows: the form works, it only forgets.
  }
}

const hasText = (body) => TYPED.some((name) => body[name] !== undefined) || body.parties.length > 0;

export class Draft {
  constructor(kind) {
    this.key = `maplebridge.draft.${kind}`;
  }

  keep(body) {
    remember(this.key, hasText(body) ? body : null);
  }

  read() {
    return remembered(this.key);
  }

  forget() {
    remember(this.key, null);
  }
}

export const lastVillage = {
  read: () => remembered("maplebridge.village"),
  keep: (code) => remember("maplebridge.village", code),
};

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
