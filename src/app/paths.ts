// All addresses of the app. Codes and secrets are behind the #, where no server log sees them. A parameter keeps its
// literal type, so that `paths.card(':cardId')` is a route pattern too.
import { base as anyBase } from '../session/base.ts';

// Every address begins with it; in a type it would only be in the way.
const base = anyBase as '';

export const paths = {
  home: `${base}/`,
  open: `${base}/nieuw`,
  /** Sessions in which this device has a seat. */
  ownSessions: `${base}/mijn-sessies`,
  /** Sessions that come from another server, in a file. */
  suitcase: `${base}/koffer`,
  join: `${base}/doe-mee`,
  facilitator: `${base}/begeleider`,
  /** A second device of the same person, with a secret behind the # that works once. */
  device: `${base}/toestel`,
  /** A big screen that joins by itself. */
  bigScreen: `${base}/scherm`,
  example: `${base}/voorbeeld`,
  /** The report, with its secret behind the #. */
  report: `${base}/verslag`,
  openReport: `${base}/verslag/openen`,
  /** Somebody's own answers, with the keys that open them behind the #. */
  own: `${base}/mijn-antwoorden`,
  library: `${base}/kaarten`,
  /** Decks of one's own, and one that is behind the # of a link. */
  ownDecks: `${base}/eigen-kaarten`,
  importDeck: `${base}/eigen-kaarten/inlezen`,
  sharedDeck: `${base}/eigen-kaarten/gedeeld`,
  /** Programmes of one's own, and one that is behind the # of a link. */
  ownProgrammes: `${base}/eigen-draaiboeken`,
  openProgramme: `${base}/eigen-draaiboeken/openen`,
  sharedProgramme: `${base}/eigen-draaiboeken/gedeeld`,
  ownProgramme: <Id extends string>(programmeId: Id) => `${base}/eigen-draaiboeken/${programmeId}` as const,
  /** Questionnaires of one's own, and one that is behind the # of a link. */
  ownQuestionnaires: `${base}/eigen-vragenlijsten`,
  openQuestionnaire: `${base}/eigen-vragenlijsten/openen`,
  sharedQuestionnaire: `${base}/eigen-vragenlijsten/gedeeld`,
  ownQuestionnaire: <Id extends string>(questionnaireId: Id) =>
    `${base}/eigen-vragenlijsten/${questionnaireId}` as const,
  ownDeck: <Id extends string>(deckId: Id) => `${base}/eigen-kaarten/${deckId}` as const,
  /** Beside the cards, so that it opens without a network too; a word is behind the #. */
  glossary: `${base}/kaarten/woorden`,
  card: <Id extends string>(cardId: Id) => `${base}/kaarten/${cardId}` as const,
  privacy: `${base}/privacy`,
  help: `${base}/hulp`,
  accessibility: `${base}/toegankelijkheid`,
  session: <Id extends string>(sessionId: Id) => `${base}/s/${sessionId}` as const,
  table: <Id extends string, Seat extends string>(sessionId: Id, seat: Seat) =>
    `${base}/s/${sessionId}/${seat}` as const,
} as const;

/** The trials of a facilitator, below the address of the session's table: a rehearsal, and a participant's pages. */
export const trialPaths = <Table extends string>(table: Table) =>
  ({
    rehearsal: `${table}/oefenen`,
    preview: `${table}/als-deelnemer`,
    /** A participant's pages, for the frame in the preview. */
    frame: `${table}/als-deelnemer/beeld`,
  }) as const;

/** The views of one session, below the address of its table. */
export const viewPaths = <Table extends string>(table: Table) =>
  ({
    table,
    list: `${table}/lijst`,
    screen: `${table}/scherm`,
    own: `${table}/mijn-antwoorden`,
    notes: `${table}/verslag`,
    editNotes: `${table}/verslag/bewerken`,
    sheets: `${table}/op-papier`,
  }) as const;

export type View = keyof ReturnType<typeof viewPaths>;

export type Trial = keyof ReturnType<typeof trialPaths>;

/** Whether the rest of a session's address leads to a trial, and what comes after that. */
export function trialOf(rest: string): { readonly trial: Trial; readonly rest: string } | null {
  const below = trialPaths('');
  const trial = (['frame', 'preview', 'rehearsal'] as const).find((name) =>
    `/${rest}/`.startsWith(`${below[name]}/`),
  );
  return trial === undefined ? null : { trial, rest: `/${rest}`.slice(below[trial].length + 1) };
}

/** The view that the rest of a session's address names, or undefined when there is no such view. */
export function viewOf(rest = ''): View | undefined {
  const below = viewPaths('');
  const path = rest === '' ? '' : `/${rest}`;
  return (Object.keys(below) as View[]).find((view) => below[view] === path);
}
