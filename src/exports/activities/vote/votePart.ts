/** What votes give to the notes. */
import type { VoteId } from '../../../model/ids.ts';
import type { Votable } from '../../../model/activities/vote/vote.ts';
import type { RecordedItem } from '../../notesRecord.ts';
import type { LeftOut, RecordPart } from '../recordPart.ts';
import { recordedVotes } from './recordedVotes.ts';
import { votes } from './section.ts';

export interface RecordedResult {
  /** From 1; what got as many dots shares it. */
  readonly rank: number;
  readonly dots: number;
  readonly item:
    | RecordedItem
    | { readonly kind: 'cluster'; readonly title: string }
    /** Withdrawn, hidden, kept in the group or taken off the board: none of its words are here. */
    | { readonly kind: 'gone' };
}

/** A vote that was closed. */
export interface RecordedVote {
  readonly id: VoteId;
  /** Empty when none was asked. */
  readonly question: string;
  readonly over: Votable;
  readonly dotsPerPerson: number;
  /** From most dots to fewest. */
  readonly results: readonly RecordedResult[];
}

export interface VoteFields {
  /** Votes that were closed, in the order in which they were held. */
  readonly votes: readonly RecordedVote[];
}

const isItem = (item: RecordedResult['item']): item is RecordedItem =>
  item.kind !== 'cluster' && item.kind !== 'gone';

function withItems(
  { votes: all }: VoteFields,
  change: (item: RecordedResult['item']) => RecordedResult['item'],
): VoteFields {
  return {
    votes: all.map((vote) => ({
      ...vote,
      results: vote.results.map((result) => ({ ...result, item: change(result.item) })),
    })),
  };
}

/** What was left out keeps its dots and loses its words: the outcome must still add up. */
function remaining(item: RecordedResult['item'], { stays, clusterStays }: LeftOut): RecordedResult['item'] {
  const remains = isItem(item) ? stays(item) : item.kind === 'gone' || clusterStays(item.title);
  return remains ? item : { kind: 'gone' };
}

export const votePart: RecordPart<VoteFields, 'votes'> = {
  given: (stage, nameable) => ({ votes: recordedVotes(stage, nameable) }),
  withoutNames: (record, unsigned) => withItems(record, (item) => (isItem(item) ? unsigned(item) : item)),
  edited: (record, left) =>
    left.section('votes') ? { votes: [] } : withItems(record, (item) => remaining(item, left)),
  section: (record, wording) => ({
    id: 'votes',
    title: wording.t(($) => $.notes.votes.title),
    blocks: votes(record, wording),
  }),
};
