/**
 * Unpacks a session that came in a suitcase. It gets an id that follows from where it came from, so that the same session
 * comes in once; or, when it was taken along from here, its place of before.
 */
import type { MemberId, SessionId } from '../../src/model/ids.ts';
import { refuse, type Refusal } from '../../src/model/refusal.ts';
import { newCode } from '../../src/model/session/code.ts';
import { memberOf, type Stage } from '../../src/model/session/stage.ts';
import { createStageDocument } from '../host/sessionMemory.ts';
import { decodeVault, encodeVault } from '../host/vaultBytes.ts';
import type { Services } from '../services.ts';
import type { Change, StoredSession } from '../storage/storage.ts';
import type { Examined } from './examine.ts';
import { fingerprintOf } from './fingerprint.ts';

interface Unpacked {
  readonly ok: true;
  readonly sessionId: SessionId;
  readonly memberId: MemberId;
  readonly stage: Stage;
  /** It had been unpacked before: nothing was written, and nobody got a seat. */
  readonly already: boolean;
}

/**
 * Unpacks. `tokenHash` is of the proof of a seat, which is given to whoever brings the suitcase: the packer's, and in a
 * session that comes home that of the facilitator who took it along.
 */
export async function unpack(
  { contents, stage: packed }: Extract<Examined, { ok: true }>,
  tokenHash: Uint8Array,
  services: Services,
): Promise<Unpacked | Refusal> {
  const { storage, hosts, homes, clock, random, config } = services;
  const { session: from, authorships, writers, boards } = contents;
  const home = contents.home !== null && homes.isFromHere(contents.home) ? contents.home : null;
  const sessionId = home?.sessionId ?? homes.idFor(from);
  const memberId = home?.by ?? contents.packedBy;
  if (memberOf(packed, memberId)?.role !== 'facilitator') return refuse('suitcase-damaged');
  for (const id of Object.keys(packed.members)) {
    const seat = await storage.seat(id as MemberId);
    // Nobody may bring a seat of another session along.
    if (seat !== null && seat.sessionId !== sessionId) return refuse('suitcase-damaged');
  }
  const there = await hosts.of(sessionId);
  const found = { sessionId, memberId };
  if (there !== null && (home === null || there.vault().travel?.from === from))
    return { ok: true, ...found, stage: there.stage(), already: true };

  const now = clock.now();
  const unheardOf = () => 2 ** 20 + random.below(2 ** 40);
  const vault = decodeVault(contents.vault);
  const stageWith = (part: Pick<Stage, 'code' | 'deleteAt'>): Stage => ({
    ...packed,
    ...part,
    sessionId,
    epoch: unheardOf(),
    boardGeneration: unheardOf(),
  });
  const travel = { from, home: home === null ? contents.home : null };
  const filled = (stage: Stage, linkKey: string | null): readonly Change[] => [
    ...createStageDocument(stage).changes,
    ...[...contents.documents].flatMap(([document, update]): Change[] =>
      document === 'stage' ? [] : [{ type: 'append', document, seq: 1, update }],
    ),
    ...[...writers].map(([client, member]): Change => ({ type: 'writer.bind', client, memberId: member })),
    { type: 'authorships.add', authorships },
    ...[...boards].map(([id, arrangement]): Change => ({ type: 'board.keep', id, arrangement })),
    { type: 'vault.set', vault: encodeVault({ ...vault, linkKey, travel }) },
    { type: 'seat.add', memberId, tokenHash },
  ];
  const deleteAt = Math.max(now, Math.min(packed.deleteAt, now + config.retentionMs));

  if (there !== null && home !== null) {
    const { code, phase } = there.stage();
    // What people agreed on stays as it is.
    if (phase === 'closed') return refuse('suitcase-worked-on');
    const stage = stageWith({ code, deleteAt: Math.max(deleteAt, there.stage().deleteAt) });
    const emptied = (stored: StoredSession): readonly Change[] => [
      ...[...stored.documents.keys()].map((document): Change => ({ type: 'document.destroy', document })),
      { type: 'writers.destroy' },
      { type: 'authorships.destroy' },
      { type: 'boards.letGo' },
      { type: 'session.keep', deleteAt: stage.deleteAt },
    ];
    const written = await hosts.replace(sessionId, (stored) =>
      fingerprintOf(stored) === home.fingerprint
        ? [...emptied(stored), ...filled(stage, there.vault().linkKey)]
        : null,
    );
    return written ? { ok: true, ...found, stage, already: false } : refuse('suitcase-worked-on');
  }

  let { code } = packed;
  while ((await storage.sessionByCode(code)) !== null) code = newCode(random);
  const stage = stageWith({ code, deleteAt });
  await storage.commit(sessionId, [
    { type: 'session.open', code, deleteAt },
    ...filled(stage, vault.linkKey),
  ]);
  return { ok: true, ...found, stage, already: false };
}
