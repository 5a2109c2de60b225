import type { NotesRecord, RecordedCluster } from '../notesRecord.ts';
import { facesIn } from '../picture/faces.ts';
import type { Wording } from '../wording.ts';
import { itemEntry } from './entries.ts';
import type { Block } from './outline.ts';

/** What lies together on the board. Answers stand under their card already; cards and loose notes are listed here. */
export function clusters(record: NotesRecord, wording: Wording): Block[] {
  const faces = facesIn(record);
  return record.clusters.flatMap((cluster): Block[] => {
    const face = faces.get(cluster.id);
    const entries = cluster.items
      .filter(({ kind }) => kind !== 'answer')
      .map((item) => itemEntry(item, wording));
    const heading: Block = {
      type: 'heading',
      text: wording.clusterTitle(cluster),
      note: contents(cluster.items, face?.kind === 'cluster' ? face.dots : null, wording),
    };
    return entries.length === 0 ? [heading] : [heading, { type: 'list', kind: 'items', entries }];
  });
}

/** "2 antwoorden · 1 kaart · 5 stippen". */
function contents(
  items: RecordedCluster['items'],
  dots: number | null,
  { t, answerCount, dotCount }: Wording,
): string {
  const count = (kind: string) => items.filter((item) => item.kind === kind).length;
  const [answers, cards, notes] = [count('answer'), count('card'), count('note')];
  return [
    answers > 0 && answerCount(answers),
    cards > 0 && `${cards} ${t(($) => $.notes.count.cardsIn, { count: cards })}`,
    notes > 0 && `${notes} ${t(($) => $.notes.count.notes, { count: notes })}`,
    dots !== null && dots > 0 && dotCount(dots),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}
