// All addresses of the app. Codes and secrets are behind the #, where no server log sees them.

export const paths = {
  home: '/',
  open: '/nieuw',
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
  card: (cardId: string) => `/kaarten/${cardId}`,
  privacy: '/privacy',
  help: '/hulp',
  accessibility: '/toegankelijkheid',
  session: (sessionId: string) => `/s/${sessionId}`,
  table: (sessionId: string, seat: string) => `/s/${sessionId}/${seat}`,
} as const;

/** The trials of a facilitator, below the address of the session's table: a rehearsal, and a participant's pages. */
export const trialPaths = (table: string) =>
  ({
    rehearsal: `${table}/oefenen`,
    preview: `${table}/als-deelnemer`,
    /** A participant's pages, for the frame in the preview. */
    frame: `${table}/als-deelnemer/beeld`,
  }) as const;

/** The views of one session, below the address of its table. */
export const viewPaths = (table: string) =>
  ({
    table,
    list: `${table}/lijst`,
    screen: `${table}/scherm`,
    own: `${table}/mijn-antwoorden`,
    notes: `${table}/verslag`,
    editNotes: `${table}/verslag/bewerken`,
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
