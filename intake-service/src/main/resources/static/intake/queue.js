import { proof } from "/maplebridge/session.js";

// Entries on their way to the server. An entry has its id before it is sent for the first time and
// keeps it with every further try, so that it becomes one case however often it is sent.
//
//   waiting ──202──> sent
//      │  └──4xx──> refused ──corrected──> waiting
//      └── no network, 5xx: stays waiting, tried again later

const PAUSES = [2, 5, 15, 30, 60, 120, 300];
const PATIENCE = 20_000;
const SENT_IS_SHOWN = 12 * 3_600_000;
// 401 and 403: signed out meanwhile; signing in again lets the entry through.
const TRY_LATER = new Set([401, 403, 408, 425, 429]);

export class Queue extends EventTarget {
  #store;
  #timer;
  #running = false;
  #failures = 0;
  #others = "BroadcastChannel" in window ? new BroadcastChannel("maplebridge-intake") : null;
  sending = null;
  nextTry = null;

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
    const entries = (await this.#store.all()).sort((a, b) => a.made - b.made);
    const of = (state) => entries.filter((entry) => entry.state === state);
    return {
      waiting: of("waiting"),
      refused: of("refused"),
      sent: of("sent"),
      sending: this.sending,
      nextTry: this.nextTry,
      durable: this.#store.durable,
      offline: !navigator.onLine,
    };
  }

  /** Done when the entry is kept; rejects when it could not be. */
  async add(entry) {
    await this.#put({ ...entry, state: "waiting", made: Date.now() });
    this.send();
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
      const answer = await post(next);
      if (answer.state) {
        await this.#put(settled(next, answer));
      } else {
        pause = Math.max(pause ?? 0, answer.retryAfter ?? 0);
        if (answer.unreachable) {
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
    for (const entry of sent.filter((e) => Date.now() - e.sentAt > SENT_IS_SHOWN)) {
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

/** Nobody's name stays on the device once the server has it. */
function settled(entry, answer) {
  const { id, kind, subject, made } = entry;
  return answer.state === "sent"
    ? { id, kind, subject, made, state: "sent", caseId: answer.caseId, sentAt: Date.now() }
    : { ...entry, ...answer };
}

/**
 * One try. Only 202 with a case counts as arrived: a hotel's log-in page answers 200. Only a
 * problem of ours counts as refused, for the same reason.
 */
async function post(entry) {
  let response;
  try {
    response = await fetch(`/intake/api/${entry.kind}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": entry.id, ...proof() },
      body: JSON.stringify(entry.body),
      redirect: "error",
      signal: AbortSignal.timeout?.(PATIENCE),
    });
    const answer = await response.json();
    if (response.status === 202 && answer.caseId) {
      return { state: "sent", caseId: answer.caseId };
    }
    const ours = response.headers.get("Content-Type")?.startsWith("application/problem+json");
    if (ours && response.status < 500 && !TRY_LATER.has(response.status)) {
      return { state: "refused", errors: answer.errors ?? [], detail: answer.detail ?? "" };
    }
  } catch {
    return { unreachable: true };
  }
  return {
    unreachable: response.status === 503 || response.status === 429,
    retryAfter: Number(response.headers.get("Retry-After")) || 0,
  };
}
