import type { storedThings as dutch } from '../../nl/dataSheet/things.ts';
import type { Shape } from '../../texts.ts';

export const storedThings = {
  session: {
    what: 'The session: title, municipality, size class, date, code and settings',
    why: 'To open the session, find it and delete it in time',
  },
  members: {
    what: 'Members: name or nickname, role, colour, when somebody came and whether the device is gone',
    why: 'To see who is at the table and who may do what',
  },
  presentNow: {
    what: 'Where somebody is on the board now and whether they look at something else',
    why: 'To work together on one board',
  },
  course: {
    what: 'The course: cards, programme, timer and which card is on the screen',
    why: 'To show everybody the same step',
  },
  participation: {
    what: 'Rounds, votes and questionnaires: counts and results. In a session with names also who is done. And who raises a hand',
    why: 'To know when the conversation can go on, and to show the result',
  },
  drafts: {
    what: 'Drafts and sealed answers of one person, and of anyone who joins on their device',
    why: 'To write in silence before everybody reads',
  },
  choices: {
    what: 'Dots, choices and answered questions of one person, and that they are done',
    why: 'To count without showing who chose what',
  },
  answers: {
    what: 'Revealed answers, and that somebody hid an answer. In a session with names also the name',
    why: 'To hold the conversation and make a report of it',
  },
  authorship: {
    what: 'Which revealed answer is whose',
    why: 'To be able to correct or withdraw your own answer',
  },
  hiddenAnswers: {
    what: 'The words of a hidden answer, and the reason',
    why: 'To be able to put it back, and to tell the author why',
  },
  hands: { what: 'Which cards somebody holds', why: 'To deal cards that others do not see' },
  nameless: {
    what: 'Without names: who was there when a round began. What a member who left had handed in. And corrections that wait',
    why: 'To show nothing that tells who wrote what',
  },
  board: {
    what: 'The board: places, groups, notes and insights',
    why: 'To sort answers and talk about them',
  },
  agreements: {
    what: 'Agreements and actions with who does them and when, and the shared notes',
    why: 'To record what people agreed',
  },
  keptBoards: { what: 'Earlier versions of the board', why: 'To be able to put the board back' },
  earlierSession: {
    what: 'Of an earlier session: title, date, actions and what became of them',
    why: 'To let a follow-up session go on from there',
  },
  earlierResults: {
    what: 'Counts of questionnaires of an earlier session',
    why: 'To compare then and now without showing one person',
  },
  travel: {
    what: 'Which server a session in a suitcase came from, and what it was called there',
    why: 'To unpack a suitcase once, and to let the session go home',
  },
  guide: { what: 'What facilitators plan to say', why: 'To prepare the session' },
  report: {
    what: 'Summary, corrections and what stays out of the report, also names to leave out',
    why: 'To share a report that is right',
  },
  links: {
    what: 'Keys of the link for facilitators and of the link to the report. And until when it works',
    why: 'To be able to share and withdraw a link',
  },
  seats: {
    what: 'A hash (SHA-256) of the proof that belongs to a seat',
    why: 'To recognise a seat without an account or a password',
  },
  writers: {
    what: 'Which device number belongs to which member',
    why: 'To refuse somebody who writes under the number of another',
  },
  changes: {
    what: 'The documents and the vault as the computer keeps them, with sequence numbers and checksums',
    why: 'To lose nothing and to notice damage',
  },
  allowances: {
    what: 'Network addresses and how often somebody tried something from there. In PostgreSQL only a hash of the address',
    why: 'To stop guessing of a code, a word or a key, and overload',
  },
  madeFiles: { what: 'Files of the report that the server just made', why: 'To not have to make them twice' },
  installation: {
    what: 'The key of the server and a lock on the folder. When the server last ran and which servers work together',
    why: 'To let the server work safely and alone',
  },
  damage: {
    what: 'What was there before the repair of damage, and which sessions are closed by it',
    why: 'To lose nothing in silence after damage',
  },
  operatorLog: {
    what: 'What the server did, what went wrong or is gone, and sometimes in which session. Never names, codes or what somebody wrote. Of a proxy that the administrator did not list it has the address',
    why: 'To find failures',
  },
  metrics: { what: 'Numbers and times of the server', why: 'To watch the server' },
  operatorCounts: {
    what: 'For the administrator: of each session its size, its age and its last use',
    why: 'To see how much room there is, and delete an old session',
  },
  backups: {
    what: 'A copy of the database and of the key of the server',
    why: 'To be able to go back after a failure. A copy also holds what people deleted later',
  },
  seatCookie: {
    what: 'A random proof of your seat, one cookie for each seat. Only needed to take part, not to follow anyone',
    why: 'To find your own seat again',
  },
  openingPermit: {
    what: 'Until when this browser may create a session. Only if you sign in or type a phrase for that. Not who you are',
    why: 'To not have to sign in each time',
  },
  signInTicket: {
    what: 'A random proof that you began to sign in with this browser',
    why: 'To let nobody else use the answer to your sign-in',
  },
  operatorPermit: {
    what: 'Until when the page of the administrator is open in this browser',
    why: 'To not have to type the key at each step',
  },
  ownTexts: {
    what: 'A copy of your own texts. And changes of the board that the server does not have yet',
    why: 'To lose nothing when the network fails',
  },
  ownKeys: {
    what: 'The keys of your own answers, with the title of the session',
    why: 'To erase your answers when the server no longer knows which are yours',
  },
  preferences: {
    what: 'Language, sound, shortcuts, alignment, your printer and that the page loaded again',
    why: 'To remember your choices',
  },
  chosenCards: { what: 'Favourite cards and cards that you chose', why: 'To prepare a session' },
  ownDesigns: {
    what: 'Cards, programmes, questionnaires and boards of your own',
    why: 'To be able to use them again',
  },
  halfFilled: {
    what: 'A half-filled form for a session, and your own question while you type it',
    why: 'To lose nothing when the page loads again or when you go to sign in',
  },
  offlineCards: { what: 'The cards and the pages of the library', why: 'To read them without a network' },
} as const satisfies Shape<typeof dutch>;
