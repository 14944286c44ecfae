// Entries on their way to the server. An entry has its id before it is sent for the first time and
// keeps it with every further try, so that it becomes one case however often it is sent.
//
//   waiting ──202──> sent
//      │  └──4xx──> refused ──corrected──> waiting
//      └── no network, signed out, 5xx: stays waiting, tried again later

import { post } from "./post.js";
import { rememberVillage } from "./village.js";
import { account, waitingOfOthers } from "/maplebridge/kept.js";

const PAUSES = [2, 5, 15, 30, 60, 120, 300];
const SENT_IS_KNOWN = 60 * 86_400_000;

export class Queue extends EventTarget {
  #store;
  #timer;
  #running = false;
  #failures = 0;
  #others = "BroadcastChannel" in window ? new BroadcastChannel("maplebridge-intake") : null;
  sending = null;
  nextTry = null;
  signedOut = false;

  constructor(store) {
    super();
    this.#store = store;
    this.#others?.addEventListener("message", () => this.dispatchEvent(new Event("change")));
    addEventListener("online", () => this.send());
    addEventListener("offline", () => this.dispatchEvent(new Event("change")));
    document.addEventListener("visibilitychange", () => document.hidden || this.send());
  }

  /** All there is to tell, read anew from the store each time. */
  async state() {
    const [all, others, unowned] = await Promise.all([this.#store.all(), waitingOfOthers(), this.#store.unowned.all()]);
    const entries = all.sort((a, b) => a.made - b.made);
    const of = (state) => entries.filter((entry) => entry.state === state);
    return {
      waiting: of("waiting"),
      refused: of("refused"),
      sent: of("sent"),
      sending: this.sending,
      nextTry: this.nextTry,
      durable: this.#store.durable,
      secure: this.#store.secure,
      offline: !navigator.onLine,
      signedOut: this.signedOut,
      others,
      unowned: unowned.filter(({ id }) => !entries.some((entry) => entry.id === id)).length + this.#store.unowned.drafts().length,
    };
  }

  /** This account says that what has no owner is its own. */
  async claim() {
    await this.#store.claim();
    this.#changed();
    await this.send();
  }

  /** That the reader knows what became of it. */
  async see(entry) {
    await this.#put({ ...entry, seen: true });
  }

  /** What became of the case, as it is known now; shown without a network too. */
  async learn(entry, standing) {
    await this.#put({ ...entry, standing });
  }

  /**
   * Done when the entry is kept; rejects when it could not be. Where the device cannot keep it, done
   * when the server has answered; false, and nothing is kept, when it did not.
   */
  async add(entry) {
    await this.#put({ ...entry, state: "waiting", made: Date.now() });
    const sending = this.send();
    if (this.#store.durable) {
      return true;
    }
    await sending;
    const waits = (await this.find(entry.id))?.state === "waiting";
    if (waits) {
      await this.remove(entry.id);
    }
    return !waits;
  }

  async find(id) {
    return (await this.#store.all()).find((entry) => entry.id === id);
  }

  async remove(id) {
    await this.#store.remove(id);
    this.#changed();
  }

  /** Tries all that waits, now. One page of several does it. */
  async send() {
    clearTimeout(this.#timer);
    if (this.#running) {
      return;
    }
    this.#running = true;
    try {
      await this.#alone(() => this.#drain());
    } finally {
      this.#running = false;
      this.sending = null;
      this.#changed();
    }
  }

  #alone(task) {
    return navigator.locks
      ? navigator.locks.request("maplebridge-intake", { ifAvailable: true }, (lock) =>
          lock ? task() : this.#later(PAUSES[0]),
        )
      : task();
  }

  async #drain() {
    await this.#forget();
    const tried = new Set();
    let pause = null;
    for (;;) {
      const { waiting } = await this.state();
      const next = waiting.find((entry) => !tried.has(entry.id));
      if (!next) {
        break;
      }
      tried.add(next.id);
      this.sending = { at: tried.size, of: tried.size + waiting.filter((e) => !tried.has(e.id)).length };
      this.#changed();
      const answer = await post(next, account);
      this.signedOut = Boolean(answer.signedOut);
      if (answer.state) {
        await this.#put(settled(next, answer));
      } else {
        pause = Math.max(pause ?? 0, answer.retryAfter ?? 0);
        if (answer.unreachable || answer.signedOut) {
          break;
        }
      }
    }
    if (pause === null) {
      this.#failures = 0;
      this.nextTry = null;
    } else {
      this.#later(Math.max(pause, PAUSES[Math.min(this.#failures++, PAUSES.length - 1)]));
    }
  }

  #later(seconds) {
    const spread = seconds * (1 + Math.random() / 4);
    this.nextTry = Date.now() + spread * 1000;
    this.#timer = setTimeout(() => this.send(), spread * 1000);
  }

  /** What arrived long ago need not stay on the device. */
  async #forget() {
    const { sent } = await this.state();
    for (const entry of sent.filter((e) => Date.now() - e.sentAt > SENT_IS_KNOWN)) {
      await this.#store.remove(entry.id);
    }
  }

  async #put(entry) {
    await this.#store.put(entry);
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
    this.#others?.postMessage("changed");
  }
}

/** Nobody's name stays on the device once the server has it; the village is worth remembering then. */
function settled(entry, answer) {
  const { id, kind, subject, made } = entry;
  if (answer.state === "sent") {
    rememberVillage(account, entry.body.village);
  }
  return answer.state === "sent"
    ? { id, kind, subject, made, state: "sent", caseId: answer.caseId, sentAt: Date.now() }
    : { ...entry, ...answer };
}
