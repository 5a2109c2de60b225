import { join } from 'node:path';

import { expect, it } from 'vitest';

import type { MemberId, SessionId } from '../../../src/model/ids.ts';
import { seededRandom } from '../../../tests/server/seededRandom.ts';
import { temporaryFolder } from '../../../tests/server/temporaryFolder.ts';
import { openSqliteStorage } from './sqlite.ts';

it('[L125] nothing is left of a deleted session in pages that were split before, in 30 databases', async () => {
  const random = seededRandom(20261130);
  for (let turn = 0; turn < 30; turn += 1) {
    const folder = temporaryFolder();
    const storage = openSqliteStorage(join(folder.path, 'kennistafel.db'));
    const [kept, deleted] = ['s-kept', 's-deleted'] as SessionId[] as [SessionId, SessionId];
    const next = new Map<string, number>();
    const write = async (session: SessionId, text: string) => {
      const document = (['board', 'stage', 'guide', 'report'] as const)[random.below(4)] ?? 'board';
      const seq = (next.get(session + document) ?? 0) + 1;
      next.set(session + document, seq);
      await storage.commit(session, [{ type: 'append', document, seq, update: Buffer.from(text) }]);
    };
    for (const [id, code] of [
      [kept, 'AAAAAA'],
      [deleted, 'BBBBBB'],
    ] as const)
      await storage.commit(id, [
        { type: 'session.open', code, deleteAt: 1e15 },
        { type: 'seat.add', memberId: `m-${id}` as MemberId, tokenHash: new Uint8Array(32) },
      ]);
    for (let row = 0; row < 200; row += 1)
      if (random.below(2) === 0) await write(kept, random.text(20 + random.below(400)));
      else
        await write(deleted, `KANARIE ${random.text(random.below(10) === 0 ? 20_000 : random.below(300))}`);
    await storage.commit(deleted, [{ type: 'session.delete' }]);
    await storage.purge();
    expect(folder.holds('KANARIE')).toBe(false);
    await storage.close();
  }
});
