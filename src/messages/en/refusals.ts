import type { ended as endedDutch, refusals as dutch } from '../nl/refusals.ts';
import type { Shape } from '../texts.ts';

export const refusals = {
  malformed: 'The server did not understand this. Reload the page and try again.',
  'not-a-member': 'You have no seat in this session. Join with the code.',
  'not-allowed': 'Only the facilitator can do this. Ask them to do it.',
  'no-such-session':
    'This session no longer exists, or the address is wrong. Ask the facilitator for the code.',
  'no-such-code': 'No session has this code. Check that you copied every character correctly.',
  'no-such-card': 'This card is not part of this session. Choose another card.',
  'no-such-round': 'This writing round no longer exists. See what is on the table now.',
  'no-such-member': 'This person is no longer in the session. Choose someone else.',
  'no-such-answer': 'This answer is no longer on the table. See what is there now.',
  'not-yours': 'This is someone else’s. Only the person who wrote it can change it.',
  'session-not-closed': 'This is possible once the session is closed. Close the session first.',
  'session-closed': 'This session is closed. You can still read everything, but change nothing.',
  'session-full': 'The table is full. Ask the facilitator whether you can watch.',
  'round-open': 'People are writing now. Wait until the answers have been revealed.',
  'round-not-open': 'This round has been revealed already. The answers are on the table.',
  'too-many-rounds': 'This session has reached the largest number of rounds. Create a new session to go on.',
  'last-facilitator': 'A session always has a facilitator. Make someone else a facilitator first.',
  'title-empty': 'The session has no title yet. Enter a title.',
  'title-too-long': 'The title is too long. Use at most 120 characters.',
  'text-characters': 'This text contains characters that you cannot see. Type the text yourself.',
  'name-empty': 'There is no name yet. Enter a name, your first name is enough.',
  'name-too-long': 'This name is too long. Use at most 40 characters.',
  'name-characters': 'This name contains invisible characters. Type the name yourself.',
  'name-taken':
    'Someone at the table already has this name, or nearly. Add something, such as the first letter of your surname.',
  'card-empty': 'There is no question yet. Write something first.',
  'card-too-long': 'This question is too long. Use at most 240 characters. Your text stays here.',
  'too-many-cards': 'This session has no room for more cards. Choose one that is there.',
  'answer-empty': 'There is no answer yet. Write something first.',
  'answer-too-long': 'This answer is too long. Use at most 2000 characters. Your text stays where it is.',
  'too-big': 'This is too much at once. Make it shorter and try again.',
  'no-room':
    'This no longer fits. We did not save it. Remove something that is no longer needed, or go on in a new session. What was here stays.',
  'too-many-attempts': 'Too many wrong codes have been entered. With the link or the QR code you can join.',
  'too-many-joining': 'Very many people are coming in at this moment. Wait a while.',
  'server-full': 'There is no room for another session on this server. Ask the administrator.',
  'phrase-needed': 'First enter the word that your colleagues know. Then you can create a session.',
  'phrase-wrong': 'This word is not right. Check it, or ask a colleague.',
  'too-many-phrases': 'The word was wrong too often. Please wait.',
  'sign-in-needed': 'First sign in with your organisation. Then you can create a session.',
  'sign-in-refused':
    'This account may not create sessions here. Use another account, or ask the administrator.',
  'sign-in-failed': 'Signing in did not work. Please try again.',
  'sign-in-unreachable': 'The sign-in page of your organisation does not answer. Try again in a few minutes.',
  'ballot-too-late':
    'Your vote came too late. The vote had closed when you were connected again. Your vote does not count.',
  'no-suitcase': 'This file is no suitcase. Choose the file that you made on the other server.',
  'suitcase-label':
    'This is not a whole suitcase label. Copy it again from the Suitcase page of the other server.',
  'suitcase-secret':
    'This session holds things that you may not read. So it can no longer go into a suitcase here. Only a session in which nobody has written anything yet can.',
  'suitcase-newer':
    'A newer version of Kennistafel made this suitcase. Ask the administrator to update this server.',
  'suitcase-older':
    'An older version of Kennistafel made this suitcase. Update the laptop and make the suitcase again.',
  'suitcase-elsewhere':
    'This suitcase is for another server. Make it again, with the suitcase label of this server.',
  'suitcase-damaged': 'This file is not whole. Copy it again, or make the suitcase once more.',
  'suitcase-worked-on':
    'People have worked on this session here as well. Delete the session here, and then put the suitcase back again. Or leave it as it is.',
  'too-many-sessions':
    'Many sessions were just created from this network. Wait a while, or use another network.',
  'too-many-files': 'You ask for too many files now. Wait a while and try again.',
  'outdated-client': 'There is a new version of Kennistafel. Reload the page.',
  'wrong-origin': 'This request did not come from this site. Open Kennistafel at its usual address.',
  'session-restored':
    'An earlier version of this session was put back. Check whether everything is still there. Your own drafts and answers are kept.',
  'board-restored':
    'The facilitator has just put the board back. What you did at that moment is no longer on it. Do it again if you like.',
  'no-such-snapshot': 'This version of the board is no longer there. Choose another.',
  'too-many-templates': 'The board has had many templates already. Choose one that you used before.',
  'board-locked': 'The board is locked. Only the facilitator can move things on it now.',
  'not-admitted': 'You are still waiting at the door. The facilitator will let you in.',
  'door-locked': 'The door is closed: nobody can come in now. Ask the facilitator.',
  'no-such-step': 'This step is no longer in the programme. Choose another step.',
  'no-such-timer': 'This timer no longer runs. See what the clock says now.',
  'no-such-vote': 'This vote no longer exists. See what is on the table now.',
  'no-such-item': 'One of the choices is no longer on the table. Choose again.',
  'no-such-report': 'This report can no longer be read with this link. Ask the facilitator for a new one.',
  'keeping-too-long': 'A session cannot stay for so long. Choose a day that is less far away.',
  'group-too-small': 'Too few people have taken part in this. Wait a little, or go on openly.',
  'vote-open': 'People are voting now. Wait until the vote is closed.',
  'vote-not-open': 'This vote is closed already. The result is on the screen.',
  'no-such-activity': 'This is not there any more. See what is on the table now.',
  'activity-open': 'People are still busy with something. Finish that first.',
  'activity-not-open': 'This is finished already. The result is on the screen.',
  'too-many-activities': 'This session has no room for another one. Create a new session to go on.',
  'nothing-to-ask': 'There is no statement yet. Choose at least one, or type one yourself.',
  'asked-before':
    'There is a result of this already. A second result could show what one person chose. Ask again when there are enough new people.',
  'too-few-answers': 'There are too few answers to show yet. Wait a little, or stop without a result.',
  'nothing-to-vote-on': 'There is nothing to choose between yet. Make sure there are at least two choices.',
  'no-cards-dealt': 'No cards have been dealt now. Wait until cards are dealt again.',
  'not-in-hand': 'This card is no longer in your hand. Choose another card.',
  'deck-empty': 'There are no cards left in the deck. Keep your card, or put it back.',
  'step-moved-on':
    'Another facilitator was ahead of you: the programme is at another step already. First see where you are.',
  'step-is-current': 'You are at this step now. Go to another step first.',
  'time-up': 'Time is up. Your text is kept, but you can no longer put it on the table.',
  'too-many-votes':
    'This session has reached the largest number of votes. Create a new session to vote again.',
  'too-many-steps': 'The programme is full. Remove a step first.',
  'without-device':
    'This person has no device of their own and therefore stays a participant. Choose someone with a device.',
  'hosts-others': 'This person also writes for others. Remove those people first, or choose another role.',
  'still-here': 'This person is back. Nothing has changed.',
  'same-person': 'This seat already goes with another seat of the same person. Go on there.',
  'step-title-too-long': 'The title of this step is too long. Use at most 80 characters.',
  'question-too-long': 'This question is too long. Use at most 200 characters.',
  'no-such-device-link':
    'This link does not work any more. It works once, for five minutes. Make a new one on your other device.',
  'door-full': 'Too many people wait at the door now. Try again in a few minutes.',
  'too-many-guests': 'You write for as many people as you can. Ask someone else to help them.',
  'too-many-devices': 'You already take part on five devices. Sign out the others first.',
  damaged:
    'A part of this session is damaged. You can still read and take home what is there. Ask the administrator to repair it.',
  'no-file': 'This file cannot be made right now. Try again in a minute.',
  'storage-failed': 'The server could not save this. Nothing has changed. Try again in a moment.',
  unavailable: 'This session cannot be reached right now. Try again in a minute.',
} satisfies Shape<typeof dutch>;

