// The day: today, yesterday, the day before, or another one; always a day in Asia/Shanghai.

const DAY = 86_400_000;

export function dayBack(days, now = Date.now()) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(now - days * DAY);
}

export class Day {
  constructor(form) {
    this.form = form;
    this.input = form.elements.namedItem("/occurredOn");
    this.hint = form.querySelector("[data-day]");
    this.input.max = dayBack(0);
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
  }
}
