// Where entries wait: on this device, locked up for the account that made them; in the page alone
// where a browser cannot do that, and the banner says so.

import { canLock, openKept } from "/maplebridge/kept.js";
import { Unowned } from "./unowned.js";

const ENTRY = "entry";

/** Keeps entries over a closed browser; put and remove are done when they say so. */
class DeviceStore {
  durable = true;
  secure = true;

  constructor(kept, unowned) {
    this.kept = kept;
    this.unowned = unowned;
  }

  all() {
    return this.kept.all(ENTRY);
  }

  put(entry) {
    return this.kept.put(ENTRY, entry.id, entry);
  }

  remove(id) {
    return this.kept.remove(ENTRY, id);
  }

  /** What was left without an owner is this account's from now on. */
  async claim() {
    for (const entry of await this.unowned.all()) {
      await this.put(entry);
      await this.unowned.remove(entry.id);
    }
    await this.unowned.claimDrafts();
  }
}

/** Keeps entries as long as the page is open. */
class PageStore {
  durable = false;
  entries = new Map();

  constructor(unowned) {
    this.unowned = unowned;
    this.secure = canLock;
  }

  async all() {
    return [...this.entries.values()];
  }

  /** What came from a safer place stays there until it has arrived. */
  async put(entry) {
    this.entries.set(entry.id, entry);
    if (entry.state === "sent") {
      await this.unowned.remove(entry.id);
    }
  }

  async remove(id) {
    this.entries.delete(id);
    await this.unowned.remove(id);
  }

  async claim() {
    for (const entry of await this.unowned.all()) {
      this.entries.set(entry.id, entry);
    }
    await this.unowned.claimDrafts();
  }
}

export async function openStore() {
  const [kept, unowned] = await Promise.all([openKept(), Unowned.open()]);
  return kept ? new DeviceStore(kept, unowned) : new PageStore(unowned);
}
