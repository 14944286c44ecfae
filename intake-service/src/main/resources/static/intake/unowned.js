// What a release before this one left on this device: in the open, and without an owner. It is shown
// to nobody before somebody says that it is theirs, and is not lost until then.

import { openDrafts } from "/maplebridge/drafts.js";
import { asked, exists } from "/maplebridge/kept.js";

const NAME = "maplebridge-intake";
const ENTRIES = "entries";
const DRAFTS = ["disputes", "petitions", "orders"];
const draftKey = (kind) => `maplebridge.draft.${kind}`;

function leftDrafts() {
  try {
    return DRAFTS.map((kind) => [kind, JSON.parse(localStorage.getItem(draftKey(kind)))]).filter(([, body]) => body?.parties);
  } catch {
    return [];
  }
}

export class Unowned {
  static async open() {
    if (!(await exists(NAME).catch(() => false))) {
      return new Unowned(null);
    }
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(ENTRIES, { keyPath: "id" });
    const unowned = new Unowned(await asked(request).catch(() => null));
    await unowned.#forgetArrived();
    return unowned;
  }

  constructor(database) {
    this.database = database;
  }

  async all() {
    return (await this.#do("readonly", (store) => store.getAll())) ?? [];
  }

  /** What arrived needs nobody. */
  async #forgetArrived() {
    for (const entry of (await this.all()).filter(({ state }) => state === "sent")) {
      await this.remove(entry.id);
    }
  }

  drafts() {
    return leftDrafts();
  }

  remove(id) {
    return this.#do("readwrite", (store) => store.delete(id));
  }

  async claimDrafts() {
    const drafts = await openDrafts();
    for (const [kind, body] of leftDrafts()) {
      await drafts.keep(kind, body);
      localStorage.removeItem(draftKey(kind));
    }
  }

  async #do(mode, what) {
    return this.database && asked(what(this.database.transaction(ENTRIES, mode).objectStore(ENTRIES)));
  }
}
