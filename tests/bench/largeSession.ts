/** A session as large as they come: a hundred members, sixty cards, two thousand answers, half of them in groups. */
import { namedSession, now } from '../../src/exports/golden/sessions.ts';
import type { Board } from '../../src/model/board/board.ts';
import type { Card, CardId } from '../../src/model/deck.ts';
import type { AnswerId, ClusterId, HarvestId, MemberId, RoundId, VoteId } from '../../src/model/ids.ts';
import { sources } from '../../src/model/source.ts';
import type { Answer, Member, Round, Stage } from '../../src/model/session/stage.ts';
import type { Vote } from '../../src/model/activities/vote/vote.ts';

const members = 100;
const cards = 60;
const answers = 2_000;
const clusters = 60;
const actions = 30;

const text =
  'Uitvoering vroeg aan tafel scheelt ons een half jaar, want dan weten we wat er in de wijk echt gebeurt.';

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  Object.fromEntries(items.map((item) => [item.id, item]));
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** The session, and the clock it is read by. */
export function largeSession(): { stage: Stage; board: Board; now: number } {
  const { stage, board } = namedSession();
  const [card] = stage.cards;
  const [member] = Object.values(stage.members);
  const [round] = Object.values(stage.rounds);
  const [answer] = Object.values(stage.answers);
  const [vote] = Object.values(stage.votes);
  const [harvest] = board.harvest;
  if (!card || !member || !round || !answer || !vote || !harvest)
    throw new Error('The golden session has one of each');

  const allCards = many(cards, (index): Card => ({
    ...card,
    id: `kaart-${index}` as CardId,
    number: index + 1,
  }));
  const allMembers = many(members, (index): Member => ({
    ...member,
    id: `m-${index}` as MemberId,
    name: `Deelnemer ${index}`,
    role: index === 0 ? 'facilitator' : 'participant',
  }));
  const allRounds = many(cards, (index): Round => ({
    ...round,
    id: `r-${index}` as RoundId,
    cardId: `kaart-${index}` as CardId,
    order: index,
  }));
  const allAnswers = many(answers, (index): Answer => ({
    ...answer,
    id: `a-${index}` as AnswerId,
    roundId: `r-${index % cards}` as RoundId,
    cardId: `kaart-${index % cards}` as CardId,
    text: `${index}. ${text}`,
    source: sources[index % sources.length] ?? null,
    order: index,
  }));
  const over: Vote = {
    ...vote,
    id: 'v-large' as VoteId,
    items: allAnswers.map(({ id }) => ({ id, label: null })),
    results: allAnswers.map(({ id }, index) => ({
      id,
      dots: index < 200 ? 200 - index : 0,
      rank: Math.min(index, 200) + 1,
    })),
  };
  const clustered = allAnswers.filter((_, index) => index % 2 === 0);
  return {
    now,
    stage: {
      ...stage,
      cards: allCards,
      members: byId(allMembers),
      rounds: byId(allRounds),
      answers: byId(allAnswers),
      votes: byId([over]),
      hidden: {},
    },
    board: {
      ...board,
      clusters: Object.fromEntries(
        many(clusters, (index) => [`g-${index}` as ClusterId, { title: `Groep ${index}` }]),
      ),
      members: Object.fromEntries(
        clustered.map(({ id }, index) => [id, `g-${index % clusters}` as ClusterId]),
      ),
      harvest: many(actions, (index) => ({
        ...harvest,
        id: `h-${index}` as HarvestId,
        kind: 'action',
        text,
        when: '2027-03-15',
      })),
    },
  };
}
