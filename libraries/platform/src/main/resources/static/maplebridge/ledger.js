// The ledger under the hand: the whole row opens its case, arrow keys move, Enter opens, and it is
// printed whole.

const linkOf = (row) => row.querySelector("a[href]");

document.addEventListener("click", (event) => {
  const row = event.target.closest("tr[data-opens]");
  if (!row || event.target.closest("a, button, input, label") || getSelection().toString()) {
    return;
  }
  if (event.ctrlKey || event.metaKey) {
    window.open(linkOf(row).href, "_blank", "noopener");
  } else {
    linkOf(row).click();
  }
});

document.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  if (event.target.closest("input, select, textarea, .menu, [role='radiogroup']")) {
    return;
  }
  const rows = [...document.querySelectorAll("tr[data-opens]")];
  const at = rows.indexOf(event.target.closest("tr[data-opens]"));
  const next = rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step];
  if (next) {
    event.preventDefault();
    linkOf(next).focus();
    next.scrollIntoView({ block: "nearest" });
  }
});

// Whoever asks the printer, by the link or by the browser's own menu, gets all of the list and not the
// fifty rows on the screen.
let screen = null;

document.addEventListener("click", (event) => {
  if (event.target.closest("a[data-printed]") && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    window.print();
  }
});

addEventListener("beforeprint", () => {
  const link = document.querySelector("a[data-printed]");
  if (!link) {
    return;
  }
  // Nothing that answers later is waited for before printing.
  const request = new XMLHttpRequest();
  request.open("GET", link.href, false);
  try {
    request.send();
  } catch {
    return;
  }
  const whole = new DOMParser().parseFromString(request.responseText, "text/html").querySelector("main");
  if (request.status === 200 && whole?.querySelector(".paper")) {
    screen = document.querySelector("main");
    screen.replaceWith(document.adoptNode(whole));
  }
});

addEventListener("afterprint", () => {
  if (screen) {
    document.querySelector("main").replaceWith(screen);
    screen = null;
  }
});
