import { describe, expect, it } from 'vitest';

import type { Draft } from '../../../model/session/desk.ts';
import { meet } from './useDraft.ts';

const draft = (text: string): Draft => ({ text, source: null });

const nobody = { dirty: false, atField: false };
const idle = { dirty: false, atField: true };
const typing = { dirty: true, atField: true };

describe('a draft that arrives from another window', () => {
  it('is taken over where nobody is writing', () => {
    expect(meet({ here: draft('oud'), arriving: draft('nieuw'), ...nobody })).toEqual({
      draft: draft('nieuw'),
      elsewhere: null,
    });
  });

  it.each([
    ['typing', typing],
    ['thinking', idle],
  ])('[E22] waits beside a field where somebody is %s, and changes nothing in it', (_, at) => {
    expect(meet({ here: draft('hier'), arriving: draft('daar'), ...at })).toEqual({
      draft: draft('hier'),
      elsewhere: 'daar',
    });
  });

  it('is taken over in an empty field, also under the eyes of who is at it: so a late answer comes back', () => {
    expect(meet({ here: draft(''), arriving: draft('te laat'), ...idle }).draft).toEqual(draft('te laat'));
  });

  it('need not wait when its words are in the field already', () => {
    expect(meet({ here: draft('hier en daar'), arriving: draft('daar'), ...typing }).elsewhere).toBeNull();
  });

  it('takes an untouched copy away that was handed in elsewhere, and nothing that was just typed', () => {
    expect(meet({ here: draft('hier'), arriving: draft(''), ...idle }).draft).toEqual(draft(''));
    expect(meet({ here: draft('hier'), arriving: draft(''), ...typing }).draft).toEqual(draft('hier'));
  });
});
