/**
 * The one script of the HTML report: j and k go from finding to finding, and a file whose findings are
 * all ticked off goes with them. Without it the page is whole, and Tab goes the same way.
 */
export const KEYS_SCRIPT = `
const findings = [...document.querySelectorAll('.finding')];
const isShown = (one) => one.checkVisibility();
addEventListener('keydown', (event) => {
  const step = event.ctrlKey || event.metaKey || event.altKey ? 0 : { j: 1, k: -1 }[event.key] ?? 0;
  if (step === 0) return;
  const shown = findings.filter(isShown);
  const here = shown.indexOf(document.activeElement.closest('.finding'));
  const next = here < 0 && step < 0 ? shown.length - 1 : here + step;
  shown[next]?.focus();
});
addEventListener('change', () => {
  for (const section of document.querySelectorAll('section')) {
    const left = [...section.querySelectorAll('.finding')].some((one) => getComputedStyle(one).display !== 'none');
    section.classList.toggle('emptied', !left && section.querySelector('.problem') === null);
  }
});
`

/** SHA-256 of the script, by which the page's policy lets it run and no other. */
export const KEYS_HASH = 'sha256-RRuALw4DizZYKGYKwDcALUr5Bniexkhy1n+KPInIQ90='
