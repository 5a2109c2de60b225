/**
 * Keeps the screen awake until what it gives is called. The browser lets go whenever the page is not in sight, so it is asked
 * again then. Where it cannot or may not be kept awake (plain http, a low battery), nothing happens.
 */
export function keepAwake(): () => void {
  let over = false;
  let lock: WakeLockSentinel | undefined;
  const isHeld = () => lock !== undefined && !lock.released;
  const letGo = async (held: WakeLockSentinel | undefined) => held?.release().catch(() => undefined);
  const ask = async () => {
    if (document.visibilityState !== 'visible' || isHeld()) return;
    try {
      // Older browsers, and pages by plain http, have none.
      const given = await (navigator.wakeLock as WakeLock | undefined)?.request('screen');
      if (over || isHeld()) await letGo(given);
      else lock = given;
    } catch {
      // It is asked again when the page is next in sight.
    }
  };
  const onVisibility = () => void ask();
  document.addEventListener('visibilitychange', onVisibility);
  void ask();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', onVisibility);
    void letGo(lock);
  };
}
