/** Three sessions that the golden files are made of. Their cards are made up, so that new card texts change no golden file. */
import { emptyBoard, type Board, type Harvest } from '../../model/board/board.ts';
import type { Card, CardId, Deck, DeckId, Publication } from '../../model/deck.ts';
import { freshStage, type Answer, type Member, type Round, type Stage } from '../../model/session/stage.ts';
import type { AnswerId, ClusterId, HarvestId, ItemId, MemberId, NoteId, RoundId, SessionId, VoteId } from '../../model/ids.ts';
import { publications } from '../../model/publications.ts';
import type { Source } from '../../model/source.ts';
import type { ZoneId } from '../../model/board/template.ts';
import type { Votable, Vote } from '../../model/activities/vote/vote.ts';
import { hostileTexts } from './hostileTexts.ts';

/** The clock of all three sessions: 12 November 2026, 15:30 in Amsterdam. */
export const now = Date.UTC(2026, 10, 12, 14, 30);

export interface GoldenSession {
  readonly stage: Stage;
  readonly board: Board;
}

function deck(
  theme: Deck['theme'],
  nl: string,
  en: string,
  questions: readonly (readonly [string, string])[],
  basedOn: Publication,
): Deck {
  const id = theme as string as DeckId;
  const title = { nl, en };
  const cards = questions.map(([question, translated], index): Card => {
    const cardId = `${theme}-${index + 1}` as CardId;
    const none = { nl: [], en: [] };
    const tip = { nl: 'Een tip.', en: 'A tip.' };
    return {
      id: cardId,
      deckId: id,
      number: index + 1,
      question: { nl: question, en: translated },
      prompts: none,
      tip,
    };
  });
  return { id, theme, title, shortTitle: title, description: title, basedOn, cards };
}

const decks = [
  deck(
    'kennisbronnen',
    'Kennisbronnen',
    'Knowledge sources',
    [
      ['Wat weten we al?', 'What do we know already?'],
      ['Wanneer botst wat we weten?', 'When does what we know clash?'],
      ['Wat brengt het samen?', 'What brings it together?'],
    ],
    publications['aan-de-slag'],
  ),
  deck(
    'leren',
    'Focus op leren',
    'Focus on learning',
    [
      ['Mag hier iets misgaan?', 'May things go wrong here?'],
      ['Van wie leren we?', 'Whom do we learn from?'],
    ],
    publications.utrecht,
  ),
];

const member = (number: number, name: string, role: Member['role']): Member => ({
  id: `m-${number}` as MemberId,
  name,
  role,
  colour: number,
  admitted: true,
  host: null,
});

const round = (order: number, cardId: string, state: Round['state']): Round => ({
  id: `r-${order}` as RoundId,
  cardId: cardId as CardId,
  state,
  locked: false,
  order,
  ready: 0,
  of: 0,
  readyMembers: [],
});

interface Written {
  readonly round: Round;
  readonly text: string;
  readonly source?: Source;
  readonly author?: Member;
  readonly corrected?: boolean;
}

const answers = (written: readonly Written[]): Answer[] =>
  written.map(({ round: { id, cardId }, text, source, author, corrected }, order) => ({
    id: `a-${order}` as AnswerId,
    roundId: id,
    cardId,
    text,
    source: source ?? null,
    author: author === undefined ? null : { memberId: author.id, name: author.name },
    order,
    corrected: corrected ?? false,
    inGroup: false,
  }));

const byId = <T extends { readonly id: string }>(items: readonly T[]): Record<T['id'], T> =>
  Object.fromEntries(items.map((item) => [item.id, item])) as Record<T['id'], T>;

const harvest = (kind: Harvest['kind'], order: number, text: string, who = '', when = ''): Harvest => ({
  id: `h-${order}` as HarvestId,
  kind,
  text,
  who,
  when,
  order,
});

const places = (entries: readonly (readonly [string, ZoneId | null])[]): Board['places'] =>
  Object.fromEntries(entries.map(([id, zone], index) => [id, { x: 700, y: 100 * index, zone, z: index }]));

const marks = (...ids: readonly string[]): Board['insights'] =>
  Object.fromEntries(ids.map((id) => [id as ItemId, true as const]));

