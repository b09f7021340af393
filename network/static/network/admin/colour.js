/* Keeps a colour's text field and its swatch alike; an empty field shows the colour that it inherits. */
(() => {
  const COLOUR = /^#[0-9a-f]{6}$/i;

  document.addEventListener('input', ({ target }) => {
    const field = target.closest('[data-colour]');
    if (!field) return;
    const text = field.querySelector('[data-colour-text]');
    const swatch = field.querySelector('[data-colour-swatch]');
    if (target === swatch) {
      text.value = swatch.value;
      text.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      const colour = text.value.trim() || field.dataset.inherited;
      if (COLOUR.test(colour)) swatch.value = colour;
    }
  });
})();
