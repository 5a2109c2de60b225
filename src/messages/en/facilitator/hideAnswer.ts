import type { hideAnswer as nl } from '../../nl/facilitator/hideAnswer.ts';
import type { Shape } from '../../shape.ts';

export const hideAnswer = {
  menu: 'What you can do with this answer',
  hide: 'Hide this answer',
  title: 'Hide this answer?',
  more: 'Nobody sees it then, except you and who wrote it. Everybody sees that something was hidden. You can always bring it back.',
  why: 'Why?',
  whyHint: 'Who wrote it reads this reason in kind words.',
  because: {
    private: 'Too personal',
    hurtful: 'Hurtful',
    double: 'Said twice',
    other: 'Another reason',
  },
  cancel: 'Never mind',
  hidden: 'The answer is hidden.',
} as const satisfies Shape<typeof nl>;