/** A vote; results from most dots to fewest. Null results: it is still open. */
const vote = (
  order: number,
  over: Votable,
  question: string,
  results: readonly (readonly [id: string, dots: number, label?: string])[] | null,
  open: readonly string[] = [],
): Vote => ({
  id: `v-${order}` as VoteId,
  question,
  over,
  items: (results ?? open.map((id) => [id, 0] as const)).map(([id, , label]) => ({ id: id as AnswerId, label: label ?? null })),
  dots: 3,
  perItem: 2,
  state: results === null ? 'open' : 'closed',
  order,
  ready: 0,
  of: 2,
  readyMembers: [],
  voters: results === null ? null : 2,
  results:
    results?.map(([id, dots]) => ({
      id: id as AnswerId,
      dots,
      rank: 1 + results.filter(([, others]) => others > dots).length,
    })) ?? null,
});

const clusters = (titles: Readonly<Record<string, string>>): Board['clusters'] =>
  Object.fromEntries(Object.entries(titles).map(([id, title]) => [id as ClusterId, { title }]));

const together = (groups: Readonly<Record<string, readonly string[]>>): Board['members'] =>
  Object.fromEntries(
    Object.entries(groups).flatMap(([cluster, items]) => items.map((id) => [id as ItemId, cluster as ClusterId])),
  );

const notes = (texts: readonly (readonly [id: string, text: string, zone: ZoneId | null])[]): Board['notes'] =>
  Object.fromEntries(
    texts.map(([id, text, zone], index) => [id as NoteId, { text, at: { x: 500, y: 900 + index, zone, z: index } }]),
  );

const base: Stage = {
  sessionId: 's-0123456789abcdef' as SessionId,
  title: 'Teamsessie Sociaal domein',
  municipality: 'Waterdam',
  sizeClass: 'up-to-100000',
  date: '2026-11-12',
  named: true,
  code: 'KTB7FQ',
  phase: 'closed',
  createdAt: now - 7_200_000,
  closedAt: now,
  deleteAt: now + 30 * 86_400_000,
  decks,
  cards: decks.flatMap(({ cards }) => cards),
  members: {},
  ...freshStage,
  boardLocked: true,
};

/** A small session with names, closed. */
export function namedSession(): GoldenSession {
  const fatma = member(1, 'Fatma', 'facilitator');
  const mirjam = member(2, 'Mirjam', 'participant');
  const teun = member(3, 'Teun', 'participant');
  const screen = member(4, 'Groot scherm', 'observer');
  const clash = round(0, 'kennisbronnen-2', 'revealed');
  const mistakes = round(1, 'leren-1', 'revealed');
  const stage: Stage = {
    ...base,
    members: byId([fatma, mirjam, teun, screen]),
    rounds: byId([clash, mistakes]),
    answers: byId(
      answers([
        {
          round: clash,
          author: mirjam,
          source: 'experience',
          text: 'Inwoners zeggen iets anders dan de monitor.',
        },
        {
          round: clash,
          author: teun,
          source: 'professional',
          text: 'Uitvoering vroeg aan tafel: scheelt ons een half jaar.',
        },
        {
          round: clash,
          author: teun,
          source: 'scientific',
          text: 'Het onderzoek is landelijk.\n\nOnze wijk is anders:\n- meer ouderen\n- minder bussen',
          corrected: true,
        },
        { round: mistakes, author: mirjam, text: 'Ja, maar niet bij de raad.' },
      ]),
    ),
    hidden: { ['a-7' as AnswerId]: { cardId: clash.cardId, roundId: clash.id } },
    votes: byId([
      vote(0, 'answers', 'Wat pakken we morgen op?', [['a-1', 2], ['a-3', 2], ['a-0', 1], ['a-7', 1], ['a-2', 0]]),
      vote(1, 'clusters', '', [['g-1', 4, 'Aan tafel'], ['g-2', 0, '']]),
    ]),
  };
  const board: Board = {
    places: places([
      ['kennisbronnen-2', 'now'],
      ['a-1', 'later'],
      ['kennisbronnen-3', 'later'],
      ['leren-2', 'parked'],
      ['a-99', 'parked'],
    ]),
    clusters: clusters({ 'g-1': 'Uitvoering aan tafel', 'g-2': '' }),
    members: together({ 'g-1': ['a-0', 'a-2'], 'g-2': ['kennisbronnen-1', 'n-2'] }),
    notes: notes([
      ['n-0', 'Vraag: wie belt de GGD?', 'parked'],
      ['n-1', 'Mooi lokaal, volgende keer weer.', null],
      ['n-2', 'Vraag het ook de raad', null],
      ['n-3', '  ', null],
    ]),
    insights: marks('a-1', 'leren-1'),
    harvest: [
      harvest('agreement', 0, 'Uitvoering zit bij elke startnotitie aan tafel', 'Mirjam', 'vanaf januari'),
      harvest('agreement', 1, 'We vertellen elkaar wat misging'),
      harvest('action', 2, 'Kennisvisie van één pagina naar het MT', 'Teun', '2027-03-15'),
      harvest('action', 3, 'Inwoners bellen over de monitor'),
      harvest('action', 4, '   '),
      harvest('disagreement', 5, 'Hoeveel bewijs genoeg is'),
      harvest('next', 6, 'We lezen https://voorbeeld.example/plan_1.', 'Fatma', '2027-04-01'),
    ],
    minutes: 'We begonnen om 13.30 uur.\nTeun sluit aan na de pauze.\n\nVolgende keer: de monitor.',
  };
  return { stage, board };
}

