import { describe, expect, it } from 'vitest';

import { formatNames, type PureFormat } from '../formats.ts';
import { fileOf, partsOf } from '../golden/files.ts';
import { emptySession, namedSession, namelessSession, now } from '../golden/sessions.ts';
import { renderRichText } from '../html/renderRichText.ts';
import type { NotesRecord } from '../notesRecord.ts';
import { buildRecord } from '../record.ts';
import { buildOutline } from './buildOutline.ts';

const record = buildRecord({ ...namedSession(), now });

/** What stands for who was not there, with the place of it among the sections. */
function leadOf(of: NotesRecord) {
  const { sections } = buildOutline(of, 'nl');
  const at = sections.findIndex(({ id }) => id === 'lead');
  const blocks = sections[at]?.blocks ?? [];
  return {
    title: sections[at]?.title,
    next: sections[at + 1]?.id,
    texts: blocks.flatMap((block) => (block.type === 'text' ? [block.text] : [])),
    cards: blocks.flatMap((block) => (block.type === 'list' ? block.entries.map(({ card }) => card) : [])),
  };
}

describe('for who was not there, the notes', () => {
  it('[W42] name who were there by role, and the questions, before what was agreed', () => {
    expect(leadOf(record)).toMatchObject({
      title: 'Wie, en over welke vragen',
      next: 'agreed',
      texts: ['1 begeleider: Fatma · 2 deelnemers: Mirjam, Teun'],
      cards: [{ question: 'Wanneer botst wat we weten?' }, { question: 'Mag hier iets misgaan?' }],
    });
  });

  it('[W42] count those who took part in a session without names', () => {
    const { texts } = leadOf(buildRecord({ ...namelessSession(), now }));
    expect(texts).toEqual(['1 begeleider · 3 deelnemers. Hun namen staan niet in dit verslag.']);
  });

  it('[W42] count a role that is too large to name', () => {
    const participants = Array.from({ length: 13 }, (_, index) => `Naam${index}`);
    const people = { facilitators: ['Fatma'], participants };
    const counts = { ...record.counts, participants: 13, observers: 0 };
    expect(leadOf({ ...record, people, counts }).texts).toEqual(['1 begeleider: Fatma · 13 deelnemers']);
  });

  it('say how many questions follow when there are many', () => {
    const many = { ...record, discussed: [1, 2, 3].flatMap(() => record.discussed) };
    expect(leadOf(many).cards).toHaveLength(4);
    expect(leadOf(many).texts[1]).toBe('En nog 2 vragen, verderop in dit verslag.');
  });

  it('say only who is there while nothing was discussed', () => {
    const empty = leadOf(buildRecord({ ...emptySession(), now }));
    expect(empty).toMatchObject({ title: 'Aan tafel', texts: ['1 begeleider: Fatma'], cards: [] });
  });

  const formats = formatNames.filter(
    (format): format is PureFormat => !['pdf', 'xlsx', 'csv', 'ics', 'json'].includes(format),
  );
  it.each(formats)('[W42] say so before anything else but the summary, as %s', async (format) => {
    const words = Object.values(partsOf(await fileOf(namedSession(), format))).join('\n');
    const [start = ''] = words.split('Wat we afspraken');
    for (const said of ['1 begeleider: Fatma', 'Mirjam, Teun', 'Wanneer botst wat we weten?'])
      expect(start).toContain(said);
  });

  it('[W42] say so on the clipboard', () => {
    const copied = renderRichText(buildOutline(record, 'nl'));
    expect(copied).toContain('1 begeleider: Fatma · 2 deelnemers: Mirjam, Teun');
  });
});
