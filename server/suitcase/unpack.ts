/**
 * Unpacks a session that came in a suitcase. It gets an id that follows from where it came from, so that the same session
 * comes in once; or, when it was taken along from here, its place of before.
 */
import { readStage } from '../../src/documents/stageDocument.ts';
import type { MemberId, SessionId } from '../../src/model/ids.ts';
import { refuse, type Refusal } from '../../src/model/refusal.ts';
import { newCode } from '../../src/model/session/code.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import { createStageDocument, restoreSession } from '../host/sessionMemory.ts';
import { restoreDocument } from '../host/restoreDocument.ts';
import { decodeVault, encodeVault } from '../host/vaultBytes.ts';
import type { Services } from '../services.ts';
import type { Change, DocumentKey, StoredDocument, StoredSession } from '../storage/storage.ts';
import { isStage } from './checkStage.ts';
import type { Contents } from './contents.ts';
import { fingerprintOf } from './fingerprint.ts';

interface Unpacked {
  readonly ok: true;
  readonly sessionId: SessionId;
  readonly memberId: MemberId;
  readonly stage: Stage;
  /** It had been unpacked before: nothing was written, and nobody got a seat. */
  readonly already: boolean;
}

const asStored = (update: Uint8Array): StoredDocument => ({
  snapshot: null,
  tail: [{ seq: 1, update }],
  lastSeq: 1,
  damage: null,
});

/** The session in a suitcase, or null when it cannot be a session. */
function readSession(contents: Contents): { stage: Stage; stored: StoredSession } | null {
  const { authorships, writers, vault, packedBy } = contents;
  try {
    const documents = new Map<DocumentKey, StoredDocument>();
    for (const [key, update] of contents.documents) {
      const stored = asStored(update);
      if (restoreDocument(stored).damage !== null) return null;
      documents.set(key, stored);
    }
    const stored = { documents, authorships, writers, vault };
    const stage = readStage(restoreDocument(documents.get('stage') ?? null).doc);
    if (stage === null || !isStage(stage) || stage.members[packedBy]?.role !== 'facilitator') return null;
    // A session that no host can open is refused here, and not when people come.
    restoreSession(stored);
    return { stage, stored };
  } catch {
    return null;
  }
}

/** Unpacks. `tokenHash` is of the proof of the packer's seat, which is given to whoever brings the suitcase. */
export async function unpack(
  contents: Contents,
  tokenHash: Uint8Array,
  services: Services,
): Promise<Unpacked | Refusal> {
  const { storage, hosts, homes, clock, random, config } = services;
  const { session: from, packedBy: memberId, authorships, writers, boards } = contents;
  const session = readSession(contents);
  if (session === null) return refuse('suitcase-damaged');
  const home = contents.home !== null && homes.isFromHere(contents.home) ? contents.home : null;
  const sessionId = home?.sessionId ?? homes.idFor(from);
  for (const id of Object.keys(session.stage.members)) {
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
    ...session.stage,
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
  const deleteAt = Math.max(now, Math.min(session.stage.deleteAt, now + config.retentionMs));

  if (there !== null && home !== null) {
    const { code } = there.stage();
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

  let { code } = session.stage;
  while ((await storage.sessionByCode(code)) !== null) code = newCode(random);
  const stage = stageWith({ code, deleteAt });
  await storage.commit(sessionId, [
    { type: 'session.open', code, deleteAt },
    ...filled(stage, vault.linkKey),
  ]);
  return { ok: true, ...found, stage, already: false };
}