/** A session without names: forty answers, some very long, some that try to break out of the notes. */
export function namelessSession(): GoldenSession {
  const members = [
    member(1, 'Zeldzame Begeleider', 'facilitator'),
    member(2, 'Quintijn', 'participant'),
    member(3, 'Xaviera', 'participant'),
    member(4, 'Ysbrand', 'participant'),
  ];
  const rounds = [round(0, 'kennisbronnen-1', 'revealed'), round(1, 'leren-2', 'revealed')] as const;
  const sources = ['experience', 'professional', 'scientific', undefined] as const;
  const long =
    'Wij leren het meest als we samen teruglezen wat er is gebeurd, en dan pas een oordeel geven. ';
  const written = Array.from({ length: 40 }, (_, index): Written => {
    const source = sources[index % sources.length];
    const text =
      hostileTexts[index] ?? (index % 10 === 0 ? long.repeat(15).trim() : `Gewoon antwoord nummer ${index}.`);
    return { round: index < 25 ? rounds[0] : rounds[1], text, ...(source === undefined ? {} : { source }) };
  });
  const [first, second, third] = hostileTexts;
  const stage: Stage = {
    ...base,
    title: 'Leren <van> elkaar & "zo"\u0007 | deel *2*',
    municipality: '[Waterdam](javascript:alert(1))',
    sizeClass: null,
    named: false,
    members: byId(members),
    votes: byId([
      vote(0, 'cards', '=1+1 <b>"Stem"</b>', [['kennisbronnen-1', 5], ['leren-2', 5], ['leren-1', 1]]),
      vote(1, 'answers', '', null, ['a-0', 'a-1']),
    ]),
    vote: 'v-1' as VoteId,
    rounds: byId(rounds),
    answers: byId(answers(written)),
  };
  const board: Board = {
    places: places([
      ['a-3', 'parked'],
      ['leren-1', 'later'],
    ]),
    clusters: clusters({ 'g-0': hostileTexts[4] ?? '' }),
    members: together({ 'g-0': ['a-0', 'a-1', 'a-30'] }),
    notes: notes(hostileTexts.slice(0, 5).map((text, index) => [`n-${index}`, text, null] as const)),
    insights: marks('a-0', 'a-4', 'kennisbronnen-1', 'kennisbronnen-3'),
    harvest: [
      harvest('agreement', 0, first ?? '', second, third),
      harvest('action', 1, '| a | b |\n| - | - |\n| c | d |', '<b>wie</b>', '2026-02-31'),
    ],
    minutes: hostileTexts.join('\n\n'),
  };
  return { stage, board };
}

/** The named session halfway: one round revealed, one in which people still write. */
export function draftSession(): GoldenSession {
  const { stage, board } = namedSession();
  const rounds = Object.values(stage.rounds).map((one) =>
    one.order === 0 ? one : { ...one, state: 'open' as const },
  );
  const open = rounds.find(({ state }) => state === 'open');
  const revealed = Object.values(stage.answers).filter(({ roundId }) => roundId !== open?.id);
  return {
    stage: {
      ...stage,
      phase: 'table',
      closedAt: null,
      boardLocked: false,
      spotlight: open?.cardId ?? null,
      rounds: byId(rounds),
      answers: byId(revealed),
    },
    board: { ...board, harvest: board.harvest.slice(0, 1), insights: {}, minutes: '' },
  };
}

/** A session that is still running and in which nothing was revealed yet, though people write. */
export function emptySession(): GoldenSession {
  const open = round(0, 'leren-1', 'open');
  const stage: Stage = {
    ...base,
    municipality: null,
    sizeClass: null,
    phase: 'table',
    closedAt: null,
    boardLocked: false,
    members: byId([member(1, 'Fatma', 'facilitator')]),
    rounds: byId([open]),
    spotlight: open.cardId,
  };
  return { stage, board: emptyBoard };
}
