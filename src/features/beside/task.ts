import { isReady, type Desk } from '../../model/session/desk.ts';
import type { DealId, RoundId, VoteId } from '../../model/ids.ts';
import { momentOf } from '../../model/programme/moment.ts';
import type { Stage } from '../../model/session/stage.ts';
import { hasVoted } from '../../model/activities/vote/vote.ts';

/** What everybody does for themselves now: write, vote, or choose from a hand. */
export interface Task {
  readonly id: RoundId | VoteId | DealId;
  /** Whether the owner of a desk is done with it, as the count has it. */
  readonly isDone: (desk: Desk) => boolean;
  /** Whether the owner has done what ends a turn. Giving one's last dot does not: one may still want to move it. */
  readonly endsTurn: (desk: Desk) => boolean;
}

/** The task of now, or null while everybody looks at the same thing. */
export function taskOf(stage: Stage): Task | null {
  const moment = momentOf(stage);
  const saidReady = (id: Task['id']) => (desk: Desk) => Object.hasOwn(desk.ready, id);
  switch (moment.kind) {
    case 'writing': {
      const { id } = moment.round;
      const wrote = (desk: Desk) => isReady(desk, id);
      return { id, isDone: wrote, endsTurn: wrote };
    }
    case 'voting': {
      const { vote } = moment;
      return { id: vote.id, isDone: (desk) => hasVoted(desk, vote), endsTurn: saidReady(vote.id) };
    }
    case 'hand': {
      const { id } = moment.deal;
      return { id, isDone: saidReady(id), endsTurn: saidReady(id) };
    }
    case 'lobby':
    case 'no-card':
    case 'card':
    case 'revealed':
    case 'voted':
    case 'closed':
      return null;
  }
}
