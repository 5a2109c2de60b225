/**
 * What is in a suitcase, read as warily as anything that a stranger sends: the server for which it is sealed is no secret, so
 * anybody can make one.
 */
import { readStage } from '../../src/documents/stageDocument.ts';
import { documentLimits } from '../../src/model/documentLimits.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { refuse, type Refusal } from '../../src/model/refusal.ts';
import { markGone } from '../../src/model/session/gone.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import { createLiveDocument, type LiveDocument } from '../host/liveDocument.ts';
import { restoreSession } from '../host/sessionMemory.ts';
import { decodeVault } from '../host/vaultBytes.ts';
import type { DocumentKey, StoredDocument } from '../storage/storage.ts';
import { isPlain, isStage } from './checkStage.ts';
import { parseContents, type Contents } from './contents.ts';
import { privateKeyOf } from './label.ts';
import { unseal } from './sealing.ts';

/** A suitcase as somebody brought it, and the key of the server that it is for. */
export interface SuitcaseJob {
  readonly serverKey: Uint8Array;
  readonly file: Uint8Array;
}

export type Examined = { readonly ok: true; readonly contents: Contents; readonly stage: Stage } | Refusal;

const asStored = (update: Uint8Array): StoredDocument => ({
  snapshot: null,
  tail: [{ seq: 1, update }],
  lastSeq: 1,
  damage: null,
});

/** Whether a document is whole, and has no more in it than people can write. */
function isSound(key: DocumentKey, { damage, measured }: LiveDocument): boolean {
  const [name = ''] = key.split('/');
  const most = name === 'stage' ? documentLimits.board : documentLimits[name as keyof typeof documentLimits];
  const { bytes, keys, pieces } = measured();
  return damage === null && bytes <= most.bytes && keys <= most.keys && pieces <= most.pieces;
}

/** The stage of the session in a suitcase, or null when that cannot be a session. */
function readSession({ authorships, writers, vault, documents }: Contents): Stage | null {
  const stored = new Map([...documents].map(([key, update]) => [key, asStored(update)] as const));
  let stage: Stage | null = null;
  for (const [key, document] of stored) {
    const live = createLiveDocument(key, document);
    if (!isSound(key, live)) return null;
    if (key === 'stage') stage = readStage(live.doc);
  }
  if (stage === null || !isStage(stage) || !isPlain(decodeVault(vault))) return null;
  // A session that no host can open is refused here, and not when people come. Then all of them go, and everything is counted.
  const { held } = restoreSession({ documents: stored, authorships, writers, vault });
  const gone = new Map(Object.keys(stage.members).map((id) => [id as MemberId, 1] as const));
  markGone(held().stage, gone, held());
  return stage;
}

/** What is in a suitcase, or why it is not taken in. May run out of memory, or take long: receiving.ts. */
export async function examine({ serverKey, file }: SuitcaseJob): Promise<Examined> {
  const opened = await unseal(privateKeyOf(serverKey), file);
  if (!opened.ok) return opened;
  try {
    const contents = parseContents(opened.contents);
    const stage = contents === null ? null : readSession(contents);
    return contents === null || stage === null ? refuse('suitcase-damaged') : { ok: true, contents, stage };
  } catch {
    return refuse('suitcase-damaged');
  }
}
