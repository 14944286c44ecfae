// What was typed and not sent, kept on this device for the account that typed it: locked up (AES-GCM)
// with a key that the server gives to that account alone. The next person sees that something waits,
// and no more. A browser holds the key as long as its account is signed in; no script can read it.

const NAME = "maplebridge";
const PATIENCE = 8000;

/** The account of this page; "" when nobody has signed in. */
export const account = document.body.dataset.signedIn ?? "";

/** Only HTTPS and localhost have what it takes. */
export const canLock = Boolean(globalThis.isSecureContext && globalThis.crypto?.subtle && globalThis.indexedDB);

export function asked(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Done when the device has it, not when it was asked to. */
function changed(database, store, what) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, "readwrite", { durability: "strict" });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    what(transaction.objectStore(store));
  });
}

const all = (database, store) => asked(database.transaction(store).objectStore(store).getAll());

function opened() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("keys", { keyPath: "account" });
    request.result.createObjectStore("kept", { keyPath: "id" });
  };
  return asked(request);
}

/** Pages that the device holds are those of whoever was signed in. */
async function forgetPages() {
  const names = (await globalThis.caches?.keys()) ?? [];
  for (const name of names.filter((each) => each.startsWith("maplebridge-intake-"))) {
    const cache = await caches.open(name);
    const pages = (await cache.keys()).filter(({ url }) => !/\.[a-z]+$/.test(new URL(url).pathname));
    await Promise.all(pages.map((page) => cache.delete(page)));
  }
}

/** Takes away the keys of all others, and with them what they could read here. */
async function forgetOthers(database, mine) {
  const others = (await all(database, "keys")).filter((key) => key.account !== mine);
  if (others.length > 0) {
    await changed(database, "keys", (keys) => others.forEach((key) => keys.delete(key.account)));
    await forgetPages();
  }
}

async function fetchedKey() {
  const answer = await fetch("/cases/api/unsent/key", { redirect: "error", signal: AbortSignal.timeout?.(PATIENCE) });
  const { account: whose, key } = await answer.json();
  if (!answer.ok || whose !== account) {
    throw new Error("signed in as somebody else by now");
  }
  const bytes = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

async function ownKey(database) {
  const held = (await all(database, "keys")).find((key) => key.account === account);
  if (held) {
    return held.key;
  }
  const key = await fetchedKey();
  await changed(database, "keys", (keys) => keys.put({ account, key }));
  (await navigator.serviceWorker?.getRegistration("/"))?.active?.postMessage("keep");
  return key;
}

/** Values of this account, by kind and name. */
class Kept {
  constructor(database, key) {
    this.database = database;
    this.key = key;
  }

  /** Every value of the kind that is ours. What cannot be opened with our key is left as it is. */
  async all(kind) {
    const records = (await all(this.database, "kept")).filter((one) => one.kind === kind && one.account === account);
    const values = await Promise.all(records.map((one) => this.#open(one).catch(() => null)));
    return values.filter(Boolean);
  }

  async put(kind, name, value) {
    const id = this.#id(kind, name);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    const locked = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: bytes(id) }, this.key, plain);
    // "open" is what may be told of it to anybody: that it waits.
    const open = value.state === "waiting" || value.state === "refused";
    await changed(this.database, "kept", (kept) => kept.put({ id, account, kind, open, iv, locked }));
  }

  remove(kind, name) {
    return changed(this.database, "kept", (kept) => kept.delete(this.#id(kind, name)));
  }

  #id(kind, name) {
    return JSON.stringify([account, kind, name]);
  }

  async #open({ id, iv, locked }) {
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: bytes(id) }, this.key, locked);
    return JSON.parse(new TextDecoder().decode(plain));
  }
}

const bytes = (text) => new TextEncoder().encode(text);

/** How many entries of other accounts wait on this device. */
export async function waitingOfOthers() {
  if (!canLock || !(await exists(NAME))) {
    return 0;
  }
  const kept = await all(await opened(), "kept");
  return kept.filter((one) => one.kind === "entry" && one.open && one.account !== account).length;
}

/** Whether the device has a database of this name; where a browser does not say, it may. */
export async function exists(name) {
  const databases = await globalThis.indexedDB?.databases?.();
  return databases ? databases.some((one) => one.name === name) : Boolean(globalThis.indexedDB);
}

/** Null where nothing can be kept for this account: no HTTPS, a browser that refuses, no key yet. */
export function openKept() {
  return (opening ??= open());
}

let opening = null;

async function open() {
  if (!canLock || !account) {
    return null;
  }
  try {
    const database = await opened();
    await forgetOthers(database, account);
    const kept = new Kept(database, await ownKey(database));
    navigator.storage?.persist?.();
    return kept;
  } catch {
    return null;
  }
}

/** Nobody is signed in: nobody's key stays. */
export async function leaveLocked() {
  if (canLock && (await exists(NAME))) {
    await forgetOthers(await opened(), "");
    await forgetPages();
  }
}
