import type { DiscussedCard, NotesRecord, RecordedAnswer } from '../notesRecord.ts';
import type { Wording } from '../wording.ts';
import { answerEntry, cardEntry, namedCard } from './entries.ts';
import type { Block } from './outline.ts';

/** Card by card, what people answered; and at the end the card that is on the table now. Nothing when it was left out. */
export function conversation(record: NotesRecord, wording: Wording): Block[] {
  const { t } = wording;
  const { discussed, leftOut, spotlight } = record;
  if (leftOut.sections.includes('conversation')) return [];
  const blocks: Block[] = discussed.flatMap((card) => discussedCard(card, record, wording));
  if (discussed.length === 0) blocks.push({ type: 'text', text: wording.nothingRevealed, tone: 'plain' });
  // When its answers stand above, it needs no second mention.
  const isAbove = discussed.some(({ card }) => card.cardId === spotlight?.cardId);
  if (spotlight !== null && !isAbove) {
    blocks.push(
      { type: 'heading', text: t(($) => $.notes.conversation.now), note: '' },
      { type: 'list', kind: 'items', entries: [cardEntry(spotlight, wording)] },
    );
  }
  return blocks;
}

function discussedCard(one: DiscussedCard, record: NotesRecord, wording: Wording): Block[] {
  const { t, answerCount, dotCount } = wording;
  const { card, insight, dots, answers } = one;
  const count = answers.length === 0 ? t(($) => $.notes.conversation.noAnswers) : answerCount(answers.length);
  const heading: Block = {
    type: 'card',
    card: namedCard(card, wording),
    mark: insight ? t(($) => $.notes.insights.mark) : null,
    note: dots === null || dots === 0 ? count : `${count} · ${dotCount(dots)}`,
  };
  return [heading, ...groupedAnswers(answers, record, wording)];
}

/** First what lies together on the board, group by group, then what lies by itself. */
function groupedAnswers(
  answers: readonly RecordedAnswer[],
  { clusters }: NotesRecord,
  wording: Wording,
): Block[] {
  const groups = clusters.flatMap((cluster): Block[] => {
    const members = answers.filter((answer) => answer.cluster === cluster.id);
    if (members.length === 0) return [];
    return [{ type: 'group', title: wording.clusterTitle(cluster) }, list(members, wording)];
  });
  const loose = answers.filter(({ cluster }) => clusters.every(({ id }) => id !== cluster));
  if (loose.length === 0) return groups;
  const title = wording.t(($) => $.notes.clusters.loose);
  const heading: Block[] = groups.length === 0 ? [] : [{ type: 'group', title }];
  return [...groups, ...heading, list(loose, wording)];
}

function list(answers: readonly RecordedAnswer[], wording: Wording): Block {
  return { type: 'list', kind: 'answers', entries: answers.map((answer) => answerEntry(answer, wording)) };
}
