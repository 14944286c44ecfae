// Opens the forms without a network. Only pages and their files are kept, and no page of these holds
// anybody's data; what was typed waits in IndexedDB.

const KEPT = "maplebridge-intake-1";
const PAGES = ["/intake/disputes/new", "/intake/petitions/new", "/intake/orders/new"];
const FILES = /^\/(intake|maplebridge|webjars)\/.*\.(css|js|svg)$/;
const PATIENCE = 3000;

const fresh = (path) => fetch(path, { cache: "no-cache", credentials: "same-origin" });

/** A page and every file it names. */
async function keepPage(cache, path) {
  const page = await fresh(path);
  if (!page.ok || page.redirected) {
    throw new Error(`${path} ${page.status}`);
  }
  const html = await page.clone().text();
  await cache.put(path, page);
  const files = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map((match) => match[1]).filter((file) => FILES.test(file));
  await Promise.all([...new Set(files)].map(async (file) => cache.put(file, await fresh(file))));
}

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((cache) => Promise.all(PAGES.map((page) => keepPage(cache, page))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith("maplebridge-intake-") && name !== KEPT).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

/** The network while it answers in time, else what is kept: a poor network must not hold the form. */
async function answer(request, path) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(path);
  const asked = fetch(request).then((response) => {
    if (response.ok && !response.redirected) {
      cache.put(path, response.clone());
    }
    return response;
  });
  if (!kept) {
    return asked;
  }
  const slow = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([asked.then((response) => (response.status >= 500 ? kept : response)).catch(() => kept), slow]);
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const ours = url.origin === location.origin && event.request.method === "GET";
  if (ours && (FILES.test(url.pathname) || (PAGES.includes(url.pathname) && url.search === ""))) {
    event.respondWith(answer(event.request, url.pathname));
  }
});
