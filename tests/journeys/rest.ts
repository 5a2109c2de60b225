/** Where things come to rest: a place that is measured while they move is no place to press at. */
import { expect, type Locator } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** About 200 ms: longer than the board takes to draw everything sharp again after its view was moved. */
const stillFrames = 12;

/** The box of something once it has stayed the same for a number of frames; on a busy machine these take longer. */
export async function boxAtRest(what: Locator): Promise<Box> {
  let box: Box | null = null;
  await expect(async () => {
    box = await what.evaluate(
      (element, enough) =>
        new Promise<Box | null>((resolve) => {
          const read = () => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return { x, y, width, height };
          };
          let before = read();
          let still = 0;
          const look = () => {
            const now = read();
            const same =
              now.x === before.x &&
              now.y === before.y &&
              now.width === before.width &&
              now.height === before.height;
            still = same ? still + 1 : 0;
            before = now;
            // What was replaced meanwhile has no place any more.
            if (!element.isConnected) resolve(null);
            else if (still >= enough) resolve(now);
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        }),
      stillFrames,
    );
    expect(box, `${what.toString()} is on the screen`).not.toBeNull();
  }).toPass();
  return box ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** The middle of something once it has come to rest. */
export async function restOf(what: Locator): Promise<Point> {
  const { x, y, width, height } = await boxAtRest(what);
  return { x: x + width / 2, y: y + height / 2 };
}
