import type { DiscussedCard, NotesRecord, RecordedAnswer } from '../notesRecord.ts';
import { joined, type Wording } from '../wording.ts';
import { answerEntry, cardEntry, heading, list, namedCard, text } from './blocks.ts';
import type { Block } from './outline.ts';

/** More would push what follows off the first page. */
const mostQuestions = 4;

/** For readers who were not there: who were, and which questions were discussed. */
export function lead({ discussed, leftOut }: NotesRecord, wording: Wording): Block[] {
  const cards = discussed.map(({ card }) => card);
  // When the conversation is left out, these questions are nowhere else in the notes.
  const all = leftOut.sections.includes('conversation') || cards.length <= mostQuestions + 1;
  const shown = all ? cards : cards.slice(0, mostQuestions);
  const count = cards.length - shown.length;
  return [
    ...text(wording.roles),
    ...list(shown.map((card) => cardEntry(card, wording))),
    ...(count === 0
      ? []
      : text(
          wording.t(($) => $.notes.lead.more, { count }),
          'hint',
        )),
  ];
}

/** Card by card, what people answered; and at the end the card that is on the table now. Nothing when it was left out. */
export function conversation(record: NotesRecord, wording: Wording): Block[] {
  const { discussed, leftOut, spotlight } = record;
  if (leftOut.sections.includes('conversation')) return [];
  // A card whose answers are above needs no second mention.
  const isAbove = discussed.some(({ card }) => card.cardId === spotlight?.cardId);
  const now = heading(wording.t(($) => $.notes.conversation.now));
  return [
    ...discussed.flatMap((card) => discussedCard(card, record, wording)),
    ...(discussed.length === 0 ? text(wording.nothingRevealed) : []),
    ...(spotlight === null || isAbove ? [] : [now, ...list([cardEntry(spotlight, wording)])]),
  ];
}

function discussedCard(one: DiscussedCard, { clusters }: NotesRecord, wording: Wording): Block[] {
  const { t, answerCount, dotCount, insightMark } = wording;
  const { card, dots, answers } = one;
  const none = t(($) =>
    one.withoutAnswers === undefined ? $.notes.conversation.noAnswers : $.notes.conversation.leftOut,
  );
  const count = answers.length === 0 ? none : answerCount(answers.length);
  const note = joined([count, dots !== null && dots > 0 && dotCount(dots)]);
  return [
    { type: 'card', card: namedCard(card, wording), mark: insightMark(one), note },
    ...groupedAnswers(answers, clusters, wording),
  ];
}

/** First the answers of each cluster, then those that are in none. */
function groupedAnswers(
  answers: readonly RecordedAnswer[],
  clusters: NotesRecord['clusters'],
  wording: Wording,
): Block[] {
  const listed = (some: readonly RecordedAnswer[]) =>
    list(
      some.map((answer) => answerEntry(answer, wording)),
      'answers',
    );
  const under = (title: string, some: readonly RecordedAnswer[]): Block[] =>
    some.length === 0 ? [] : [{ type: 'group', title }, ...listed(some)];
  const groups = clusters.flatMap((cluster) =>
    under(
      wording.clusterTitle(cluster),
      answers.filter((answer) => answer.cluster === cluster.id),
    ),
  );
  const loose = answers.filter(({ cluster }) => clusters.every(({ id }) => id !== cluster));
  if (groups.length === 0) return listed(loose);
  const title = wording.t(($) => $.notes.clusters.loose);
  return [...groups, ...under(title, loose)];
}
