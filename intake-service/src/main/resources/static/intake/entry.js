// The form in the yard: kept on the device first, uploaded when there is a network.

import { openDrafts } from "/maplebridge/drafts.js";
import { account } from "/maplebridge/kept.js";
import { lookAfterPages } from "./pages.js";
import { Banner, notice } from "./banner.js";
import { Day } from "./day.js";
import { queue } from "./device.js";
import { fill, hasText } from "./draft.js";
import { check, clear, collect, fieldOf, put, show } from "./fields.js";
import { Parties } from "./parties.js";
import { followPeople } from "./people.js";
import { uuid7 } from "./uuid.js";
import { lastVillage } from "./village.js";

const form = document.getElementById("entry");
const place = document.getElementById("queue");
const words = place.dataset;
const kind = form.dataset.kind;
const drafts = await openDrafts();
const day = new Day(form);
const parties = new Parties(form);
const peopleFollow = followPeople(form);
const banner = new Banner(place, queue);
let editing = null;
let remark = null;
// Of the entry being made: the same with every further try.
let id = uuid7();

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
  field.querySelector("[data-other-village]").hidden = !chosen || field.querySelectorAll("input").length === 1;
}

/** A village that was taken away since is not offered, and so not preset. */
function presetVillage() {
  const last = lastVillage(account);
  if (form.querySelector(`[name="/village"][value="${CSS.escape(last ?? "")}"]`)) {
    put(form, "/village", last);
  }
}

async function startAnew() {
  editing = null;
  id = uuid7();
  const kept = (await drafts.all().catch(() => [])).find((one) => one.form === kind);
  if (kept) {
    fill(form, kept.value, day, parties);
    tell("work", words.draft);
  } else {
    form.reset();
    parties.clear();
    day.show();
    presetVillage();
  }
  settleVillage();
}

async function startWhere() {
  const wanted = /^#edit=([0-9a-f-]{36})$/.exec(location.hash)?.[1];
  const entry = wanted && (await queue.find(wanted));
  if (entry?.state !== "refused" || entry.kind !== kind) {
    await startAnew();
    return;
  }
  editing = wanted;
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
    if (!(await queue.add({ id: editing ?? id, kind, body, subject: body.subject }))) {
      tell("late", queue.signedOut ? words.notSignedIn : words.notSent);
      return;
    }
  } catch {
    tell("late", words.lost);
    return;
  } finally {
    button.disabled = false;
  }
  if (!editing) {
    await drafts.forget(kind).catch(() => {});
  }
  tell("work", null);
  history.replaceState(null, "", location.pathname);
  form.querySelector("details.rest")?.removeAttribute("open");
  await startAnew();
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
    const body = collect(form);
    (hasText(body) ? drafts.keep(kind, body) : drafts.forget(kind)).catch(() => {});
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
lookAfterPages();
