/** What each thing on the board shows, by its id. A picture can only show what the record names. */
import { dotsTogether } from '../../model/activities/vote/outcome.ts';
import type {
  CardLabel,
  NotesRecord,
  RecordedAnswer,
  RecordedCluster,
  RecordedItem,
  RecordedNote,
} from '../notesRecord.ts';

export type Face =
  | {
      readonly kind: 'card';
      readonly card: CardLabel;
      readonly insight: boolean;
      readonly dots: number | null;
    }
  | { readonly kind: 'answer'; readonly card: CardLabel; readonly answer: RecordedAnswer }
  | { readonly kind: 'note'; readonly note: RecordedNote }
  | { readonly kind: 'cluster'; readonly cluster: RecordedCluster; readonly dots: number | null };

export type FaceOf<Kind extends Face['kind']> = Extract<Face, { kind: Kind }>;

/** All that the record names, wherever it does. */
export function facesIn(record: NotesRecord): ReadonlyMap<string, Face> {
  const { insights, zones, spotlight, notDiscussed, votes, discussed, notes, clusters } = record;
  const faces = new Map<string, Face>();
  const marked = new Set(insights.map((item) => (item.kind === 'card' ? item.card.cardId : null)));
  const voted = new Map(
    votes.flatMap(({ results }) =>
      results.flatMap(({ item, dots }) => (item.kind === 'card' ? [[item.card.cardId, dots] as const] : [])),
    ),
  );
  const addCard = (card: CardLabel) => {
    const { cardId } = card;
    faces.set(cardId, { kind: 'card', card, insight: marked.has(cardId), dots: voted.get(cardId) ?? null });
  };
  const add = (item: RecordedItem) => {
    if (item.kind === 'card') addCard(item.card);
    else if (item.kind === 'answer') faces.set(item.answer.id, item);
    else faces.set(item.note.id, item);
  };
  if (spotlight !== null) addCard(spotlight);
  for (const card of notDiscussed) addCard(card);
  for (const item of [...insights, ...zones.flatMap(({ items }) => items)]) add(item);
  for (const note of notes) add({ kind: 'note', note });
  for (const { card, insight, dots, answers } of discussed) {
    faces.set(card.cardId, { kind: 'card', card, insight, dots });
    for (const answer of answers) add({ kind: 'answer', card, answer });
  }
  for (const cluster of clusters)
    faces.set(cluster.id, {
      kind: 'cluster',
      cluster,
      dots: dotsTogether(
        cluster.dots,
        cluster.items.map((item) => dotsOf(item, faces)),
      ),
    });
  return faces;
}

/** The dots of one thing, as far as it can get any. */
function dotsOf(item: RecordedItem, faces: ReadonlyMap<string, Face>): number | null {
  if (item.kind === 'note') return null;
  if (item.kind === 'answer') return item.answer.dots;
  const face = faces.get(item.card.cardId);
  return face?.kind === 'card' ? face.dots : null;
}
