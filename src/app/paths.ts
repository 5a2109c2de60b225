// All addresses of the app. Codes and secrets are behind the #, where no server log sees them. A parameter keeps its
// literal type, so that `paths.card(':cardId')` is a route pattern too.

export const paths = {
  home: '/',
  open: '/nieuw',
  /** Sessions in which this device has a seat. */
  ownSessions: '/mijn-sessies',
  join: '/doe-mee',
  facilitator: '/begeleider',
  /** A second device of the same person, with a secret behind the # that works once. */
  device: '/toestel',
  /** A big screen that joins by itself. */
  bigScreen: '/scherm',
  example: '/voorbeeld',
  /** The report, with its secret behind the #. */
  report: '/verslag',
  openReport: '/verslag/openen',
  /** Somebody's own answers, with the keys that open them behind the #. */
  own: '/mijn-antwoorden',
  library: '/kaarten',
  /** Decks of one's own, and one that is behind the # of a link. */
  ownDecks: '/eigen-kaarten',
  importDeck: '/eigen-kaarten/inlezen',
  sharedDeck: '/eigen-kaarten/gedeeld',
  /** Programmes of one's own, and one that is behind the # of a link. */
  ownProgrammes: '/eigen-draaiboeken',
  openProgramme: '/eigen-draaiboeken/openen',
  sharedProgramme: '/eigen-draaiboeken/gedeeld',
  ownProgramme: <Id extends string>(programmeId: Id) => `/eigen-draaiboeken/${programmeId}` as const,
  /** Questionnaires of one's own, and one that is behind the # of a link. */
  ownQuestionnaires: '/eigen-vragenlijsten',
  openQuestionnaire: '/eigen-vragenlijsten/openen',
  sharedQuestionnaire: '/eigen-vragenlijsten/gedeeld',
  ownQuestionnaire: <Id extends string>(questionnaireId: Id) =>
    `/eigen-vragenlijsten/${questionnaireId}` as const,
  ownDeck: <Id extends string>(deckId: Id) => `/eigen-kaarten/${deckId}` as const,
  /** Beside the cards, so that it opens without a network too; a word is behind the #. */
  glossary: '/kaarten/woorden',
  card: <Id extends string>(cardId: Id) => `/kaarten/${cardId}` as const,
  privacy: '/privacy',
  help: '/hulp',
  accessibility: '/toegankelijkheid',
  session: <Id extends string>(sessionId: Id) => `/s/${sessionId}` as const,
  table: <Id extends string, Seat extends string>(sessionId: Id, seat: Seat) =>
    `/s/${sessionId}/${seat}` as const,
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
