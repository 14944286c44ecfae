// A form that is half filled in is not left by accident: neither for another page nor for another
// part of this one. Forms that are kept while they are typed send nothing by themselves and are
// not asked about.

const question = document.body.dataset.leaving;
const sent = new WeakSet();

function isChanged(field) {
  if (field.disabled || field.type === "hidden" || field.matches(".picker")) {
    return false;
  }
  if (field.type === "checkbox" || field.type === "radio") {
    return field.checked !== field.defaultChecked;
  }
  if (field instanceof HTMLSelectElement) {
    const preset = Math.max(0, [...field.options].findIndex((option) => option.defaultSelected));
    return field.selectedIndex > 0 && field.selectedIndex !== preset;
  }
  return field.type === "file" ? field.files.length > 0 : "defaultValue" in field && field.value !== field.defaultValue;
}

/** Typed in, or sent back with something wrong, and not sent since. */
function isHalf(form) {
  const fields = [...form.elements];
  const secret = fields.some((field) => field.type === "password");
  const typed = fields.some((field) => isChanged(field) || field.getAttribute("aria-invalid") === "true");
  return typed && !secret && !sent.has(form);
}

const halfIn = (place) => [...place.querySelectorAll("form.form[method='post']")].some(isHalf);

addEventListener("beforeunload", (event) => {
  if (halfIn(document)) {
    event.preventDefault();
  }
});

document.addEventListener("submit", ({ target }) => sent.add(target));
document.addEventListener("htmx:beforeRequest", ({ detail }) => sent.add(detail.elt));
// What was refused or never arrived is still to be sent.
document.addEventListener("htmx:afterRequest", ({ detail }) => detail.successful || sent.delete(detail.elt));
// A file for the disk leaves the page where it is.
document.addEventListener("submit", ({ target, submitter }) => {
  if (submitter?.matches("[data-download]")) {
    setTimeout(() => sent.delete(target));
  }
});
addEventListener("pageshow", () => document.querySelectorAll("form").forEach((form) => sent.delete(form)));

document.addEventListener("htmx:confirm", (event) => {
  const { elt, target, issueRequest } = event.detail;
  if (!elt.matches("form") && target instanceof Element && halfIn(target)) {
    event.preventDefault();
    if (confirm(question)) {
      issueRequest(true);
    }
  }
});
