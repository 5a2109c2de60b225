/** What Kennistafel keeps of people and of their session, a line for each kind of data. Where it is: `holdings.ts`. */

/** Whether it says something about a person. `maybe`: where somebody writes that in it. */
type Personal = 'yes' | 'maybe' | 'no';

/**
 * Who can read it through the product.
 *
 * - `session`: everybody in the session.
 * - `self`: the person themselves, through the server.
 * - `report`: whoever has the report, or a link to it.
 * - `device`: whoever uses that device.
 * - `operator`: whoever runs the server, on its disk or through what it says.
 * - `nobody`: nobody but the program; the operator could see the bytes.
 */
export type Reader = 'session' | 'self' | 'facilitators' | 'report' | 'device' | 'operator' | 'nobody';

/** When it goes. The words of each are in the texts (`dataSheet.until`). */
export type Until =
  | 'sessionDeleted'
  | 'sessionClosed'
  | 'briefly'
  | 'renewed'
  | 'allowance'
  | 'restart'
  | 'installation'
  | 'mended'
  | 'operator'
  | 'cookie'
  | 'workday'
  | 'signIn'
  | 'hour'
  | 'handled'
  | 'forgotten'
  | 'cleared'
  | 'tab'
  | 'release';

export interface StoredThing {
  readonly personal: Personal;
  readonly readers: readonly Reader[];
  readonly until: Until;
}

const everybody = ['session', 'operator'] as const;
const server = ['nobody', 'operator'] as const;
const device = ['device'] as const;

export const storedThings = {
  // With the session, on the server.
  session: { personal: 'maybe', readers: ['session', 'report', 'operator'], until: 'sessionDeleted' },
  members: { personal: 'yes', readers: ['session', 'report', 'operator'], until: 'sessionDeleted' },
  presentNow: { personal: 'yes', readers: ['session', 'facilitators'], until: 'briefly' },
  course: { personal: 'maybe', readers: ['session', 'report', 'operator'], until: 'sessionDeleted' },
  participation: { personal: 'yes', readers: ['session', 'report', 'operator'], until: 'sessionDeleted' },
  drafts: { personal: 'yes', readers: ['self', 'operator'], until: 'sessionClosed' },
  choices: { personal: 'yes', readers: ['self', 'operator'], until: 'sessionClosed' },
  answers: { personal: 'yes', readers: ['session', 'report', 'operator'], until: 'sessionDeleted' },
  authorship: { personal: 'yes', readers: ['self', 'operator'], until: 'sessionClosed' },
  hiddenAnswers: { personal: 'yes', readers: ['self', 'facilitators', 'operator'], until: 'sessionClosed' },
  hands: { personal: 'yes', readers: ['self', 'operator'], until: 'sessionClosed' },
  nameless: { personal: 'yes', readers: server, until: 'sessionClosed' },
  board: { personal: 'maybe', readers: ['session', 'report', 'operator'], until: 'sessionDeleted' },
  agreements: { personal: 'yes', readers: ['session', 'report', 'operator'], until: 'sessionDeleted' },
  keptBoards: { personal: 'maybe', readers: everybody, until: 'sessionClosed' },
  earlierSession: { personal: 'maybe', readers: ['session', 'report', 'operator'], until: 'sessionDeleted' },
  earlierResults: { personal: 'no', readers: server, until: 'sessionClosed' },
  travel: { personal: 'no', readers: server, until: 'sessionDeleted' },
  guide: { personal: 'maybe', readers: ['facilitators', 'operator'], until: 'sessionDeleted' },
  report: { personal: 'maybe', readers: ['facilitators', 'report', 'operator'], until: 'sessionDeleted' },
  links: { personal: 'no', readers: ['facilitators', 'operator'], until: 'renewed' },
  seats: { personal: 'yes', readers: server, until: 'sessionDeleted' },
  writers: { personal: 'yes', readers: server, until: 'sessionClosed' },
  changes: { personal: 'maybe', readers: server, until: 'sessionDeleted' },
  // Of the server itself.
  allowances: { personal: 'yes', readers: server, until: 'allowance' },
  madeFiles: { personal: 'maybe', readers: server, until: 'briefly' },
  installation: { personal: 'no', readers: server, until: 'installation' },
  damage: { personal: 'maybe', readers: ['operator'], until: 'mended' },
  operatorLog: { personal: 'no', readers: ['operator'], until: 'operator' },
  metrics: { personal: 'no', readers: ['operator'], until: 'restart' },
  operatorCounts: { personal: 'no', readers: ['operator'], until: 'restart' },
  backups: { personal: 'yes', readers: ['operator'], until: 'operator' },
  // In the browser.
  seatCookie: { personal: 'yes', readers: device, until: 'cookie' },
  openingPermit: { personal: 'no', readers: device, until: 'workday' },
  // By chance, so it could tell one browser from another while somebody signs in.
  signInTicket: { personal: 'yes', readers: device, until: 'signIn' },
  operatorPermit: { personal: 'no', readers: device, until: 'hour' },
  ownTexts: { personal: 'yes', readers: device, until: 'handled' },
  ownKeys: { personal: 'yes', readers: device, until: 'forgotten' },
  preferences: { personal: 'no', readers: device, until: 'cleared' },
  chosenCards: { personal: 'no', readers: device, until: 'cleared' },
  ownDesigns: { personal: 'maybe', readers: device, until: 'cleared' },
  halfFilled: { personal: 'maybe', readers: device, until: 'tab' },
  offlineCards: { personal: 'no', readers: device, until: 'release' },
} as const satisfies Readonly<Record<string, StoredThing>>;

export type StoredThingId = keyof typeof storedThings;
export const storedThingIds = Object.keys(storedThings) as readonly StoredThingId[];
