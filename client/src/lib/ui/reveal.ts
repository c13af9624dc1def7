/** For the chosen one of a row that scrolls sideways: a phone that cuts the row off still shows it. */
export function reveal(chosen: HTMLElement): void {
  const row = chosen.closest('nav');
  if (row) row.scrollLeft = chosen.offsetLeft - (row.clientWidth - chosen.offsetWidth) / 2;
}
