import type { Block, Row } from '../../outline/outline.ts';
import type { Wording } from '../../wording.ts';
import type { RecordedResult, RecordedVote, VoteFields } from './votePart.ts';

/** Each vote with what got dots, most first. Who gave them nobody knows. */
export function votes(record: VoteFields, wording: Wording): Block[] {
  return record.votes.flatMap((vote) => oneVote(vote, wording));
}

function oneVote(vote: RecordedVote, wording: Wording): Block[] {
  const { t } = wording;
  const chosen = vote.results.filter(({ dots }) => dots > 0);
  const without = vote.results.length - chosen.length;
  const rest = without === 0 ? '' : ` ${t(($) => $.notes.votes.without, { count: without })}`;
  const table: Block = {
    type: 'table',
    kind: 'votes',
    caption: vote.question || t(($) => $.notes.votes[vote.over]),
    columns: [
      { label: t(($) => $.notes.votes.item), numeric: false },
      { label: t(($) => $.notes.votes.dots), numeric: true },
      { label: t(($) => $.notes.votes.rank), numeric: true },
    ],
    rows: chosen.map((result) => row(result, chosen, wording)),
  };
  const budget = t(($) => $.notes.votes.budget, { count: vote.dotsPerPerson });
  return [...(chosen.length > 0 ? [table] : []), { type: 'text', text: `${budget}${rest}`, tone: 'hint' }];
}

function row({ rank, dots, item }: RecordedResult, all: readonly RecordedResult[], wording: Wording): Row {
  const shared = all.filter((other) => other.rank === rank).length > 1;
  const place = shared ? wording.t(($) => $.notes.votes.shared, { rank }) : String(rank);
  const texts = [itemText(item, wording), String(dots), place];
  return { cells: texts.map((text) => ({ text, open: false })), total: false, balance: null };
}

function itemText(item: RecordedResult['item'], { t, cardLabel, question }: Wording): string {
  switch (item.kind) {
    case 'card':
      return `${cardLabel(item.card)} · ${question(item.card)}`;
    case 'answer':
      return `${item.answer.text}\n(${cardLabel(item.card)})`;
    case 'note':
      return item.note.text;
    case 'cluster':
      return item.title || t(($) => $.notes.clusters.untitled);
    case 'gone':
      return t(($) => $.notes.votes.gone);
  }
}
