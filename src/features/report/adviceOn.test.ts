import { expect, it } from 'vitest';

import { createTranslator } from '../../messages/translate.ts';
import { permissions } from '../../model/access/commands.ts';
import { adviceOn } from './ReportForm.tsx';

it.each(['lobby', 'table', 'closed'] as const)(
  '[N69] sends nobody to an author who can change nothing any more: %s',
  (phase) => {
    const authorsCan = (['answer.correct', 'answer.keepInGroup'] as const).every((command) =>
      permissions[command].phases.includes(phase),
    );
    const t = createTranslator('nl');
    expect(t(($) => $.sharing.editor[adviceOn(phase)]).includes('Vraag de schrijver')).toBe(authorsCan);
  },
);
