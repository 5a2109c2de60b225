import type { NotesRecord, RecordedCluster } from '../notesRecord.ts';
import type { Wording } from '../wording.ts';
import { itemEntry } from './entries.ts';
import type { Block } from './outline.ts';

/** What lies together on the board. Answers stand under their card already; cards and loose notes are listed here. */
export function clusters(record: NotesRecord, wording: Wording): Block[] {
  return record.clusters.flatMap((cluster): Block[] => {
    const entries = cluster.items
      .filter(({ kind }) => kind !== 'answer')
      .map((item) => itemEntry(item, wording));
    const heading: Block = {
      type: 'heading',
      text: wording.clusterTitle(cluster),
      note: contents(cluster, wording),
    };
    return entries.length === 0 ? [heading] : [heading, { type: 'list', kind: 'items', entries }];
  });
}

/** "2 antwoorden · 1 kaart · 5 stippen". */
function contents({ items, dots }: RecordedCluster, { t, answerCount, dotCount }: Wording): string {
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
