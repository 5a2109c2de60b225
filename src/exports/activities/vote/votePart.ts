/** What votes give to the notes. */
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { votesInOrder } from '../../../model/session/stage.ts';
import { shortened } from '../../../model/shortened.ts';
import type { RecordedItem } from '../../notesRecord.ts';
import { row, text } from '../../outline/blocks.ts';
import type { Block, Row } from '../../outline/outline.ts';
import { plainLine } from '../../plainText.ts';
import type { Wording } from '../../wording.ts';
import type { LeftOut, RecordPart } from '../recordPart.ts';
import type { RecordedResult, RecordedVote, VoteFields } from './schema.ts';

/** What people voted on. */
type VotedItem = RecordedResult['item'];

function recorded(vote: Vote, nameable: ReadonlyMap<string, RecordedItem>): RecordedVote[] {
  if (vote.state !== 'closed' || vote.results === null) return [];
  const votedItem = (id: string): VotedItem => {
    // A cluster keeps the title that it had when people voted.
    const label = vote.items.find((item) => item.id === id)?.label ?? null;
    if (label !== null) return { kind: 'cluster', title: plainLine(label) };
    return nameable.get(id) ?? { kind: 'gone' };
  };
  return [
    {
      id: vote.id,
      question: plainLine(vote.question),
      over: vote.over,
      dotsPerPerson: vote.dots,
      voters: vote.voters,
      of: vote.of,
      results: vote.results.map(({ id, rank, dots }) => ({ rank, dots, item: votedItem(id) })),
    },
  ];
}

const isItem = (item: VotedItem): item is RecordedItem => item.kind !== 'cluster' && item.kind !== 'gone';

function withItems({ votes }: VoteFields, change: (item: VotedItem) => VotedItem): VoteFields {
  return {
    votes: votes.map((vote) => ({
      ...vote,
      results: vote.results.map((result) => ({ ...result, item: change(result.item) })),
    })),
  };
}

/** An item that was left out keeps its dots and loses its words: the outcome must still add up. */
function remaining(item: VotedItem, { kept, clusterTitle }: LeftOut): VotedItem {
  const gone = { kind: 'gone' } as const;
  if (isItem(item)) return kept(item) ?? gone;
  const title = item.kind === 'gone' ? null : clusterTitle(item.title);
  return title === null ? gone : { kind: 'cluster', title };
}

/** So long may an answer be in a table. What is longer can be recognised, and stands whole elsewhere in the notes. */
const mostInTable = 200;

const isLong = ({ item }: RecordedResult) => item.kind === 'answer' && item.answer.text.length > mostInTable;

/** A vote with what got dots, most first. Nobody knows who gave them. `whole`: answers stand elsewhere too. */
function voteBlocks(vote: RecordedVote, whole: boolean, wording: Wording): Block[] {
  const { t } = wording;
  const { question, over, dotsPerPerson, results } = vote;
  const chosen = results.filter(({ dots }) => dots > 0);
  const without = results.length - chosen.length;
  const rest = without === 0 ? '' : ` ${t(($) => $.notes.votes.without, { count: without })}`;
  const table: Block = {
    type: 'table',
    kind: 'votes',
    caption: question || t(($) => $.notes.votes[over]),
    columns: [
      { label: t(($) => $.notes.votes.item), numeric: false },
      { label: t(($) => $.notes.votes.dots), numeric: true },
      { label: t(($) => $.notes.votes.rank), numeric: true },
    ],
    rows: chosen.map((result) => resultRow(result, chosen, whole, wording)),
  };
  const budget = t(($) => $.notes.votes.budget, { count: dotsPerPerson });
  const where = t(($) => $.notes.votes.shortened, { section: t(($) => $.notes.conversation.title) });
  const cut = whole && chosen.some(isLong) ? ` ${where}` : '';
  return [
    ...(chosen.length > 0 ? [table] : []),
    ...text(`${turnout(vote, wording)}${budget}${rest}${cut}`, 'hint'),
  ];
}

/** "8 van 12 stemden. " People who were not expected can vote too; then only how many did is said. */
function turnout({ voters, of }: RecordedVote, { t }: Wording): string {
  if (voters === null) return '';
  if (of === null || of < voters) return `${t(($) => $.notes.votes.voted, { count: voters })} `;
  return `${t(($) => $.notes.votes.votedOf, { count: voters, of })} `;
}

function resultRow(
  result: RecordedResult,
  all: readonly RecordedResult[],
  whole: boolean,
  wording: Wording,
): Row {
  const { rank, dots, item } = result;
  const shared = all.filter((other) => other.rank === rank).length > 1;
  const rankText = shared ? wording.t(($) => $.notes.votes.shared, { rank }) : String(rank);
  const most = whole ? mostInTable : Number.POSITIVE_INFINITY;
  return row([itemText(item, most, wording), String(dots), rankText]);
}

function itemText(item: VotedItem, most: number, { t, cardLabel, question, clusterTitle }: Wording): string {
  switch (item.kind) {
    case 'card':
      return `${cardLabel(item.card)} · ${question(item.card)}`;
    case 'answer':
      return `${item.answer.text.length > most ? shortened(item.answer.text, most) : item.answer.text}\n(${cardLabel(item.card)})`;
    case 'note':
      return item.note.text;
    case 'cluster':
      return clusterTitle(item);
    case 'gone':
      return t(($) => $.notes.votes.gone);
  }
}

export const votePart: RecordPart<VoteFields, 'votes'> = {
  given: (stage, nameable) => ({ votes: votesInOrder(stage).flatMap((vote) => recorded(vote, nameable)) }),
  withoutNames: (record, unsigned) => withItems(record, (item) => (isItem(item) ? unsigned(item) : item)),
  edited: (record, left) =>
    left.section('votes')
      ? { votes: [] }
      : withItems({ votes: record.votes.filter(({ id }) => !left.left(id)) }, (item) =>
          remaining(item, left),
        ),
  section: ({ votes, leftOut }, wording) => ({
    id: 'votes',
    title: wording.t(($) => $.notes.votes.title),
    blocks: votes.flatMap((vote) => voteBlocks(vote, !leftOut.sections.includes('conversation'), wording)),
  }),
};
