/**
 * Where everything is kept, by the names that it has there, and which kind of data each of them is. `tests/privacy` holds
 * this list against real stores and real browsers, both ways: a name that is missing here fails a test, and so does one too
 * many. `*` stands for an id.
 */
import type { Vault } from '../session/vault.ts';
import type { Answer, Member, Stage } from '../session/stage.ts';
import type { StoredThingId } from './storedThings.ts';

type Held<Name extends string = string> = Readonly<Record<Name, StoredThingId>>;

type StagePart =
  Exclude<keyof Stage, 'members' | 'answers'> | `members/*/${keyof Member}` | `answers/*/${keyof Answer}`;

/** The columns that both databases have. */
const columns = {
  'session.id': 'session',
  'session.code': 'session',
  'session.delete_at': 'session',
  'document.session': 'changes',
  'document.name': 'changes',
  'document.last_seq': 'changes',
  'snapshot.session': 'changes',
  'snapshot.name': 'changes',
  'snapshot.seq': 'changes',
  'snapshot.state': 'changes',
  'snapshot.checksum': 'changes',
  'log.session': 'changes',
  'log.name': 'changes',
  'log.seq': 'changes',
  'log.bytes': 'changes',
  'writer.session': 'writers',
  'writer.client': 'writers',
  'writer.member': 'writers',
  'seat.member': 'seats',
  'seat.token_hash': 'seats',
  'seat.session': 'seats',
  'authorship.session': 'authorship',
  'authorship.answer': 'authorship',
  'authorship.member': 'authorship',
  'authorship.desk_answer': 'authorship',
  'vault.session': 'changes',
  'vault.bytes': 'changes',
  'kept_board.session': 'keptBoards',
  'kept_board.id': 'keptBoards',
  'kept_board.bytes': 'keptBoards',
  'probe.bytes': 'installation',
} as const satisfies Held;

