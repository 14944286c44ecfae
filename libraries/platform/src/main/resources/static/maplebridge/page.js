// What every page does beyond links and forms. Without it, all of them still work.

/** A press is answered at once: the button says it is busy until the page is left, as it is not for a file. */
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!event.defaultPrevented && button?.matches(".button:not([data-download])")) {
    button.setAttribute("aria-busy", "true");
  }
});

// Back from the history: nothing is busy any more.
window.addEventListener("pageshow", () => {
  document.querySelectorAll(".button[aria-busy]").forEach((b) => b.removeAttribute("aria-busy"));
});

/** A menu closes when the reader turns elsewhere. */
function closeMenus(except) {
  document.querySelectorAll("details.menu[open]").forEach((menu) => {
    if (menu !== except) {
      menu.open = false;
    }
  });
}
document.addEventListener("click", (event) => closeMenus(event.target.closest("details.menu")));
document.addEventListener("keydown", (event) => {
  const open = document.querySelector("details.menu[open]");
  if (event.key === "Escape" && open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});

// A filter row applies itself; its button is for readers without script.
document.querySelectorAll("form.filters").forEach((form) => {
  form.addEventListener("change", (event) => {
    if (event.target.matches("select, input[type='date'], input[type='checkbox']")) {
      form.requestSubmit();
    }
  });
});

// Empty filters stay out of the address.
document.addEventListener("formdata", (event) => {
  if (event.target.matches("form.filters, form.search")) {
    [...event.formData.entries()]
      .filter(([, value]) => value === "")
      .forEach(([name]) => event.formData.delete(name));
  }
});

/** To what went wrong with the whole, else to the first field that is wrong, else to the first one still empty, else to the button. */
function focusIn(place) {
  const wrong = place.querySelector(".trouble") ?? place.querySelector("[aria-invalid='true']");
  const fields = [...place.querySelectorAll("form.form :is(input:not([type='hidden'], .picker), textarea, select)")];
  const empty = fields.find((field) => field.type === "radio" || field.value === "");
  const target = wrong ?? empty ?? place.querySelector("form.form [type='submit'], .actions .button");
  (target?.matches(".choices") ? target.querySelector("input") : target)?.focus();
}
document.addEventListener("htmx:afterSettle", (event) => {
  focusIn(event.target);
});
if (document.querySelector("main [aria-invalid='true']")) {
  focusIn(document.querySelector("main"));
}

// A confirmation is shown once: the address goes back to the page itself.
const once = document.querySelector("[data-once]");
if (once) {
  const address = new URL(location.href);
  address.searchParams.delete(once.dataset.once);
  history.replaceState(null, "", address);
}

// On the phone the box is folded away: the glass leads to the ledger's own.
document.querySelector("form.search")?.addEventListener("submit", (event) => {
  const box = event.target.querySelector("input");
  if (box.offsetParent === null) {
    box.disabled = true;
  }
});
