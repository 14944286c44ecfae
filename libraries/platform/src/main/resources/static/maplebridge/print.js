// The ledger on paper: the page that is all of it asks the printer as soon as it stands.

document.querySelector("[data-prints]")?.addEventListener("click", () => window.print());

addEventListener("load", () => window.print());
