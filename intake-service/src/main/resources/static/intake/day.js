// The day: today, yesterday, the day before, or another one; always a day in Asia/Shanghai. One of a
// year past asks why it is entered only now.

const DAY = 86_400_000;

export function dayBack(days, now = Date.now()) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(now - days * DAY);
}

export class Day {
  constructor(form) {
    this.form = form;
    this.input = form.elements.namedItem("/occurredOn");
    this.hint = form.querySelector("[data-day]");
    this.late = form.querySelector('.field[data-field="/lateReason"]');
    this.input.max = dayBack(0);
    this.input.addEventListener("change", () => this.#askWhy());
    form.addEventListener("change", (event) => {
      if (event.target.name === "day") {
        this.#choose(event.target.value);
        if (event.target.value === "other") {
          this.input.focus();
        }
      }
    });
  }

  /** Shows this day; today when there is none. */
  show(day = dayBack(0)) {
    const back = ["0", "1", "2"].find((days) => dayBack(days) === day);
    this.input.value = day;
    this.form.querySelector(`[name="day"][value="${back ?? "other"}"]`).checked = true;
    this.#choose(back ?? "other");
  }

  #choose(back) {
    const other = back === "other";
    if (!other) {
      this.input.value = dayBack(Number(back));
    }
    this.input.hidden = !other;
    this.hint.hidden = other;
    this.hint.textContent = this.input.value;
    this.#askWhy();
  }

  /** What is not asked is not sent. */
  #askWhy() {
    const year = this.input.value.slice(0, 4);
    this.late.hidden = year === "" || year >= dayBack(0).slice(0, 4);
    if (this.late.hidden) {
      this.late.querySelector("input").value = "";
    }
  }
}
