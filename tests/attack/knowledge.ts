/** What somebody may know by the table of what is expected, and what they know by every byte that they received. */
import type { DocumentName } from '../../src/model/access/documents.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { memberOf, type Answer, type Stage } from '../../src/model/session/stage.ts';
import { unzipped } from '../exports/unzipped.ts';
import { expectedAccess } from '../server/matrix/expected.ts';
import type { Person } from '../server/person.ts';

/** Where a secret lies: in a document, or with the server, which tells it to some. */
export type Home =
  | DocumentName
  /** Words that a facilitator hid, and words that their author changed and that wait for the next step. */
  | 'hidden'
  | 'pending'
  /** What proves that an answer is one's own; and a hand of cards. */
  | 'eraser'
  | 'hand'
  /** What proves a seat: the cookie, and the link for another device of one's own. */
  | 'cookie'
  | 'device'
  /** Links that facilitators give away. */
  | 'links'
  /** What the code tells. */
  | 'door'
  /** Taken back by its author: known to those who heard it before, and told to nobody any more. */
  | 'gone';

export interface Secret {
  readonly what: string;
  /** It stands nowhere else. */
  readonly text: string;
  readonly home: Home;
  /** Whose it is; null: of all who may read where it lies. */
  readonly owner: MemberId | null;
  /** Who heard it when it was still on the stage. */
  readonly heardBy: readonly MemberId[];
}

export interface Knower {
  readonly memberId: MemberId;
  readonly hasCode: boolean;
}

/** What was published so far: what lies on the stage, and what facilitators hid. */
export interface Published {
  readonly stage: Stage;
  readonly hidden: readonly Answer[];
}

/** Where a secret lies now: it may have been published since, and hidden after that. */
function homeNow({ text, home }: Secret, { stage, hidden }: Published): Home {
  if (Object.values(stage.answers).some((answer) => answer.text === text)) return 'stage';
  return hidden.some((answer) => answer.text === text) ? 'hidden' : home;
}

/** Whether the tables give this to somebody now, so that they must be able to get it. */
export function isGranted(secret: Secret, { memberId, hasCode }: Knower, published: Published): boolean {
  const { stage } = published;
  const home = homeNow(secret, published);
  const member = memberOf(stage, memberId);
  const kind = member === undefined ? 'removed' : member.admitted ? member.role : 'waiting';
  const mayRead = (document: DocumentName) =>
    expectedAccess(document, kind, stage.phase === 'closed') !== 'none';
  const isOwn = secret.owner === memberId;
  const steers = member?.admitted === true && member.role === 'facilitator';
  const running = stage.phase !== 'closed';
  switch (home) {
    case 'stage':
    case 'board':
    case 'guide':
    case 'report':
      return mayRead(home);
    case 'desk':
      return isOwn && mayRead(home);
    case 'hidden':
      return steers || (isOwn && running);
    case 'pending':
    case 'eraser':
    case 'hand':
      return isOwn && running;
    case 'cookie':
    case 'device':
      return isOwn;
    case 'links':
      return steers;
    case 'door':
      return hasCode || mayRead('stage');
    case 'gone':
      return false;
  }
}

/** Whether somebody may know this: it is given to them now, or was so before, or is their own. */
export function mayKnow(secret: Secret, knower: Knower, published: Published): boolean {
  const { owner, heardBy } = secret;
  return (
    isGranted(secret, knower, published) || owner === knower.memberId || heardBy.includes(knower.memberId)
  );
}

/** All that somebody received: frames and replies as they came, and what is within files. */
function allHeard({ wiretap }: Person): string {
  const frames = wiretap.frames();
  const inFiles = frames.flatMap((frame) => {
    const start = frame.indexOf('PK\u0003\u0004');
    return start === -1 || !frame.includes('"content-type"')
      ? []
      : Object.values(unzipped(frame.subarray(start)));
  });
  // Joined as well as apart: a text cut in two by framing is heard all the same.
  return [Buffer.concat(frames).toString('latin1'), ...inFiles].join('\n');
}

/** What somebody knows and may not, and what they may know and could not get. Both are to be empty. */
export function compareKnowledge(
  person: Person,
  secrets: readonly Secret[],
  hasCode: boolean,
  published: Published,
) {
  const heard = allHeard(person);
  const knower = { memberId: person.memberId, hasCode };
  const knows = ({ text }: Secret) => heard.includes(text);
  const named = (some: readonly Secret[]) => some.map(({ what }) => what);
  return {
    tooMuch: named(secrets.filter((secret) => knows(secret) && !mayKnow(secret, knower, published))),
    tooLittle: named(secrets.filter((secret) => !knows(secret) && isGranted(secret, knower, published))),
  };
}
