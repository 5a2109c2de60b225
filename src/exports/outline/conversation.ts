import type { DiscussedCard, NotesRecord } from '../notesRecord.ts';
import type { Wording } from '../wording.ts';
import { answerEntry, cardEntry, namedCard } from './entries.ts';
import type { Block } from './outline.ts';

/** Card by card, what people answered; and at the end the card that is on the table now. */
export function conversation(record: NotesRecord, wording: Wording): Block[] {
  const { t } = wording;
  const { discussed, spotlight } = record;
  const blocks: Block[] = discussed.flatMap((card) => discussedCard(card, wording));
  if (discussed.length === 0) blocks.push({ type: 'text', text: wording.nothingRevealed, tone: 'plain' });
  if (spotlight !== null) {
    blocks.push(
      { type: 'heading', text: t(($) => $.notes.conversation.now) },
      { type: 'list', kind: 'items', entries: [cardEntry(spotlight, wording)] },
    );
  }
  return blocks;
}

function discussedCard({ card, insight, answers }: DiscussedCard, wording: Wording): Block[] {
  const { t, answerCount } = wording;
  const heading: Block = {
    type: 'card',
    card: namedCard(card, wording),
    mark: insight ? t(($) => $.notes.insights.mark) : null,
    note: answers.length === 0 ? t(($) => $.notes.conversation.noAnswers) : answerCount(answers.length),
  };
  if (answers.length === 0) return [heading];
  return [
    heading,
    { type: 'list', kind: 'answers', entries: answers.map((answer) => answerEntry(answer, wording)) },
  ];
}
