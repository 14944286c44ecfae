// More parties than the form shows at first.

export class Parties {
  constructor(form) {
    this.template = form.querySelector("#another");
    this.button = form.querySelector("[data-add-party]");
    this.next = 2;
    this.button?.addEventListener("click", () => {
      const slot = this.add();
      slot.querySelector("input[data-part='name']").focus();
    });
  }

  /** A new empty place for a party. */
  add() {
    const slot = this.template.content.firstElementChild.cloneNode(true);
    const at = `/parties/${this.next++}`;
    slot.querySelectorAll("[data-part]").forEach((input) => (input.name = `${at}/${input.dataset.part}`));
    slot.querySelectorAll("[data-part-field]").forEach((field) => (field.dataset.field = `${at}/${field.dataset.partField}`));
    slot.querySelector("[data-remove-party]").addEventListener("click", () => {
      slot.remove();
      this.button.focus();
    });
    this.button.before(slot);
    slot.dataset.at = at;
    return slot;
  }

  clear() {
    this.button?.parentElement.querySelectorAll(".party").forEach((slot) => slot.remove());
  }
}
