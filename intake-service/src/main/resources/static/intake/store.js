// Where entries wait on this device: IndexedDB, or memory where a browser refuses it.

const NAME = "maplebridge-intake";
const ENTRIES = "entries";

function asked(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function opened() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(ENTRIES, { keyPath: "id" });
  return asked(request);
}

/** Keeps entries over a closed browser; put and remove are done when they say so. */
class DeviceStore {
  durable = true;

  constructor(database) {
    this.database = database;
  }

  all() {
    return asked(this.database.transaction(ENTRIES).objectStore(ENTRIES).getAll());
  }

  put(entry) {
    return this.#change((entries) => entries.put(entry));
  }

  remove(id) {
    return this.#change((entries) => entries.delete(id));
  }

  #change(what) {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction(ENTRIES, "readwrite", { durability: "strict" });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      what(transaction.objectStore(ENTRIES));
    });
  }
}

/** Keeps entries as long as the page is open; the banner says so. */
class PageStore {
  durable = false;
  entries = new Map();

  async all() {
    return [...this.entries.values()];
  }

  async put(entry) {
    this.entries.set(entry.id, entry);
  }

  async remove(id) {
    this.entries.delete(id);
  }
}

export async function openStore() {
  try {
    const store = new DeviceStore(await opened());
    navigator.storage?.persist?.();
    return store;
  } catch {
    return new PageStore();
  }
}
