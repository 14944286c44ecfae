// A page that is made for paper asks the printer when its button is pressed.

document.querySelector("[data-prints]")?.addEventListener("click", () => window.print());
