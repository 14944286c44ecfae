// Between the form and what is sent. The name of a field is the JSON pointer of its value; only the
// parties are counted anew, since a party nobody filled in is not sent.

const PHONE = /^\+?[0-9][0-9 ()-]{2,19}$/;
const PARTY = /^\/parties\/(\d+)(.*)$/;

const inputs = (form) => [...form.querySelectorAll("[name^='/']")];

function valueOf(input) {
  if (input.type === "checkbox") {
    return input.checked ? true : undefined;
  }
  if (input.type === "radio" && !input.checked) {
    return undefined;
  }
  const plain = input.type === "tel" || "number" in input.dataset;
  const text = (plain ? input.value.normalize("NFKC") : input.value).trim();
  if (text === "") {
    return undefined;
  }
  const number = Number(text.replaceAll(",", ""));
  return "number" in input.dataset && Number.isFinite(number) ? number : text;
}

/** The places of the form that hold a party, in the order in which they are sent. */
function filledParties(form) {
  const slots = new Set();
  for (const input of inputs(form)) {
    const party = PARTY.exec(input.name);
    if (party && /name|phone/.test(party[2]) && valueOf(input) !== undefined) {
      slots.add(Number(party[1]));
    }
  }
  return [...slots].sort((a, b) => a - b);
}

/** What is sent. */
export function collect(form) {
  const body = {};
  const slots = filledParties(form);
  const parties = slots.map(() => ({}));
  for (const input of inputs(form)) {
    const value = valueOf(input);
    const party = PARTY.exec(input.name);
    if (value === undefined) {
      continue;
    }
    if (!party) {
      body[input.name.slice(1)] = value;
    } else if (slots.includes(Number(party[1]))) {
      parties[slots.indexOf(Number(party[1]))][party[2].slice(1)] = value;
    }
  }
  return { ...body, parties };
}

/** Puts one value into the field of this name, if there is one. */
export function put(form, name, value) {
  for (const input of inputs(form).filter((each) => each.name === name)) {
    if (input.type === "radio") {
      input.checked = input.value === value;
    } else if (input.type === "checkbox") {
      input.checked = value === true;
    } else {
      input.value = value ?? "";
    }
  }
}

/** What is missing, before anything is sent; the rest is for the server to say. */
export function check(form, words) {
  const found = [];
  for (const field of form.querySelectorAll(".field[data-field]")) {
    const pointer = field.dataset.field;
    const mine = inputs(field);
    const filled = mine.some((input) => valueOf(input) !== undefined);
    const party = PARTY.exec(pointer);
    const named = party?.[2] === "/name" && filledParties(form).includes(Number(party[1]));
    const required = mine.some((input) => input.type === "radio" || "required" in input.dataset);
    if (pointer === "/lateReason" && !field.hidden && !filled) {
      found.push({ field, detail: words.lateReason });
    } else if (!filled && (required || named)) {
      found.push({ field, detail: mine[0].type === "radio" ? words.choose : words.required });
    } else if (pointer === "/occurredOn" && !filled) {
      found.push({ field, detail: words.date });
    } else if (pointer === "/occurredOn" && mine[0].value > mine[0].max) {
      found.push({ field, detail: words.future });
    } else if (filled && mine[0].type === "tel" && !PHONE.test(valueOf(mine[0]))) {
      found.push({ field, detail: words.phone });
    }
  }
  return found;
}

/** The field a server's pointer speaks of. */
export function fieldOf(form, pointer) {
  const party = PARTY.exec(pointer);
  const name = party ? `/parties/${filledParties(form)[Number(party[1])]}${party[2]}` : pointer;
  const place = name === "/parties" ? "/parties/0/name" : name;
  return form.querySelector(`.field[data-field="${CSS.escape(place)}"]`);
}

export function clear(field) {
  const error = field.querySelector(".error");
  if (error) {
    error.hidden = true;
  }
  field.querySelectorAll("[aria-invalid]").forEach((e) => e.removeAttribute("aria-invalid"));
}

/** Each error beside its field, the first one under the finger. */
export function show(form, errors) {
  form.querySelectorAll(".field").forEach(clear);
  errors.forEach(({ field, detail }, i) => {
    const error = field.querySelector(".error");
    error.id ||= `error-${field.dataset.field.replaceAll("/", "-")}`;
    error.querySelector("span").textContent = detail;
    error.hidden = false;
    const target = field.querySelector(".choices") ?? inputs(field)[0];
    target.setAttribute("aria-invalid", "true");
    target.setAttribute("aria-describedby", error.id);
    field.closest("details")?.setAttribute("open", "");
    if (i === 0) {
      field.scrollIntoView({ block: "center" });
      field.querySelector("input:not([hidden]), textarea")?.focus({ preventScroll: true });
    }
  });
}
