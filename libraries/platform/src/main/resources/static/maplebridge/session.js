// The session of the reader: proof that a change comes from our own page, and staying signed in
// while the pages are used.

const RENEW = 5 * 60_000;

/** The header that no other site's page can send. */
export function proof() {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1];
  return token ? { "X-XSRF-TOKEN": decodeURIComponent(token) } : {};
}

document.addEventListener("htmx:configRequest", (event) => Object.assign(event.detail.headers, proof()));

let used = false;
for (const sign of ["pointerdown", "keydown"]) {
  document.addEventListener(sign, () => (used = true), { passive: true });
}
if (document.body.dataset.signedIn) {
  setInterval(() => {
    if (used) {
      used = false;
      fetch("/cases/session", { method: "POST", headers: proof() }).catch(() => {});
    }
  }, RENEW);
}
