// A press copies the mark beside it; where the browser gives no clipboard, the mark is selected.

const said = document.getElementById("copied");

async function copy(button) {
  const mark = button.dataset.copy;
  try {
    await navigator.clipboard.writeText(mark);
  } catch {
    const shown = button.closest("li").querySelector("code");
    getSelection().selectAllChildren(shown);
    if (!document.execCommand("copy")) {
      said.textContent = said.dataset.select;
      return;
    }
  }
  document.querySelectorAll("[data-copy].done").forEach((one) => one.classList.remove("done"));
  button.classList.add("done");
  said.textContent = said.dataset.done.replace("{0}", mark);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-copy]");
  if (button) {
    copy(button);
  }
});
document.querySelectorAll("button[data-copy]").forEach((button) => {
  button.hidden = false;
});
