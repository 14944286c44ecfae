// A page that is read on paper too: one press prints it.
for (const button of document.querySelectorAll('[data-prints-page]')) {
  button.addEventListener('click', () => window.print());
}
