import { expect, test } from 'vitest';

import { namedSession, now } from '../golden/sessions.ts';
import type { NotesRecord } from '../notesRecord.ts';
import { buildRecord } from '../record.ts';
import { buildOutline } from './buildOutline.ts';

const record = buildRecord({ ...namedSession(), now });

const [talked] = record.discussed;
const [group] = record.clusters;

/** What the notes say of a group of all answers to a card, when each got so many dots, and the group itself so many. */
function noteOn(each: number | null, own: number | null): string {
  if (talked === undefined || group === undefined) throw new Error('The golden session has both');
  const items = talked.answers.map((answer) => ({
    kind: 'answer' as const,
    card: talked.card,
    answer: { ...answer, dots: each },
  }));
  const voted: NotesRecord = { ...record, clusters: [{ ...group, items, dots: own }] };
  const { sections } = buildOutline(voted, 'nl');
  const [heading] = sections.find(({ id }) => id === 'clusters')?.blocks ?? [];
  return heading?.type === 'heading' ? heading.note : '';
}

test('a group counts for the dots of its answers together', () => {
  expect(noteOn(2, null)).toContain(`${2 * (talked?.answers.length ?? 0)} stippen`);
});

test('what was given to a group as a whole counts for it', () => {
  expect(noteOn(2, 7)).toContain('7 stippen');
});

test('a group that nobody voted on says nothing of dots', () => {
  expect(noteOn(null, null)).not.toContain('stip');
});
