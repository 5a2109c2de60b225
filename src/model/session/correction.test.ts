import { describe, expect, it } from 'vitest';

import { correctedText } from './report.ts';
import type { HarvestId } from '../ids.ts';

const of = 'We spreken af. Beleid schuift aan tafle.';
const text = 'We spreken af. Beleid schuift aan tafel.';

describe('a mended text of the board', () => {
  it.each([
    ['stands as long as the board says what it did', of, text],
    ['takes in what was written after it', `${of}\nEn Jan belt.`, `${text}\nEn Jan belt.`],
    ['takes in what was written before it', `Eerst dit. ${of}`, `Eerst dit. ${text}`],
    [
      'takes in what was changed elsewhere',
      'We spreken dit af. Beleid schuift aan tafle.',
      'We spreken dit af. Beleid schuift aan tafel.',
    ],
    ['is the board where both say the same', text, text],
    ['no longer fits where other words came', 'We spreken af. Beleid komt langs.', null],
    ['no longer fits where its text is gone', '', null],
  ])('[W20] %s', (_, onBoard, expected) => {
    expect(correctedText('minutes', { text, of }, onBoard)).toBe(expected);
  });

  it.each([
    ['a word added to one that became another', 'Jan', 'Jan Jansen', 'Fatima', null],
    ['the end of a text, where the others wrote on', 'Klaar', 'Klaar.', 'Klaar\nNee', 'Klaar.\nNee'],
    ['a last word, where the others wrote on', 'gemaakd', 'gemaakt', 'gemaakd, ja', 'gemaakt, ja'],
    ['a first word, where the others wrote in front', 'jan belt', 'Jan belt', 'Nu jan belt', 'Nu Jan belt'],
  ])('[W20] is carried over with care: %s', (_, was, mended, onBoard, expected) => {
    expect(correctedText('minutes', { text: mended, of: was }, onBoard)).toBe(expected);
  });

  it('[W20] never makes of two days, or of two names, one that nobody wrote down', () => {
    const what = 'h-1' as HarvestId;
    const day = { text: '2027-02-10', of: '2027-02-01' };
    expect(correctedText(`${what}/when`, day, '2027-02-01')).toBe('2027-02-10');
    expect(correctedText(`${what}/when`, day, '2027-03-01')).toBeNull();
    expect(correctedText(`${what}/who`, { text: 'Jan de Wit', of: 'Jan Wit' }, 'Piet Wit')).toBeNull();
  });

  it('[W20] stands as it was when it is of before its original was kept', () => {
    expect(correctedText('minutes', { text, of: null }, `${of} En meer.`)).toBe(text);
  });
});