/** Why a session is over for one, and what one can do. */
export const ended = {
  removed: 'You are no longer in this session',
  removedMore: 'The facilitator removed your seat. Was that a mistake? Then join again with the code.',
  notAMember: 'Your seat was not found on this device',
  notAMemberMore: 'Perhaps the cookies were cleared. Or you joined in another browser or on another device.',
  deleted: 'This session was deleted',
  deletedMore: 'You can no longer read any of it, not on this device either.',
  noSuchSession: 'This session no longer exists',
  noSuchSessionMore: 'It was deleted, or the address is wrong.',
  outdated: 'There is a new version',
  damaged: 'This session is damaged',
  readNotes: 'Read what is there',
  outdatedMore: 'Load the page again to go on. Your text is kept.',
  outdatedOnly: 'Load the page again to go on.',
  joinAgain: 'Join again',
} satisfies Shape<typeof endedDutch>;

/** Websockets do not come through. */
export const blocked = {
  title: 'The live connection does not come through',
  cause:
    'The server is there. Something on the way stops the live connection: a proxy, a firewall or a security program. We keep trying.',
  mend: 'The manager of this network can solve it, or the administrator of the Kennistafel server. Ask them to let websockets through to {{address}}.',
  meanwhile: 'Meanwhile try another network, such as that of your phone. You can read the report.',
} as const;

export const late = {
  more: 'You wrote this, and it is not on the table. Copy it if you want to keep it.',
  text: 'Your text',
} as const;
