// The form in the yard: kept on the device first, uploaded when there is a network.

import { Banner, notice } from "./banner.js";
import { Day } from "./day.js";
import { Draft, fill, lastVillage } from "./draft.js";
import { check, clear, collect, fieldOf, put, show } from "./fields.js";
import { Parties } from "./parties.js";
import { followPeople } from "./people.js";
import { Queue } from "./queue.js";
import { openStore } from "./store.js";
import { uuid7 } from "./uuid.js";

const form = document.getElementById("entry");
const place = document.getElementById("queue");
const words = place.dataset;
const kind = form.dataset.kind;
const draft = new Draft(kind);
const day = new Day(form);
const parties = new Parties(form);
const peopleFollow = followPeople(form);
const queue = new Queue(await openStore());
const banner = new Banner(place, queue);
let editing = null;
let remark = null;

/** A line above the form; one at a time. */
function tell(tone, text) {
  remark?.remove();
  remark = text ? notice(tone, text) : null;
  if (remark) {
    remark.setAttribute("role", "status");
    form.before(remark);
  }
}

/** The village is preset, and the others fold away. */
function settleVillage() {
  const field = form.querySelector(".village");
  const chosen = field.querySelector("input:checked");
  field.classList.toggle("settled", Boolean(chosen));
  field.querySelector("[data-other-village]").hidden = !chosen;
}

function startAnew() {
  editing = null;
  const waiting = draft.read();
  if (waiting) {
    fill(form, waiting, day, parties);
    tell("work", words.draft);
  } else {
    form.reset();
    parties.clear();
    day.show();
    put(form, "/village", lastVillage.read());
  }
  settleVillage();
}

async function startWhere() {
  const id = /^#edit=([0-9a-f-]{36})$/.exec(location.hash)?.[1];
  const entry = id && (await queue.find(id));
  if (entry?.state !== "refused" || entry.kind !== kind) {
    startAnew();
    return;
  }
  editing = id;
  fill(form, entry.body, day, parties);
  settleVillage();
  tell("work", words.editing);
  const errors = entry.errors.map(({ pointer, detail }) => ({ field: fieldOf(form, pointer), detail }));
  show(form, errors.filter(({ field }) => field));
}

async function submit(event) {
  event.preventDefault();
  event.stopPropagation();
  const errors = check(form, words);
  show(form, errors);
  if (errors.length > 0) {
    return;
  }
  const body = collect(form);
  const button = form.querySelector("[type='submit']");
  button.disabled = true;
  try {
    await queue.add({ id: editing ?? uuid7(), kind, body, subject: body.subject });
  } catch {
    tell("late", words.lost);
    return;
  } finally {
    button.disabled = false;
  }
  lastVillage.keep(body.village);
  if (!editing) {
    draft.forget();
  }
  tell("work", null);
  history.replaceState(null, "", location.pathname);
  form.querySelector("details.rest")?.removeAttribute("open");
  startAnew();
  await banner.draw();
  scrollTo({ top: 0 });
}

form.addEventListener("submit", submit);
form.addEventListener("input", (event) => {
  const field = event.target.closest(".field");
  if (field) {
    clear(field);
  }
  if (!editing) {
    draft.keep(collect(form));
  }
});
form.addEventListener("change", (event) => event.target.name === "/village" && settleVillage());
form.addEventListener("click", (event) => {
  if (event.target.matches("[data-other-village]")) {
    form.querySelector(".village").classList.remove("settled");
    event.target.hidden = true;
    form.querySelector(".village input:checked")?.focus();
  }
  const step = Number(event.target.dataset.step);
  if (step) {
    const number = event.target.parentElement.querySelector("input");
    number.stepUp(step);
    number.dispatchEvent(new Event("input", { bubbles: true }));
  }
});
form.addEventListener("input", peopleFollow);
form.addEventListener("click", () => setTimeout(peopleFollow));
addEventListener("hashchange", () => startWhere().then(peopleFollow));

await startWhere();
peopleFollow();
document.documentElement.dataset.entry = "ready";
queue.send();

// Only https and localhost have service workers, and a browser may refuse one; then the queue works,
// the page needs a network.
navigator.serviceWorker?.register("/intake/sw.js", { scope: "/intake/" }).catch(() => {});
