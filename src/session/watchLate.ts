/** Tells somebody who was without a connection what came too late meanwhile: dots for a vote that is over, words of their own. */
import type { StoreApi } from 'zustand/vanilla';

import type { VoteId } from '../model/ids.ts';
import type { Reason } from '../model/refusal.ts';
import type { Desk } from '../model/session/desk.ts';
import type { Stage } from '../model/session/stage.ts';
import type { SessionState } from './state.ts';

interface Options {
  readonly store: StoreApi<SessionState>;
  /** The stage as the document has it: the store is up to a frame behind. */
  readonly stageNow: () => Stage | null;
  /** Whether the server lacks something of the desk, and all of the desk is here. */
  readonly lacksDesk: () => boolean;
  readonly tell: (reason: Reason, texts: readonly string[]) => void;
}

/** What is on desks and never came onto the table. Whose an answer is, nobody knows any more in a closed session. */
function textsOnDesks(desks: readonly Desk[], { answers }: Pick<Stage, 'answers'>): string[] {
  const shown = new Set(Object.values(answers).map(({ text }) => text.trim()));
  const texts = desks.flatMap(({ drafts, answers: laid }) =>
    [...Object.values(drafts), ...laid].map(({ text }) => text.trim()),
  );
  return [...new Set(texts)].filter((text) => text !== '' && !shown.has(text));
}

/** Starts watching. */
export function watchLate({ store, stageNow, lacksDesk, tell }: Options) {
  /** The votes in which something was given or taken back without a connection. */
  const given = new Set<VoteId>();
  let hasTold = false;

  const follow = (now: SessionState, before: SessionState = now) => {
    if (now.connection === 'offline' && now.desk !== before.desk) {
      const ids = Object.keys({ ...now.desk.ballots, ...before.desk.ballots }) as VoteId[];
      for (const id of ids) if (now.desk.ballots[id] !== before.desk.ballots[id]) given.add(id);
    }
    const stage = stageNow();
    if (stage === null) return;
    if (now.connection === 'online' && given.size > 0) {
      const late = [...given].some((id) => stage.votes[id]?.state !== 'open');
      given.clear();
      if (late) tell('ballot-too-late', []);
    }
    if (stage.phase !== 'closed' || hasTold || !lacksDesk()) return;
    const { desk, guests } = store.getState();
    const texts = textsOnDesks([desk, ...Object.values(guests)], stage);
    if (texts.length === 0) return;
    hasTold = true;
    tell('session-closed', texts);
  };
  const close = store.subscribe(follow);
  follow(store.getState());
  return { close };
}
