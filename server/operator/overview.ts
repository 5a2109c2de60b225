/** What an operator may know of the sessions: how many, how large, how old. Never a title, a name, a code or a word in them. */
import type { SessionId } from '../../src/model/ids.ts';
import { lastActivity } from '../../src/model/session/lastActivity.ts';
import type { Phase } from '../../src/model/session/stage.ts';
import type { Services } from '../services.ts';
import type { SessionSize } from '../storage/storage.ts';

/** What the stage of a session says of its age. */
interface Age {
  readonly phase: Phase;
  readonly createdAt: number;
  readonly activeAt: number;
}

/** `age` is null when the session cannot be read. */
export interface SessionFacts extends Omit<SessionSize, 'stageSeq'> {
  readonly age: Age | null;
}

export interface Overview {
  readonly sessions: readonly SessionFacts[];
  /** How many there are in each state; `unreadable` cannot be read. */
  readonly states: Readonly<Record<Phase | 'unreadable', number>>;
  /** Bytes that all sessions take, and may take; null where no limit is set. */
  readonly used: number;
  readonly limit: number | null;
}

/** Gives the reading of the sessions of all nodes. What it knows of a stage it reads again only when that changed. */
export function createOverview({
  storage,
  hosts,
  room,
}: Pick<Services, 'storage' | 'hosts' | 'room'>): () => Promise<Overview> {
  let known = new Map<SessionId, { readonly stageSeq: number | null; readonly age: Age | null }>();

  async function ageOf(sessionId: SessionId): Promise<Age | null> {
    const stage = await hosts.stageOf(sessionId).catch(() => null);
    return stage === null
      ? null
      : { phase: stage.phase, createdAt: stage.createdAt, activeAt: lastActivity(stage) };
  }

  return async () => {
    const read: typeof known = new Map();
    const sessions: SessionFacts[] = [];
    for (const { stageSeq, ...size } of await storage.sizes()) {
      const before = known.get(size.sessionId);
      const age = before?.stageSeq === stageSeq ? before.age : await ageOf(size.sessionId);
      read.set(size.sessionId, { stageSeq, age });
      sessions.push({ ...size, age });
      await new Promise((resolve) => setImmediate(resolve));
    }
    known = read;
    const states = { lobby: 0, table: 0, closed: 0, unreadable: 0 };
    for (const { age } of sessions) states[age?.phase ?? 'unreadable'] += 1;
    return { sessions, states, used: await room.used(), limit: room.limit };
  };
}
