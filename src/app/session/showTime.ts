/** Where the time stands on a facilitator's page. */
export const timeId = 'facilitator-time';

/** Puts focus on the first thing one can do about the time, once it is there. */
export function showTime(): void {
  requestAnimationFrame(() => {
    document.getElementById(timeId)?.querySelector<HTMLElement>('button:not([aria-pressed])')?.focus();
  });
}
