import type { Command } from '../../model/command.ts';
import type { Moment } from '../../model/moment.ts';

interface Action<Word extends string> {
  readonly word: Word;
  readonly command: Command;
}

/** What the facilitator is most likely to do next, and perhaps what else. */
export interface Next extends Action<'draw' | 'start' | 'reveal' | 'next'> {
  /** Whether to ask once more: an early reveal cannot be taken back. */
  readonly askFirst: boolean;
  readonly other: Action<'again' | 'drawOther'> | null;
}

/** The next thing to do at a moment; null when there is nothing to steer. */
export function nextOf(moment: Moment): Next | null {
  switch (moment.kind) {
    case 'lobby':
    case 'hand':
    case 'voting':
    case 'voted':
    case 'closed':
      return null;
    case 'no-card':
      return { word: 'draw', command: { type: 'card.draw' }, askFirst: false, other: null };
    case 'card':
      return {
        word: 'start',
        command: { type: 'round.open', cardId: moment.cardId },
        askFirst: false,
        other: { word: 'drawOther', command: { type: 'card.draw' } },
      };
    case 'writing': {
      const { id, ready, of } = moment.round;
      return {
        word: 'reveal',
        command: { type: 'round.reveal', roundId: id },
        askFirst: ready === 0 || ready < of,
        other: null,
      };
    }
    case 'revealed':
      return {
        word: 'next',
        command: { type: 'card.draw' },
        askFirst: false,
        other: { word: 'again', command: { type: 'round.open', cardId: moment.cardId } },
      };
  }
}