export const holdings = {
  /** Columns of the database in `DATA_DIR`. */
  sqlite: {
    ...columns,
    'session.sum': 'changes',
    'document.sum': 'changes',
    'snapshot.sum': 'changes',
    'log.sum': 'changes',
    'writer.sum': 'changes',
    'seat.sum': 'changes',
    'authorship.sum': 'changes',
    'vault.sum': 'changes',
    'kept_board.sum': 'changes',
    'cut.session': 'damage',
  },
  /** Columns of the database in `DATABASE_URL`. */
  postgres: {
    ...columns,
    'node.id': 'installation',
    'node.url': 'installation',
    'node.until': 'installation',
    'session_host.session': 'installation',
    'session_host.node': 'installation',
    'session_host.epoch': 'installation',
    'rate.key': 'allowances',
    'rate.points': 'allowances',
    'rate.expire': 'allowances',
    'setting.name': 'installation',
    'setting.value': 'installation',
  },
  /** Files in `DATA_DIR`. */
  folder: {
    'kennistafel.db': 'changes',
    'kennistafel.db-wal': 'changes',
    'kennistafel.db-shm': 'changes',
    'kennistafel.db-mark': 'installation',
    'kennistafel.db-wal.damaged': 'damage',
    damaged: 'damage',
    'server.key': 'installation',
    'server.lock': 'installation',
    'server.lock-journal': 'installation',
    'last-seen': 'installation',
  },
  backup: { 'kennistafel.db': 'backups', 'server.key': 'backups', 'manifest.json': 'backups' },
  /** Parts of the documents of a session: inside `snapshot.state` and `log.bytes`. */
  stage: {
    sessionId: 'session',
    title: 'session',
    municipality: 'session',
    sizeClass: 'session',
    date: 'session',
    named: 'session',
    minimumGroup: 'session',
    code: 'session',
    phase: 'session',
    createdAt: 'session',
    closedAt: 'session',
    deleteAt: 'session',
    epoch: 'session',
    nearlyFull: 'session',
    rules: 'session',
    doorLocked: 'session',
    'members/*/id': 'members',
    'members/*/name': 'members',
    'members/*/role': 'members',
    'members/*/colour': 'members',
    'members/*/admitted': 'members',
    'members/*/host': 'members',
    'members/*/cameInAt': 'members',
    'members/*/goneSince': 'members',
    'members/*/sameAs': 'members',
    'members/*/askedSameAs': 'members',
    'members/*/afterClose': 'members',
    raised: 'participation',
    rounds: 'participation',
    votes: 'participation',
    activities: 'participation',
    deal: 'participation',
    'answers/*/id': 'answers',
    'answers/*/roundId': 'answers',
    'answers/*/cardId': 'answers',
    'answers/*/text': 'answers',
    'answers/*/source': 'answers',
    'answers/*/author': 'answers',
    'answers/*/order': 'answers',
    'answers/*/corrected': 'answers',
    'answers/*/inGroup': 'answers',
    hidden: 'answers',
    templates: 'course',
    era: 'course',
    nextShown: 'course',
    boardGeneration: 'course',
    snapshots: 'course',
    decks: 'course',
    cards: 'course',
    drawn: 'course',
    spotlight: 'course',
    faceDown: 'course',
    shownAt: 'course',
    enlarged: 'course',
    term: 'course',
    turned: 'course',
    played: 'course',
    autoPlaced: 'course',
    vote: 'course',
    programme: 'course',
    timer: 'course',
    boardLocked: 'course',
    gathered: 'course',
    followUp: 'earlierSession',
    report: 'links',
    linksRenewed: 'links',
  } satisfies Held<StagePart>,
  board: {
    'places/*': 'board',
    'clusters/*/title': 'board',
    'members/*': 'board',
    'notes/*/text': 'board',
    'notes/*/at': 'board',
    'insights/*': 'board',
    'harvest/*/kind': 'agreements',
    'harvest/*/text': 'agreements',
    'harvest/*/who': 'agreements',
    'harvest/*/when': 'agreements',
    'harvest/*/order': 'agreements',
    minutes: 'agreements',
  },
  /** The desk of a guest has the same behind `for/*`. */
  desk: {
    'draft/*': 'drafts',
    'answer/*': 'drafts',
    'ready/*': 'choices',
    'ballot/*/*': 'choices',
    'given/*/*': 'choices',
  },
  guide: { 'step/*': 'guide', 'card/*': 'guide' },
  report: {
    summary: 'report',
    'with/section/*': 'report',
    'without/section/*': 'report',
    'without/card/*': 'report',
    'without/item/*': 'report',
    'without/name/*': 'report',
    'added/*': 'report',
    'text/*': 'report',
    'text/*/*': 'report',
  },
  /** Inside `vault.bytes`. */
  vault: {
    hands: 'hands',
    hidden: 'hiddenAnswers',
    reportKey: 'links',
    linkKey: 'links',
    expected: 'nameless',
    left: 'nameless',
    pending: 'nameless',
    earlier: 'earlierResults',
    travel: 'travel',
  } satisfies Held<keyof Vault>,
  /** What no file has, and no test can find: the process forgets it when it ends. */
  memory: {
    'addresses of the network': 'allowances',
    'cursors and what people look at': 'presentNow',
    'files of the notes': 'madeFiles',
    'sizes and ages of sessions': 'operatorCounts',
  },
  /** Fields of a line. */
  log: {
    at: 'operatorLog',
    event: 'operatorLog',
    error: 'operatorLog',
    where: 'operatorLog',
    session: 'operatorLog',
    document: 'operatorLog',
    what: 'operatorLog',
    from: 'operatorLog',
    table: 'operatorLog',
    says: 'operatorLog',
    count: 'operatorLog',
    commits: 'operatorLog',
    sessions: 'operatorLog',
    now: 'operatorLog',
    used: 'operatorLog',
    waitMs: 'operatorLog',
    limit: 'operatorLog',
    proxy: 'operatorLog',
  },
  metrics: {
    connections: 'metrics',
    connections_refused_total: 'metrics',
    frames_received_total: 'metrics',
    commands_total: 'metrics',
    commands_refused_total: 'metrics',
    sessions_opened_total: 'metrics',
    data_bytes: 'metrics',
    data_limit_bytes: 'metrics',
    files_made_total: 'metrics',
    files_refused_total: 'metrics',
    storage_faults_total: 'metrics',
    sessions_in_memory: 'metrics',
    event_loop_delay_p99_seconds: 'metrics',
    resident_memory_bytes: 'metrics',
    clock_seconds: 'metrics',
  },
  /** By https behind `__Host-`, or `__Secure-` below a path. */
  cookie: {
    'kt_*': 'seatCookie',
    'kt-opening': 'openingPermit',
    'kt-sign-in': 'signInTicket',
    'kt-operator': 'operatorPermit',
  },
  localStorage: {
    'kt-desk/*/*': 'ownTexts',
    'kt-board/*/*/*': 'ownTexts',
    'kt-own/*/*': 'ownKeys',
    'kt-language': 'preferences',
    'kt-sound': 'preferences',
    'kt-reveal-sound': 'preferences',
    'kt-wall-sound': 'preferences',
    'kt-shortcuts': 'preferences',
    'kt-snap': 'preferences',
    'kt-printer': 'preferences',
    'kt-cards-favourites': 'chosenCards',
    'kt-cards-selection': 'chosenCards',
    'kt-deck-*': 'ownDesigns',
    'kt-programme-*': 'ownDesigns',
    'kt-survey-*': 'ownDesigns',
    'kt-templates': 'ownDesigns',
  },
  sessionStorage: {
    'kt-opening': 'halfFilled',
    'kt-opening-left': 'halfFilled',
    'kt-own-question/*': 'halfFilled',
    'kt-loaded-for': 'preferences',
  },
  indexedDB: { 'kennistafel/*/*': 'ownTexts' },
  cacheStorage: { 'kennistafel-cards *': 'offlineCards' },
} as const satisfies Readonly<Record<string, Held>>;

export type HoldingPlace = keyof typeof holdings;
export const holdingPlaces = Object.keys(holdings) as readonly HoldingPlace[];

/** The names that a thing has in a place. */
export const namesOf = (thing: StoredThingId, place: HoldingPlace): string[] =>
  Object.entries(holdings[place] as Held).flatMap(([name, id]) => (id === thing ? [name] : []));

/** Whether a name that was found in a place is in the list. */
export function isListed(place: HoldingPlace, found: string): boolean {
  return Object.keys(holdings[place]).some((name) => fits(name, found));
}

/** Whether a found name is what a listed one says; `*` stands for something without a slash. */
export function fits(listed: string, found: string): boolean {
  const literal = (part: string) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const anything = listed.endsWith(' *') ? '.+' : '[^/]+';
  return new RegExp(`^${listed.split('*').map(literal).join(anything)}$`, 'u').test(found);
}
