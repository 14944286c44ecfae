// How many came: no fewer than are named. The number follows them until somebody says more.

const CAME = ["PETITIONER", "REPRESENTATIVE"];

/** A party that has a name and came. */
function named(form) {
  return [...form.querySelectorAll("[name^='/parties/'][name$='/name']")].filter((name) => {
    const at = name.name.replace(/name$/, "role");
    const roles = [...form.elements].filter((each) => each.name === at && (each.type !== "radio" || each.checked));
    return name.value.trim() !== "" && CAME.includes(roles[0]?.value);
  }).length;
}

export function followPeople(form) {
  const people = form.querySelector("[name='/people']");
  if (!people) {
    return () => {};
  }
  return () => {
    const least = String(Math.max(1, named(form)));
    if (people.value === people.min || Number(people.value) < Number(least)) {
      people.value = least;
    }
    people.min = least;
  };
}
