// Opens the forms without a network, and a page that says so for every other. Kept are pages of the
// account that is signed in, until another one is; what was typed waits in IndexedDB, locked up.

const KEPT = "maplebridge-intake-2";
const FOR_ALL = "maplebridge-offline-1";
const OFFLINE = "/intake/offline";
const PAGES = ["/intake", "/intake/disputes/new", "/intake/petitions/new", "/intake/orders/new"];
const FILES = /^\/(intake|maplebridge|webjars)\/.*\.(css|js|svg)$/;
const PATIENCE = 3000;

/** The page for all is asked for as nobody: it outlives whoever is signed in. */
const fresh = (path) => fetch(path, { cache: "no-cache", credentials: path === OFFLINE ? "omit" : "same-origin" });

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

/** Forms that this account has; another one's first page may lead elsewhere. */
async function keepPages() {
  const cache = await caches.open(KEPT);
  await Promise.all(PAGES.map((page) => keepPage(cache, page).catch(() => {})));
}

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(FOR_ALL)
      .then((cache) => keepPage(cache, OFFLINE))
      .then(keepPages)
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

// Somebody else has signed in: the pages of before are gone.
self.addEventListener("message", (event) => event.data === "keep" && event.waitUntil(keepPages()));

/** The network while it answers in time, else what is kept: a poor network must not hold the form. */
async function answer(request, path) {
  const cache = await caches.open(KEPT);
  const kept = (await cache.match(path)) ?? (FILES.test(path) ? await caches.match(path) : undefined);
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

/** Whatever page was wanted: without a network it is ours that says so. */
async function orOffline(asked) {
  try {
    return await asked;
  } catch {
    return (await caches.match(OFFLINE)) ?? Response.error();
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) {
    return;
  }
  const kept = request.method === "GET" && (FILES.test(url.pathname) || (PAGES.includes(url.pathname) && url.search === ""));
  const asked = () => (kept ? answer(request, url.pathname) : fetch(request));
  if (request.mode === "navigate") {
    event.respondWith(orOffline(asked()));
  } else if (kept) {
    event.respondWith(asked());
  }
});
