// One press takes words of the page along, as plain text: the paragraphs of a place, one a line.

/** What is read there, without mark-up. */
function words(place) {
  return [...place.querySelectorAll("p")]
    .map((paragraph) => paragraph.textContent.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

function select(place) {
  const range = document.createRange();
  range.selectNodeContents(place);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Where the clipboard is closed to pages (no HTTPS, no permission): the way of selecting and copying. */
function copySelected(place, text) {
  select(place);
  const plain = (event) => {
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", plain);
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", plain);
  }
}

async function copy(place) {
  const text = words(place);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(place, text);
  }
}

// The figures come anew by themselves, so it is the page that listens; without script there is no button.
document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("[data-copies]");
  if (button) {
    const done = await copy(document.getElementById(button.dataset.copies));
    button.parentElement.querySelector("[role='status']").textContent = done ? button.dataset.done : button.dataset.selected;
  }
});

function offer() {
  document.querySelectorAll("[data-copies][hidden]").forEach((button) => {
    button.hidden = false;
  });
}
document.addEventListener("htmx:afterSwap", offer);
offer();
