/** What every storage must do. */
import { randomBytes } from 'node:crypto';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { AnswerId, DeskAnswerId, MemberId, SessionId, SnapshotId } from '../../src/model/ids.ts';
import { type Change, checksumOf, type Snapshot, type Storage } from '../../server/storage/storage.ts';

const session = 's-one' as SessionId;
const other = 's-two' as SessionId;
const anna = 'm-anna' as MemberId;
const bob = 'm-bob' as MemberId;
const answer = 'a-one' as AnswerId;
const authorship = { memberId: anna, deskAnswerId: 'd-one' as DeskAnswerId };
const bytes = (...values: number[]) => Uint8Array.from(values);

const open = (code: string, deleteAt = 1_000): Change => ({ type: 'session.open', code, deleteAt });
const append = (
  seq: number,
  update: Uint8Array,
  document: 'stage' | 'board' | `desk/${string}` = 'board',
): Change => ({
  type: 'append',
  document,
  seq,
  update,
});
const snapshot = (seq: number, state: Uint8Array): Snapshot => ({ seq, state, checksum: checksumOf(state) });

/** Runs the suite. `reopen` gives a storage over the same data, as after a restart; null when there is no such thing. */
export function describeStorage(
  name: string,
  {
    create,
    reopen,
  }: { create: () => Storage | Promise<Storage>; reopen: ((storage: Storage) => Promise<Storage>) | null },
): void {
  describe(`${name} storage`, () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await create();
      await storage.commit(session, [open('AAAAAA')]);
    });
    afterEach(() => storage.close());

    const boardOf = async () => (await storage.load(session))?.documents.get('board');
    const restarted = async () => {
      if (reopen !== null) storage = await reopen(storage);
    };

    it('[F18] says how much there is of each session, and not of one that was deleted', async () => {
      await storage.commit(other, [open('BBBBBB', 2_000)]);
      await storage.commit(session, [append(1, randomBytes(5_000), 'stage'), append(1, randomBytes(3_000))]);
      await storage.commit(session, [append(2, randomBytes(500), 'stage')]);
      const found = Object.fromEntries((await storage.sizes()).map((one) => [one.sessionId, one]));
      expect(found[session]).toMatchObject({ deleteAt: 1_000, stageSeq: 2 });
      expect(found[session]?.bytes).toBeGreaterThanOrEqual(8_500);
      expect(found[session]?.bytes).toBeLessThan(10_000);
      expect(found[other]).toMatchObject({ deleteAt: 2_000, stageSeq: null, bytes: 0 });
      await storage.commit(session, [{ type: 'session.delete' }]);
      expect((await storage.sizes()).map(({ sessionId }) => sessionId)).toEqual([other]);
    });

    it('[L1] keeps updates in order, also after a restart', async () => {
      await Promise.all([1, 2, 3].map((seq) => storage.commit(session, [append(seq, bytes(seq))])));
      await restarted();
      const board = await boardOf();
      expect(board?.tail.map(({ seq, update }) => [seq, [...update]])).toEqual([
        [1, [1]],
        [2, [2]],
        [3, [3]],
      ]);
      expect(board?.lastSeq).toBe(3);
      expect(await storage.loadDocument(session, 'board')).toEqual(board);
    });

    it.each([
      ['a gap', 3],
      ['a repetition', 1],
    ])('[L2] refuses %s in the numbers', async (_, seq) => {
      await storage.commit(session, [append(1, bytes(1))]);
      await expect(storage.commit(session, [append(seq, bytes(9))])).rejects.toThrow(/./);
      expect((await boardOf())?.tail).toHaveLength(1);
    });

    it('[L3] writes all of a commit or nothing, and others in the same group all the same', async () => {
      const results = await Promise.allSettled([
        storage.commit(session, [append(1, bytes(1))]),
        storage.commit(session, [append(1, bytes(8), 'stage'), append(5, bytes(9))]),
        storage.commit(session, [append(2, bytes(2))]),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      await restarted();
      const documents = (await storage.load(session))?.documents;
      expect(documents?.get('board')?.lastSeq).toBe(2);
      expect(documents?.has('stage')).toBe(false);
    });

    it('[L4] puts a snapshot in the place of the updates before it', async () => {
      await storage.commit(
        session,
        [1, 2, 3].map((seq) => append(seq, bytes(seq))),
      );
      await storage.commit(session, [
        { type: 'snapshot', document: 'board', snapshot: snapshot(2, bytes(1, 2)) },
      ]);
      await restarted();
      const board = await boardOf();
      expect([...(board?.snapshot?.state ?? [])]).toEqual([1, 2]);
      expect(Buffer.from(board?.snapshot?.checksum ?? [])).toEqual(Buffer.from(checksumOf(bytes(1, 2))));
      expect(board?.tail.map(({ seq }) => seq)).toEqual([3]);
      await storage.commit(session, [append(4, bytes(4))]);
      expect((await boardOf())?.lastSeq).toBe(4);
    });

    it('[L4] refuses a snapshot of what was never written', async () => {
      await storage.commit(session, [append(1, bytes(1))]);
      const ahead: Change = { type: 'snapshot', document: 'board', snapshot: snapshot(2, bytes(1)) };
      await expect(storage.commit(session, [ahead])).rejects.toThrow(/./);
    });

    it('finds a session by its code and refuses a code that is in use', async () => {
      expect(await storage.sessionByCode('AAAAAA')).toBe(session);
      expect(await storage.sessionByCode('BBBBBB')).toBeNull();
      await expect(storage.commit(other, [open('AAAAAA')])).rejects.toThrow(/./);
      expect(await storage.load(other)).toBeNull();
    });

    it('keeps seats, with a token for every browser, until they are removed', async () => {
      await storage.commit(session, [
        { type: 'seat.add', memberId: anna, tokenHash: bytes(1) },
        { type: 'seat.add', memberId: anna, tokenHash: bytes(2) },
        { type: 'seat.add', memberId: bob, tokenHash: bytes(3) },
      ]);
      await restarted();
      expect((await storage.seat(anna))?.sessionId).toBe(session);
      expect((await storage.seat(anna))?.tokenHashes.map((hash) => [...hash])).toEqual([[1], [2]]);
      await storage.commit(session, [{ type: 'seat.remove', memberId: anna }]);
      expect(await storage.seat(anna)).toBeNull();
      expect(await storage.seat(bob)).not.toBeNull();
    });

    it('keeps who wrote which answer, and who writes under which client id', async () => {
      await storage.commit(session, [
        { type: 'authorships.add', authorships: new Map([[answer, authorship]]) },
        { type: 'writer.bind', client: 4_000_000_000, memberId: anna },
      ]);
      await restarted();
      const loaded = await storage.load(session);
      expect([...(loaded?.authorships ?? [])]).toEqual([[answer, authorship]]);
      expect([...(loaded?.writers ?? [])]).toEqual([[4_000_000_000, anna]]);
      const again: Change = { type: 'writer.bind', client: 4_000_000_000, memberId: bob };
      await expect(storage.commit(session, [again])).rejects.toThrow(/./);
      await storage.commit(session, [{ type: 'authorship.remove', answerId: answer }]);
      expect((await storage.load(session))?.authorships.size).toBe(0);
    });

    it('[P1] destroys desks, authorships and bindings at close, and nothing else', async () => {
      await storage.commit(session, [
        append(1, bytes(1)),
        append(1, bytes(2), 'desk/m-anna'),
        append(1, bytes(3), 'desk/m-bob'),
        { type: 'authorships.add', authorships: new Map([[answer, authorship]]) },
        { type: 'writer.bind', client: 7, memberId: anna },
      ]);
      await storage.commit(session, [
        { type: 'desks.destroy' },
        { type: 'authorships.destroy' },
        { type: 'writers.destroy' },
      ]);
      await restarted();
      const loaded = await storage.load(session);
      expect([...(loaded?.documents.keys() ?? [])]).toEqual(['board']);
      expect(loaded?.authorships.size).toBe(0);
      expect(loaded?.writers.size).toBe(0);
    });

    it('[L14] keeps the vault, one at a time, until it is destroyed', async () => {
      expect((await storage.load(session))?.vault).toBeNull();
      await storage.commit(session, [{ type: 'vault.set', vault: bytes(1, 2) }]);
      await storage.commit(session, [{ type: 'vault.set', vault: bytes(3) }]);
      await restarted();
      expect([...((await storage.load(session))?.vault ?? [])]).toEqual([3]);
      await storage.commit(session, [{ type: 'vault.set', vault: null }]);
      await restarted();
      expect((await storage.load(session))?.vault).toBeNull();
      const half: Change[] = [{ type: 'vault.set', vault: bytes(9) }, append(7, bytes(1))];
      await expect(storage.commit(session, half)).rejects.toThrow(/./);
      expect((await storage.load(session))?.vault).toBeNull();
    });

    it('[L16] keeps boards under their ids until they are let go, one by one or all', async () => {
      const keep = (id: string, value: number): Change => ({
        type: 'board.keep',
        id: id as SnapshotId,
        arrangement: bytes(value),
      });
      const kept = async (id: string) => [...((await storage.keptBoard(session, id as SnapshotId)) ?? [])];
      await storage.commit(other, [open('BBBBBB'), keep('b-1', 9)]);
      await storage.commit(session, [keep('b-1', 1), keep('b-2', 2), keep('b-3', 3)]);
      await storage.commit(session, [{ type: 'board.letGo', id: 'b-2' as SnapshotId }]);
      await restarted();
      expect([await kept('b-1'), await kept('b-2'), await kept('b-3')]).toEqual([[1], [], [3]]);
      await storage.commit(session, [{ type: 'boards.letGo' }]);
      await restarted();
      expect([await kept('b-1'), await kept('b-3')]).toEqual([[], []]);
      expect([...((await storage.keptBoard(other, 'b-1' as SnapshotId)) ?? [])]).toEqual([9]);
      const half: Change[] = [keep('b-4', 4), append(7, bytes(1))];
      await expect(storage.commit(session, half)).rejects.toThrow(/./);
      expect(await kept('b-4')).toEqual([]);
    });

    it('[P2] deletes a session with everything in it, and nothing of another', async () => {
      await storage.commit(other, [open('BBBBBB'), append(1, bytes(1))]);
      await storage.commit(session, [
        append(1, bytes(1)),
        { type: 'seat.add', memberId: anna, tokenHash: bytes(1) },
        { type: 'vault.set', vault: bytes(1) },
        { type: 'board.keep', id: 'b-1' as SnapshotId, arrangement: bytes(1) },
      ]);
      await storage.commit(session, [{ type: 'session.delete' }]);
      await restarted();
      expect(await storage.keptBoard(session, 'b-1' as SnapshotId)).toBeNull();
      expect(await storage.load(session)).toBeNull();
      expect(await storage.seat(anna)).toBeNull();
      expect(await storage.sessionByCode('AAAAAA')).toBeNull();
      expect((await storage.load(other))?.documents.size).toBe(1);
      await expect(storage.commit(session, [append(2, bytes(2))])).rejects.toThrow(/./);
    });

    it('[L1] keeps each session’s commits in order while sessions write side by side', async () => {
      await storage.commit(other, [open('BBBBBB')]);
      const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
      const answered: string[] = [];
      await Promise.all(
        [session, other].flatMap((id) =>
          numbers.map(async (seq) => {
            // Some come while others are under way.
            if (seq > 20) await storage.commit(id, [append(seq - 20, bytes(seq), 'stage')]);
            await storage.commit(id, [append(seq, bytes(seq), 'desk/m-anna')]);
            answered.push(`${id} ${seq}`);
          }),
        ),
      );
      await restarted();
      for (const id of [session, other]) {
        expect(answered.filter((one) => one.startsWith(id))).toEqual(numbers.map((seq) => `${id} ${seq}`));
        const desk = await storage.loadDocument(id, 'desk/m-anna');
        expect(desk?.tail.map(({ seq, update }) => [seq, ...update])).toEqual(
          numbers.map((seq) => [seq, seq]),
        );
      }
    });

    it('[L2] begins at one again with a document that was destroyed, and keeps an update without bytes', async () => {
      await storage.commit(session, [append(1, bytes(1)), append(2, bytes())]);
      await restarted();
      expect((await boardOf())?.tail.map(({ update }) => [...update])).toEqual([[1], []]);
      await storage.commit(session, [
        { type: 'document.destroy', document: 'board' },
        append(1, bytes(3)),
        { type: 'snapshot', document: 'board', snapshot: snapshot(1, bytes(3)) },
        append(2, bytes(4)),
        { type: 'snapshot', document: 'board', snapshot: snapshot(2, bytes(3, 4)) },
      ]);
      await restarted();
      const board = await boardOf();
      expect([[...(board?.snapshot?.state ?? [])], board?.tail, board?.lastSeq]).toEqual([[3, 4], [], 2]);
      await storage.commit(session, [{ type: 'document.destroy', document: 'board' }]);
      expect(await storage.loadDocument(session, 'board')).toBeNull();
    });

    it('opens no session twice, and finds nothing under ids that nobody gave', async () => {
      await expect(storage.commit(session, [open('CCCCCC')])).rejects.toThrow(/./);
      expect(await storage.sessions()).toEqual([session]);
      for (const id of ['', 'nobody', 's-one\0', '\ud800', "'; --", '%']) {
        expect(await storage.load(id as SessionId)).toBeNull();
        expect(await storage.loadDocument(id as SessionId, 'board')).toBeNull();
        expect(await storage.keptBoard(session, id as SnapshotId)).toBeNull();
        expect(await storage.sessionByCode(id)).toBeNull();
        expect(await storage.seat(id as MemberId)).toBeNull();
        await expect(storage.commit(id as SessionId, [append(1, bytes(1))])).rejects.toThrow(/./);
      }
      expect(await storage.loadDocument(session, 'board')).toBeNull();
      expect(await boardOf()).toBeUndefined();
    });

    it('says about how much it keeps, and stays as it is when it is probed and cleared', async () => {
      await storage.commit(session, [append(1, randomBytes(200_000))]);
      await storage.probe();
      await Promise.all([storage.scrub(), storage.purge(), storage.scrub()]);
      expect((await boardOf())?.tail[0]?.update).toHaveLength(200_000);
      await restarted();
      expect(await storage.size()).toBeGreaterThan(199_999);
      expect(await storage.size()).toBeLessThan(2_000_000);
      await storage.commit(session, [append(2, bytes(2))]);
      expect((await boardOf())?.lastSeq).toBe(2);
    });

    it('knows which sessions are over', async () => {
      await storage.commit(other, [open('BBBBBB', 2_000)]);
      expect(await storage.expired(999)).toEqual([]);
      expect(await storage.expired(1_000)).toEqual([session]);
      expect((await storage.expired(2_000)).toSorted()).toEqual([session, other].toSorted());
      await storage.commit(session, [{ type: 'session.keep', deleteAt: 3_000 }]);
      await restarted();
      expect(await storage.expired(2_999)).toEqual([other]);
    });
  });
}
