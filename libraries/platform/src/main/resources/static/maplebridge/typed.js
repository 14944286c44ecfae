// What is typed into a form survives the end of the session, a reload and a way back: it is kept for
// the account with each letter, and put back into the same form of the same case.

import { tell } from "./trouble.js";

const FORMS = "main form.form[method='post']:not(#entry)";
const SENT = "maplebridge.sent";
const words = document.body.dataset;
const signedIn = Boolean(words.signedIn);

/** Not what nobody may keep: passwords, and files. */
const isKept = (form) => form?.matches(FORMS) && !form.querySelector("[type='password'], [type='file']");
const nameOf = (form) => new URL(form.action).pathname;
const fieldsOf = (form) => [...form.elements].filter((e) => e.name && e.matches("input:not([type='hidden']), textarea, select"));

let opening = null;
let opened = null;
const drafts = () => (opening ??= import("./drafts.js").then(async ({ openDrafts }) => (opened = await openDrafts())));

function typedIn(field) {
  if (field.matches("[type='radio'], [type='checkbox']")) {
    return field.checked !== field.defaultChecked;
  }
  return field.matches("select")
    ? [...field.options].some((option) => option.selected !== option.defaultSelected && option.value !== "")
    : field.value !== field.defaultValue;
}

function collect(form) {
  return fieldsOf(form)
    .filter((field) => !field.matches("[type='radio'], [type='checkbox']") || field.checked)
    .map((field) => [field.name, field.value]);
}

function fill(form, typed) {
  for (const field of fieldsOf(form)) {
    const said = typed.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.matches("[type='radio'], [type='checkbox']")) {
      field.checked = said.includes(field.value);
    } else if (said.length > 0) {
      field.value = said[0];
    }
  }
}

async function keep(form) {
  // Typed after it was sent: the next page must not take it for what was.
  sessionStorage.removeItem(SENT);
  const kept = await drafts();
  await (fieldsOf(form).some(typedIn) ? kept.keep(nameOf(form), collect(form)) : kept.forget(nameOf(form)));
}

function remark(form) {
  const line = document.createElement("p");
  line.className = "hint";
  line.setAttribute("role", "status");
  line.textContent = words.draft;
  form.prepend(line);
}

/** What the server sends back after a refusal is what was typed, and stays. */
const isRefused = (form) => form.querySelector("[aria-invalid='true']") || form.parentElement.querySelector(".trouble");

async function putBack(place) {
  const forms = [...place.querySelectorAll(FORMS)].filter(isKept).filter((form) => !isRefused(form));
  if (forms.length === 0) {
    return;
  }
  const found = await (await drafts()).all();
  for (const form of forms) {
    const draft = found.find((one) => one.form === nameOf(form));
    if (draft && !fieldsOf(form).some(typedIn)) {
      fill(form, draft.value);
      remark(form);
    }
  }
}

/** A form of this case that was left half filled in is opened where it was. */
async function reopen() {
  const links = [...document.querySelectorAll("#work a[hx-get*='/commands/']")];
  if (links.length === 0) {
    return;
  }
  const found = await (await drafts()).all();
  const link = found.map((one) => links.find((each) => each.getAttribute("hx-get") === one.form)).find(Boolean);
  if (link) {
    if (document.readyState !== "complete") {
      await new Promise((ready) => addEventListener("load", ready, { once: true }));
    }
    link.click();
  }
}

/** A press that led to another page, and not back to its form, was heard. */
async function forgetSent() {
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  const again = sent && [...document.querySelectorAll(FORMS)].find((form) => nameOf(form) === sent);
  if (sent && !(again && isRefused(again))) {
    await (await drafts()).forget(sent);
  }
}

if (signedIn) {
  for (const kind of ["input", "change"]) {
    document.addEventListener(kind, ({ target }) => isKept(target.form) && keep(target.form));
  }
  document.addEventListener("submit", (event) => {
    if (isKept(event.target) && !event.defaultPrevented && !event.target.hasAttribute("hx-post")) {
      sessionStorage.setItem(SENT, nameOf(event.target));
    }
  });
  document.addEventListener("click", async ({ target }) => {
    const form = target.closest("form.form .actions a") && target.closest("form");
    if (isKept(form)) {
      await (await drafts()).forget(nameOf(form));
    }
  });
  document.addEventListener("htmx:afterRequest", async ({ detail: { elt, xhr } }) => {
    // Of an answer that leads to another page htmx does not say whether it was a success.
    if (xhr.status >= 200 && xhr.status < 400 && isKept(elt)) {
      // What follows may be another page, which then forgets it.
      sessionStorage.setItem(SENT, nameOf(elt));
      await (await drafts()).forget(nameOf(elt));
    }
  });
  // The session is over, and the server could not keep the last words: the page must not be left.
  document.addEventListener("htmx:beforeOnLoad", (event) => {
    const { elt, xhr } = event.detail;
    if (xhr.status === 401 && isKept(elt) && !opened?.isKept(nameOf(elt))) {
      event.preventDefault();
      tell(words.signedOut);
    }
  });
  document.addEventListener("htmx:afterSettle", ({ target }) => putBack(target));
  await forgetSent();
  await putBack(document);
  await reopen();
} else {
  // Led here by the end of the session: the press was not heard.
  sessionStorage.removeItem(SENT);
}
