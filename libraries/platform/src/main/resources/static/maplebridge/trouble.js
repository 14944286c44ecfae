// What went wrong is said on the page: no press ends in silence.

const line = document.getElementById("trouble");
const { offline, failed, broken } = document.body.dataset;

/** Shows it until the next press. */
export function tell(sentence) {
  line.textContent = sentence;
  line.hidden = false;
  line.scrollIntoView({ block: "nearest" });
  document.querySelectorAll("[aria-busy]").forEach((busy) => busy.removeAttribute("aria-busy"));
}

document.addEventListener("htmx:beforeRequest", () => (line.hidden = true));

// Every error of htmx is told under this name before it is told under its own. Of these two the
// first goes with each of the others, the second with the press that took its place.
const TOLD_OTHERWISE = ["htmx:afterRequest", "htmx:sendAbort"];
document.addEventListener("htmx:error", ({ detail: { errorInfo } }) => {
  if (!TOLD_OTHERWISE.includes(errorInfo.error)) {
    tell(broken);
  }
});
document.addEventListener("htmx:sendError", () => tell(offline));
document.addEventListener("htmx:timeout", () => tell(offline));
document.addEventListener("htmx:responseError", () => tell(failed));

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
