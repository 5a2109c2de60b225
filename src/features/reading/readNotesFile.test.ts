import { describe, expect, it } from 'vitest';

import { namedSession, now } from '../../exports/golden/sessions.ts';
import { renderJson } from '../../exports/json/renderJson.ts';
import { buildRecord } from '../../exports/record.ts';
import { readNotesFile } from './readNotesFile.ts';

const record = buildRecord({ ...namedSession(), now });

describe('a file of the notes', () => {
  it('[W12] gives the same file again once it is opened', async () => {
    const went = renderJson(record);
    const read = await readNotesFile(new File([went], 'verslag.json'));
    if (!read.ok) throw new Error(read.problem);
    expect(read.name).toBe('verslag.json');
    expect(renderJson(read.record)).toBe(went);
  });

  it('says what is wrong with a file that is none', async () => {
    expect(await readNotesFile(new File(['%PDF-1.7'], 'verslag.pdf'))).toEqual({
      ok: false,
      problem: 'not-notes',
    });
    const gone = Object.assign(new File([], 'weg.json'), { text: () => Promise.reject(new Error('gone')) });
    expect(await readNotesFile(gone)).toEqual({ ok: false, problem: 'unreadable' });
    const big = Object.defineProperty(new File([], 'groot.json'), 'size', { value: 60_000_000 });
    expect(await readNotesFile(big)).toEqual({ ok: false, problem: 'too-big' });
  });
});
