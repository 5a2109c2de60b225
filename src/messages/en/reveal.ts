import type { revealed as nl } from '../nl/reveal.ts';
import type { Shape } from '../texts.ts';

export const revealed = {
  results: 'What is on the table',
  resultCount_one: '{{count}} answer',
  resultCount_other: '{{count}} answers',
  enlarged: 'What it is about now',
  noResults: 'Nobody wrote anything on this card. That is fine.',
  yours: 'yours',
  corrected: 'corrected',
  correct: 'Correct',
  withdraw: 'Withdraw',
  correctTitle: 'Correct your answer',
  save: 'Save',
  cancel: 'Never mind',
  correctedDone: 'Your answer is corrected.',
  withdrawTitle: 'Withdraw this answer?',
  withdrawMore: 'It disappears from the table, the board and the report.',
  withdrawnDone: 'Your answer is withdrawn.',
  keptDraft: 'Your draft is kept',
  keptDraftMore:
    'This was not on the table yet. Nobody at the table has seen it. If there is another round on this card, it will be there again.',
  leftBehind: 'Your text came too late',
  leftBehindMore:
    'The answers were revealed already. Your text is still yours: nobody at the table has seen it.',
  toDraft: 'Make it a draft again',
  pending: {
    corrected: 'At the next step it comes on the table like this:',
    withdrawn: 'At the next step this leaves the table.',
    undo: 'Leave it as it was',
    later: 'This happens at the next step, together with what others change.',
    now: 'Do it right now',
    nowMore:
      'Others then see that someone is changing something now. Anyone who looks away at this moment may stand out.',
    saved: 'Saved. Others see it at the next step.',
  },
  hidden: {
    count_one: '{{count}} answer was hidden by the facilitator.',
    count_other: '{{count}} answers were hidden by the facilitator.',
    yours: 'Your answer was hidden',
    because: {
      private:
        'The facilitator found it too personal to leave open. Only you and the facilitators still see it.',
      hurtful:
        'The facilitator thought that someone might feel hurt by it. Only you and the facilitators still see it.',
      double: 'It was there already. Your words are not gone: only you and the facilitators still see them.',
      other:
        'The facilitator took it off the table for now. Feel free to ask why. Only you and the facilitators still see it.',
    },
  },
} satisfies Shape<typeof nl>;
