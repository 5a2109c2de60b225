const storageKey = 'kt-snap';

/** Whether things are laid straight: yes, unless it was turned off before on this device. */
export function startingSnap(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    // Storage can be forbidden; then it is on each time.
    return true;
  }
}

/** Remembers the choice on this device. */
export function rememberSnap(on: boolean): void {
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // Nothing is lost but the choice itself.
  }
}
