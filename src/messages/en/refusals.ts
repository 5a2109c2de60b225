import type { refusals as dutch } from '../nl/refusals.ts';
import type { Shape } from '../shape.ts';

export const refusals = {
  malformed: 'The server did not understand this. Reload the page and try again.',
  'not-a-member': 'You have no seat in this session. Join with the code.',
  'not-allowed': 'Only the facilitator can do this. Ask the facilitator.',
  'no-such-session':
    'This session no longer exists, or the address is wrong. Ask the facilitator for the code.',
  'no-such-code': 'No session has this code. Check that you copied every character correctly.',
  'no-such-card': 'This card is not part of this session. Choose another card.',
  'no-such-round': 'This writing round no longer exists. See what is on the table now.',
  'no-such-member': 'This person is no longer at the table.',
  'no-such-answer': 'This answer is no longer on the table.',
  'not-yours': 'This is someone else’s. Only the person who wrote it can change it.',
  'session-closed': 'This session is closed. You can still read everything, but change nothing.',
  'session-full': 'The table is full. Ask the facilitator whether you can watch.',
  'round-open': 'People are writing now. Wait until the answers have been revealed.',
  'round-not-open': 'This round has been revealed already. The answers are on the table.',
  'too-many-rounds': 'This session has reached the largest number of rounds. Open a new session to go on.',
  'last-facilitator': 'A session always has a facilitator. Make someone else a facilitator first.',
  'title-empty': 'The session has no title yet. Enter a title.',
  'title-too-long': 'The title is too long. Use at most 120 characters.',
  'name-empty': 'There is no name yet. Enter a name, your first name is enough.',
  'name-too-long': 'This name is too long. Use at most 40 characters.',
  'name-characters': 'This name contains invisible characters. Type the name yourself.',
  'name-taken':
    'Someone at the table already has this name. Add something, such as the first letter of your surname.',
  'answer-empty': 'There is no answer yet. Write something first.',
  'answer-too-long': 'This answer is too long. Use at most 2000 characters. Your text stays where it is.',
  'too-big': 'This is too much at once. Make it shorter and try again.',
  'too-many-attempts': 'Too many wrong codes have been entered. Wait ten minutes and try again.',
  'outdated-client': 'There is a new version of Kennistafel. Reload the page.',
  'wrong-origin': 'This request did not come from this site. Open Kennistafel at its usual address.',
  'board-locked': 'The board is locked. Only the facilitator can move things on it now.',
  'storage-failed': 'The server could not save this. Nothing has changed. Try again in a moment.',
  unavailable: 'This session cannot be reached right now. Try again in a minute.',
} as const satisfies Shape<typeof dutch>;
