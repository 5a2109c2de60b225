/** How far apart answers go out, in ms. What others cause is a few ms at most, and gets lost in it. */
const gridMs = 25;

/** Runs something at the next line of a grid in time, so that when it comes tells nothing of what else was to be done. */
export function onGrid(then: () => void): void {
  setTimeout(then, Math.ceil(gridMs - (performance.now() % gridMs))).unref();
}
