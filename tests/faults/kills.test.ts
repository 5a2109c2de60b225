import { afterEach, describe, expect, it } from 'vitest';

import { seededRandom } from '../server/seededRandom.ts';
import { chooseKills, playKills, type Kill } from './playKills.ts';
import { openOneServer, type Site } from './site.ts';

let site: Site;
afterEach(() => site.remove());

const kills = 20;
const seed = 17;

describe('a server that is killed under load', () => {
  it(`[L6] [L7] [L17] loses nothing it acknowledged and does nothing by half, whatever it was doing, ${kills} times`, async () => {
    site = await openOneServer();
    const played = await playKills(site, chooseKills(kills, seededRandom(seed)), { seed });
    expect(played.faults).toEqual([]);
    expect(played.acknowledged).toBeGreaterThan(kills * 25);
    expect(played.reveals).toBeGreaterThan(0);
  }, 600_000);

  it('[L6] is seen to lose something when it acknowledges before it commits', async () => {
    site = await openOneServer({ early: true });
    const kill: Kill = { how: 'aimed', aim: { what: 'edit', at: 'before' } };
    const { faults } = await playKills(site, [kill, kill, kill], { seed });
    expect(faults.join('\n')).toMatch(/and \d+ was acknowledged|is there 0 times/);
  });
});
