import type * as nl from '../nl/own.ts';
import type { Shape } from '../texts.ts';

/** One's own answers: their page, the personal link, and the file to take home. */
export const own = {
  lead: 'You wrote this in this session. Only you see it in one place.',
  leadShared: 'You and the people who take part with you wrote this. Only you see it in one place.',
  yours: 'Yours',
  of: 'By {{name}}',
  somebody: 'someone who sat beside you',
  none: 'Nothing of yours has been revealed yet',
  noneMore: 'What you write appears here as soon as it is revealed.',
  erased: 'Erased',
  erasedMore:
    'This device knows of no other answer of yours. What you erased is no longer in the report either.',
  observer: 'You are watching',
  observerMore: 'You do not write yourself. That is why nothing is here.',
  hidden: 'hidden by the facilitator',
  dots_one: '{{count}} dot',
  dots_other: '{{count}} dots',
  count_one: '{{count}} answer',
  count_other: '{{count}} answers',
  answers_one: 'answer',
  answers_other: 'answers',
  actions: 'Your actions',
  take: {
    title: 'Take them home',
    more: 'A file with your own answers and the actions that have your name.',
    nameless:
      'A file with your own answers alone. Your name and your actions are not in it: this session is without names.',
    withLink: 'Put my own link in the file',
    withLinkMore:
      'Whoever has the link can read and erase your answers. Do you share the file? Then turn this off.',
    downloads: 'Download as',
    docx: 'Word',
    pdf: 'PDF',
    html: 'Web page',
    md: 'Markdown',
    noPdf: 'Do you want a PDF? Download the web page and open it. Then choose print and “Save as PDF”.',
    making: 'Your file is being made…',
    saved: 'The file is among your downloads.',
    refused: 'Your browser does not allow copying here. Download the file.',
  },
  link: {
    title: 'Your own link',
    titleOf: 'The personal link of {{name}}',
    more: 'With this link you can still see and erase your answers later. Keep it safe.',
    careful:
      'It also works when the session is closed. Do not share it: anyone who has it can see and erase your answers too.',
    grows: 'Is another answer added? Then the link changes. So keep it at the end.',
    label: 'Link to my answers',
    labelOf: 'Link to the answers of {{name}}',
    example: 'This is not a real session, so there is no link here. In a real session you find it here.',
    offline: 'The link comes as soon as there is a connection.',
  },
  device: {
    title: 'On this device',
    kept: 'This device remembers until {{date}} which answers are yours. So you can still see and erase them here after closing.',
    careful:
      'Does someone else use this device too? Then let it forget this. Your texts will not stay here either.',
    forget: 'Forget this on this device',
    forgot: 'This device has forgotten it.',
    off: 'This device does not remember which answers are yours. After closing you need your own link.',
    keep: 'Remember it on this device',
    keeping: 'This device remembers again which answers are yours.',
  },
  unknown: {
    title: 'Kennistafel no longer knows which answers are yours',
    why: 'Closing erased who wrote what. The facilitator cannot look it up any more.',
    named: 'Your name is still with your answers, on the board and in the report.',
    link: 'This device does not know either. Did you keep your own link? Then open it. With it you see your answers and can erase them.',
    without:
      'Without that link you can no longer erase a single answer. The facilitator can delete the whole session.',
  },
  erase: {
    one: 'Erase',
    all: 'Erase all these answers',
    titleOne: 'Erase this answer?',
    titleAll: 'Erase all these answers?',
    more: 'It disappears for everyone: from the board, the report and the server. You cannot undo this.',
    files:
      'A report that someone has downloaded already does not change. The administrator may still hold a backup.',
    cancel: 'Never mind',
    confirm: 'Erase for good',
    doneOne: 'Your answer is erased.',
    doneAll: 'These answers are erased.',
  },
  byLink: {
    lead: 'You wrote this in “{{title}}”. With this link you can see and erase it.',
    until: 'On {{date}} the whole session is deleted. Then this link no longer works.',
    gone_one: '{{count}} answer of this link is no longer there.',
    gone_other: '{{count}} answers of this link are no longer there.',
    nothing: 'Nothing is left with this link',
    cut: 'A part of this link is missing',
    cutMore:
      'Perhaps not all your answers are here. Open the whole link again, with the part after the hash (#).',
    nothingMore: 'Everything with this link is erased. It is no longer in the report either.',
    deleted: 'This session was deleted',
    deletedMore: 'You can no longer read any of it, not even your own answers.',
    wrong: 'This link is not right',
    wrongMore:
      'Perhaps a piece of it is missing. Open the whole link again, also the part after the hash (#).',
    loading: 'Fetching your answers…',
    here: 'Kept on this device',
    hereMore: 'This device knows which answers are yours in these sessions.',
    emptyMore: 'Open your own link to see your answers. You find it in the session, under “My answers”.',
    empty: 'This needs your own link',
  },
  file: {
    about: 'About this file',
    yours: 'Only your own answers are in here.',
    actions: 'Under “Your actions” are the actions that have your name.',
    noActions: 'No action has your name.',
    nameless: 'The session was without names. That is why your name and your actions are not in here.',
    link: {
      what: 'With this link you see your answers again. You can erase them with it too. You need not log in.',
      careful: 'Whoever has this link can read and erase your answers. So do not give this file to others.',
      until:
        'The link also works when the session is closed. On {{day}} we delete the session. Then it no longer works.',
      grows:
        'The session was still open when this file was made. Did another answer come later? It is not part of this link.',
    },
    inGroup: 'What stays in the group is not in the report of the session.',
    made: 'Made on {{moment}}.',
    deleted: 'The session is deleted on {{day}}. This file stays yours.',
  },
} satisfies Shape<typeof nl.own>;

export const devices = {
  title: 'On another device too',
  more: 'Do you want to continue on your phone or laptop? Make a link and open it on that device. You keep the same seat.',
  make: 'Make a link',
  scan: 'Scan this code with your other device, or open the link there. You can do that once, within five minutes.',
  careful: 'Show the code to nobody else. Anyone who scans it gets your seat.',
  link: 'Link for your other device',
  cameIn: 'Your other device takes part now. Was that not you? Then sign out all other devices.',
  count_one: 'You take part on {{count}} device.',
  count_other: 'You take part on {{count}} devices.',
  signOut: 'Sign out all other devices',
  signedOut: 'You now take part on this device only.',
  remote: {
    title: 'Your phone as the remote',
    more: 'On your phone you have the same seat as here. What you choose there shows on the table and on the big screen too.',
  },
  entering: 'Your seat is being made ready…',
  entered: {
    title: 'Continue on this device',
    incomplete: 'This link is not complete',
    incompleteMore: 'Scan the code on your other device again.',
  },
  facilitator: {
    title: 'Back to your session',
    entering: 'Your seat as a facilitator is being made ready…',
    incomplete: 'This link is not complete',
    incompleteMore: 'Open the whole link again, also the part after the hash (#).',
    ask: 'With this link you get a new seat as a facilitator. Do you take part on another device already? Open “My answers” there and choose “On another device too”. Then you keep your seat.',
    enter: 'Join',
  },
} satisfies Shape<typeof nl.devices>;
