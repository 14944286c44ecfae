// Says what became of the entries, never more than the store knows.

const SENT_IS_SHOWN = 12 * 3_600_000;
const KINDS = { disputes: "/intake/disputes/new", petitions: "/intake/petitions/new", orders: "/intake/orders/new" };

export class Banner {
  /**
   * @param arrived whether it says what arrived, too
   */
  constructor(place, queue, arrived = true) {
    this.arrived = arrived;
    this.words = place.dataset;
    this.state = place.querySelector(".queue-state");
    this.refused = place.querySelector(".queue-refused");
    this.queue = queue;
    this.drawn = Promise.resolve();
    queue.addEventListener("change", () => this.draw());
    addEventListener("online", () => this.draw());
    this.draw();
  }

  /** One drawing after the other, each of the newest state. */
  draw() {
    this.drawn = this.drawn.then(async () => {
      const now = await this.queue.state();
      this.state.replaceChildren(
        ...[this.#way(now), this.#insecure(now), this.#others(now), this.#unowned(now), this.arrived && this.#sent(now)].filter(Boolean),
      );
      this.refused.replaceChildren(...now.refused.map((entry) => this.#refused(entry)));
    });
    return this.drawn;
  }

  #way({ waiting, sending, nextTry, offline, durable, secure, signedOut }) {
    const count = waiting.length;
    if (count === 0) {
      return offline ? notice("soon", secure ? this.words.offline : this.words.offlineOff) : null;
    }
    if (sending) {
      return notice("work", say(this.words.sending, sending.at, sending.of));
    }
    const sentences = [say(this.words.waiting, count)];
    if (!durable) {
      sentences[0] = this.words.fragile;
    }
    if (offline) {
      sentences.push(this.words.offline);
    } else if (signedOut) {
      sentences.push(this.words.signedOut);
    } else if (nextTry) {
      sentences.push(say(this.words.again, clock(nextTry)));
    }
    const box = notice("soon", sentences.join(""));
    box.append(list(waiting.map((entry) => entry.subject)));
    if (!offline && signedOut) {
      const here = encodeURIComponent(location.pathname);
      box.append(button(link(this.words.signIn, `/cases/sign-in?next=${here}`)));
    } else if (!offline) {
      box.append(this.#button(this.words.now, () => this.queue.send()));
    }
    return box;
  }

  #insecure({ secure }) {
    return secure ? null : notice("soon", this.words.insecure);
  }

  #others({ others }) {
    return others === 0 ? null : notice("soon", say(this.words.others, others));
  }

  #unowned({ unowned }) {
    if (unowned === 0) {
      return null;
    }
    const box = notice("soon", say(this.words.unowned, unowned));
    box.append(this.#button(this.words.claim, async () => {
        await this.queue.claim();
        location.reload();
      }));
    return box;
  }

  #sent({ sent }) {
    const entries = sent.filter((entry) => !entry.seen && Date.now() - entry.sentAt < SENT_IS_SHOWN);
    if (entries.length === 0) {
      return null;
    }
    const box = notice("fine", say(this.words.sent, entries.length));
    box.append(
      list(entries.slice(-3).reverse().map((e) => link(e.subject, `/cases/${encodeURIComponent(e.caseId)}`))),
      this.#button(this.words.seen, () => entries.forEach((e) => this.queue.see(e))),
    );
    return box;
  }

  #refused(entry) {
    const box = notice("late", say(this.words.refused, entry.subject));
    box.setAttribute("role", "alert");
    const reasons = entry.errors.map((error) => error.detail);
    box.append(list(reasons.length ? reasons : [entry.detail || this.words.refusedPlain]));
    box.append(button(link(this.words.edit, `${KINDS[entry.kind]}#edit=${entry.id}`)));
    const drop = this.#button(this.words.drop, () => {
      if (drop.textContent === this.words.dropSure) {
        this.queue.remove(entry.id);
      } else {
        drop.textContent = this.words.dropSure;
      }
    });
    box.append(drop);
    return box;
  }

  #button(text, press) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = text;
    button.addEventListener("click", press);
    return button;
  }
}

export function notice(tone, text) {
  const box = document.createElement("div");
  box.className = `notice tone-${tone}`;
  const sentence = document.createElement("p");
  sentence.textContent = text;
  box.append(sentence);
  return box;
}

function button(anchor) {
  anchor.className = "button";
  return anchor;
}

function link(text, href) {
  const anchor = document.createElement("a");
  anchor.textContent = text;
  anchor.href = href;
  return anchor;
}

function list(contents) {
  const items = document.createElement("ul");
  for (const content of contents) {
    const item = document.createElement("li");
    item.append(content);
    items.append(item);
  }
  return items;
}

function say(sentence, ...values) {
  return values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value), sentence);
}

function clock(moment) {
  return new Intl.DateTimeFormat("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Asia/Shanghai" }).format(moment);
}
