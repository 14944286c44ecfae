// A day as people type it becomes a day as it is printed: 2023.2.11, 2023年2月11日, 20230211.

function printed(typed) {
  const text = typed.normalize("NFKC").trim();
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/.exec(text);
  return parts ? [parts[1], parts[2].padStart(2, "0"), parts[3].padStart(2, "0")].join("-") : typed;
}

document.addEventListener("change", (event) => {
  const day = event.target.closest(".day");
  const text = day?.querySelector("input[type='text']");
  if (event.target === text) {
    text.value = printed(text.value);
  } else if (event.target.matches(".day .picker")) {
    text.value = event.target.value;
    text.focus();
  }
});

document.addEventListener("click", (event) => {
  const day = event.target.closest("[data-day-of]")?.closest(".day");
  if (day) {
    const picker = day.querySelector(".picker");
    picker.value = printed(day.querySelector("input[type='text']").value);
    picker.showPicker();
  }
});
