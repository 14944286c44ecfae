// What went wrong is said on the page: no press ends in silence.

const line = document.getElementById("trouble");
const { offline, failed, broken } = document.body.dataset;

/** What htmx calls its errors, and what they mean to a reader; any other is a fault of the page. */
const SENTENCES = { "htmx:sendError": offline, "htmx:timeout": offline, "htmx:responseError": failed };

/** The first is told beside each of the others, the second by the press that took its place. */
const TOLD_OTHERWISE = ["htmx:afterRequest", "htmx:sendAbort"];

function tell(sentence) {
  line.textContent = sentence;
  line.hidden = false;
  line.scrollIntoView({ block: "nearest" });
  document.querySelectorAll("[aria-busy]").forEach((busy) => busy.removeAttribute("aria-busy"));
}

document.addEventListener("htmx:beforeRequest", () => (line.hidden = true));
document.addEventListener("htmx:error", ({ detail: { errorInfo } }) => {
  if (!TOLD_OTHERWISE.includes(errorInfo.error)) {
    tell(SENTENCES[errorInfo.error] ?? broken);
  }
});

// Caught on its way down, where a script that could not be fetched is told of too.
addEventListener(
  "error",
  ({ target }) => {
    if (target === window || target instanceof HTMLScriptElement) {
      tell(broken);
    }
  },
  true,
);
addEventListener("unhandledrejection", () => tell(broken));
