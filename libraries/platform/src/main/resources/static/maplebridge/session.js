// The session of the reader: proof that a change comes from our own page, and staying signed in
// while the pages are used.

const RENEW = 5 * 60_000;

/** The header that no other site's page can send. */
export function proof() {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1];
  return token ? { "X-XSRF-TOKEN": decodeURIComponent(token) } : {};
}

document.addEventListener("htmx:configRequest", (event) => Object.assign(event.detail.headers, proof()));

/** Renewed by whichever page is used: one that is left every minute would never come to its turn. */
const RENEWED = "maplebridge.renewed";

function renew() {
  const last = Number(localStorage.getItem(RENEWED));
  if (Math.abs(Date.now() - last) > RENEW) {
    localStorage.setItem(RENEWED, Date.now());
    fetch("/cases/session", { method: "POST", headers: proof() }).catch(() => localStorage.removeItem(RENEWED));
  }
}

if (document.body.dataset.signedIn) {
  for (const sign of ["pointerdown", "keydown"]) {
    document.addEventListener(sign, renew, { passive: true });
  }
}
