import type { entry as nl } from '../../nl/door/entry.ts';
import type { Shape } from '../../shape.ts';

export const entry = {
  code: {
    label: 'Session code',
    hint: 'Six characters. Capitals or small letters: it does not matter.',
    invalid: 'A code has six characters, such as KTB 7FQ. Have another look at the screen.',
    submit: 'Find the session',
  },
  screen: {
    title: 'Big screen',
    opening: 'Opening the big screen…',
    codeIntro: 'Enter the code. This screen watches along and shows no controls.',
  },
  again: 'Try again {{when}}.',
  now: 'You can try again now.',
} as const satisfies Shape<typeof nl>;
