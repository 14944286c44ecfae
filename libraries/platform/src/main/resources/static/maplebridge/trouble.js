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
document.addEventListener("htmx:responseError", ({ detail: { xhr } }) => tell(why(xhr) ?? failed));

// An answer that says when to try again says in a page of its own what is in the way.
function why(xhr) {
  if (!xhr.getResponseHeader("Retry-After")) {
    return null;
  }
  const page = new DOMParser().parseFromString(xhr.responseText, "text/html");
  return page.querySelector("#problem .prose")?.textContent;
}

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
