/** What a facilitator can do next, as a word on a button and what it does. */
import type { Command } from '../../../model/command.ts';
import type { Moment } from '../../../model/programme/moment.ts';

/** Dialogs that ask for more before anything is asked of the server. */
export type Asks = 'vote' | 'deal' | 'close';

export type ActionWord =
  | 'draw'
  | 'drawOther'
  | 'stepCard'
  | 'turn'
  | 'start'
  | 'again'
  | 'reveal'
  | 'collect'
  | 'openVote'
  | 'closeVote'
  | 'next'
  | 'nextStep'
  | 'begin'
  | 'finish';

/** Something to ask of the server, or of a dialog first. */
export type Doing = { readonly command: Command } | { readonly opens: Asks };

export interface Action {
  readonly word: ActionWord;
  readonly does: Doing;
  /** Not everybody is ready for what this ends, and it cannot be taken up again: it is asked once more. */
  readonly doubtful?: true;
}

const commanding = (word: ActionWord, command: Command): Action => ({ word, does: { command } });

function ending(action: Action, { ready, of }: { readonly ready: number; readonly of: number }): Action {
  return ready > 0 && ready >= of ? action : { ...action, doubtful: true };
}

export const openVoteAction: Action = { word: 'openVote', does: { opens: 'vote' } };

/** What most likely follows at a moment, and perhaps what else, whatever the programme says. */
export function actionsAt(moment: Moment): { readonly main: Action; readonly other: Action | null } | null {
  switch (moment.kind) {
    case 'lobby':
    case 'closed':
      return null;
    case 'no-card':
      return { main: commanding('draw', { type: 'card.draw' }), other: null };
    case 'hand':
      return { main: commanding('collect', { type: 'hand.collect' }), other: null };
    case 'card':
      return {
        main: moment.faceDown
          ? commanding('turn', { type: 'card.turn' })
          : commanding('start', { type: 'round.open', cardId: moment.cardId }),
        other: commanding('drawOther', { type: 'card.draw', faceDown: moment.faceDown }),
      };
    case 'writing': {
      const { round } = moment;
      const reveal = commanding('reveal', { type: 'round.reveal', roundId: round.id });
      return { main: ending(reveal, round), other: null };
    }
    case 'revealed':
      return {
        main: commanding('next', { type: 'card.draw' }),
        other: commanding('again', { type: 'round.open', cardId: moment.cardId }),
      };
    case 'voting': {
      const { vote } = moment;
      const close = commanding('closeVote', { type: 'vote.close', voteId: vote.id });
      return { main: ending(close, vote), other: null };
    }
    case 'voted':
      return {
        main: commanding('next', { type: 'card.draw' }),
        // Voting again stands with the outcome.
        other: null,
      };
  }
}
