/** Fingers that do anything: nothing that somebody typed is lost. `FINGER_SESSIONS=200` plays that many sessions. */
import { expect } from '@playwright/test';

import { playFingers } from './fingers.ts';
import { test } from './journey.ts';

const sessions = Number(process.env['FINGER_SESSIONS'] ?? 2);
const first = Number(process.env['FINGER_SEED'] ?? 1);

for (let seed = first; seed < first + sessions; seed += 1)
  test(`[T60] whatever four people press and type, every text is found again (seed ${seed})`, async ({
    arrive,
    server,
  }) => {
    expect(await playFingers(arrive, server.url, seed, 40)).toEqual([]);
  });
