// Forms as far as they are filled in, for the account: on the device, locked up; where the browser
// cannot do that, on the server.

import { account, canLock, openKept } from "./kept.js";
import { proof } from "./session.js";

const DRAFTS = "/cases/api/unsent/drafts";
const PAUSE = 500;

class DeviceDrafts {
  #kept;
  #writing = Promise.resolve();

  constructor(kept) {
    this.#kept = kept;
  }

  async all() {
    return (await this.#kept.all("draft")).sort((a, b) => b.at - a.at);
  }

  /** One after the other: the newest text is the one that stays. */
  keep(form, value) {
    return this.#then(() => this.#kept.put("draft", form, { form, value, at: Date.now() }));
  }

  forget(form) {
    return this.#then(() => this.#kept.remove("draft", form));
  }

  isKept() {
    return true;
  }

  #then(write) {
    this.#writing = this.#writing.catch(() => {}).then(write);
    return this.#writing;
  }
}

class ServerDrafts {
  #unsaved = new Map();
  #timer;

  constructor() {
    addEventListener("pagehide", () => this.#save());
    document.addEventListener("visibilitychange", () => document.hidden && this.#save());
  }

  async all() {
    const answer = await fetch(DRAFTS, { redirect: "error" });
    const { account: whose, items } = await answer.json();
    return whose === account ? items.map(({ form, text }) => ({ form, value: JSON.parse(text) })) : [];
  }

  async keep(form, value) {
    this.#unsaved.set(form, JSON.stringify(value));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), PAUSE);
  }

  async forget(form) {
    this.#unsaved.set(form, null);
    await this.#save();
  }

  /** Whether the server has what was typed last. */
  isKept(form) {
    return !this.#unsaved.get(form);
  }

  async #save() {
    for (const [form, text] of [...this.#unsaved]) {
      const body = JSON.stringify(text === null ? { form } : { form, text });
      const headers = { "Content-Type": "application/json", ...proof() };
      const sent = await fetch(DRAFTS, { method: "POST", headers, body, keepalive: true, redirect: "error" }).catch(() => null);
      if (sent?.ok && this.#unsaved.get(form) === text) {
        this.#unsaved.delete(form);
      }
    }
  }
}

/** A private window, or no key yet: the form works, it only forgets. */
const NO_DRAFTS = { all: async () => [], keep: async () => {}, forget: async () => {}, isKept: () => false };

export async function openDrafts() {
  if (!account) {
    return NO_DRAFTS;
  }
  if (!canLock) {
    return new ServerDrafts();
  }
  const kept = await openKept();
  return kept ? new DeviceDrafts(kept) : NO_DRAFTS;
}
