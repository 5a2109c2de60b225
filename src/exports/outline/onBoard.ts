/** What was on the board: its picture, its zones, its clusters and its loose notes. */
import type { Locale } from '../../messages/locale.ts';
import type { NotesRecord, RecordedCluster } from '../notesRecord.ts';
import { drawBoardPicture } from '../picture/boardPicture.ts';
import { facesIn } from '../picture/faces.ts';
import { joined, type Wording } from '../wording.ts';
import { heading, itemEntry, list, noteEntry } from './blocks.ts';
import type { Block } from './outline.ts';

/** The board as a picture, and what people put in its zones: for later, parked, or whatever the template calls them. */
export function onBoard(record: NotesRecord, wording: Wording, locale: Locale): Block[] {
  const zones = record.zones.flatMap(({ label, items }) => [
    heading(wording.inLocale(label)),
    ...list(items.map((item) => itemEntry(item, wording))),
  ]);
  return [...pictured(record, wording, locale), ...zones];
}

function pictured(record: NotesRecord, { t }: Wording, locale: Locale): Block[] {
  const picture = drawBoardPicture(record, locale);
  if (picture === null || picture.things === 0) return [];
  const { description, beyond } = picture;
  const whole = t(($) => $.notes.picture.whole);
  const hint = beyond === 0 ? whole : `${whole} ${t(($) => $.notes.picture.beyond, { count: beyond })}`;
  const scrollLabel = t(($) => $.notes.picture.scroll);
  const paperHint = t(($) => $.notes.picture.tooLarge);
  return [{ type: 'picture', picture, caption: description, hint, paperHint, scrollLabel }];
}

/** The clusters of the board. Their answers are under their card already; cards and loose notes are listed here. */
export function clusters(record: NotesRecord, wording: Wording): Block[] {
  const faces = facesIn(record);
  return record.clusters.flatMap((cluster) => {
    const face = faces.get(cluster.id);
    const dots = face?.kind === 'cluster' ? face.dots : null;
    const others = cluster.items.filter(({ kind }) => kind !== 'answer');
    return [
      heading(wording.clusterTitle(cluster), contents(cluster.items, dots, wording)),
      ...list(others.map((item) => itemEntry(item, wording))),
    ];
  });
}

/** "2 antwoorden · 1 kaart · 5 stippen". */
function contents(items: RecordedCluster['items'], dots: number | null, wording: Wording): string {
  const { t, answerCount, dotCount } = wording;
  const count = (kind: string) => items.filter((item) => item.kind === kind).length;
  const [answers, cards, notes] = [count('answer'), count('card'), count('note')];
  return joined([
    answers > 0 && answerCount(answers),
    cards > 0 && `${cards} ${t(($) => $.notes.count.cardsIn, { count: cards })}`,
    notes > 0 && `${notes} ${t(($) => $.notes.count.notes, { count: notes })}`,
    dots !== null && dots > 0 && dotCount(dots),
  ]);
}

/** The loose notes that are in no cluster and no zone: the others are listed there. */
export function looseNotes({ zones, clusters: groups, notes }: NotesRecord, wording: Wording): Block[] {
  const listed = new Set(
    [...zones, ...groups].flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'note' ? [item.note.id] : [])),
    ),
  );
  return list(notes.filter(({ id }) => !listed.has(id)).map((note) => noteEntry(note, wording)));
}
