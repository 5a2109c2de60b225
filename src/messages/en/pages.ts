import type { pages as nl } from '../nl/pages.ts';
import type { Shape } from '../shape.ts';

export const pages = {
  privacy: {
    title: 'Privacy',
    lead: 'An open conversation is only possible if you know who sees what. Here it is, in plain words.',
    whoTitle: 'Who sees what?',
    whoOne: 'What you have not handed in yet is yours alone.',
    whoTwo:
      'What you hand in lies face down. Nobody can read it until the facilitator reveals. Not even the facilitator.',
    whoThree: 'After the reveal, everyone in the session sees all answers, at the same moment.',
    whoFour: 'You can still correct or withdraw your own answer after that. Others cannot change your words.',
    namesTitle: 'With or without names',
    namesText:
      'The facilitator chooses this when opening the session. Everyone can see the choice and nobody can change it later.',
    namesNameless:
      'Without names, answers are shuffled when they are revealed. While the session is open, the server remembers which answer is yours, so that you can still correct it. On closing, that link is destroyed.',
    namesCareful:
      'Mind: in a small team someone may recognise you by your words. So write nothing that you do not want to share.',
    reportTitle: 'What does your manager get?',
    reportText:
      'The notes. They hold the cards, the revealed answers, the agreements and the actions. Drafts and answers that stayed face down are never in them.',
    keepTitle: 'How long is it kept?',
    keepText:
      'Every session has a date on which it is deleted by itself. You find that date in the session. The facilitator can also delete the session earlier. Deleted is really gone.',
    deviceTitle: 'What is on your device?',
    deviceText:
      'One cookie per session, so that you find your own seat again. Your language and the texts you are still writing are on your device too. We do not track you and there are no cookies of others.',
    whereTitle: 'Where is the data?',
    whereText:
      'On the server that this Kennistafel runs on, and nowhere else. Whoever manages that server can technically reach the files. Ask your municipality or organisation who that is.',
    rightsTitle: 'Having something deleted or asking a question',
    rightsText:
      'Ask the facilitator of your session first. Does that not help? Then the data protection officer of your municipality can help you.',
  },
  help: {
    title: 'Help',
    lead: 'Short answers to what people often ask.',
    participantTitle: 'You take part',
    joinQ: 'How do I get in?',
    joinA:
      'Scan the QR code or type the code of six signs. Capitals and spaces do not matter. Then choose a name or an alias.',
    lostQ: 'My screen is gone. Have I lost everything?',
    lostA:
      'No. Open the same page again on the same device. You are back in your own seat and your texts are still there.',
    offlineQ: 'It says there is no connection.',
    offlineA:
      'You can go on writing. Your text waits on your device and goes along once the connection is back. Only when it says ‘Saved’ does the server have it too.',
    sourceQ: 'What do experience, professional and science mean?',
    sourceA:
      'They are three sources of knowledge. Experience is what people live through themselves. Professional is what you know and see in your work. Science is what has been studied. You need not choose a source.',
    changeQ: 'Can I still change my answer?',
    changeA:
      'Yes. Before the reveal always, and after it too: you can correct or withdraw your own answer until the session closes.',
    facilitatorTitle: 'You facilitate a session',
    startQ: 'What do I need?',
    startA:
      'A laptop and a big screen. Participants use their own phone or laptop. Practise beforehand in the example session.',
    backQ: 'How do I get back into my session later?',
    backA:
      'When you open it you get a link of your own. Keep it safe and share it with nobody: whoever has the link is facilitator.',
    howManyQ: 'How many cards do you do in an hour?',
    howManyA: 'Two or three. Per card, take five minutes to write and a quarter of an hour to talk.',
    keyboardQ: 'Can I work without a mouse?',
    keyboardA:
      'Yes. Tab takes you to a card. Space picks it up, the arrows move it and space puts it down. The list shows the same as the board.',
    notesQ: 'How do I get the notes?',
    notesA:
      'Open the notes in the session. You can print them or keep them as text. While the session is open, they are called a draft.',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone must be able to take part. We keep to WCAG 2.2, level AA.',
    worksTitle: 'What you can expect',
    worksOne: 'Everything works with the keyboard alone.',
    worksTwo: 'The board is there as a list with headings too. In the list you can do the same.',
    worksThree: 'A screen reader hears what changes, such as the reveal of answers.',
    worksFour:
      'Colour never stands alone. Every theme and every knowledge source also has a word and a sign.',
    worksFive: 'You can enlarge up to 400 per cent and use your own colours or a dark screen.',
    worksSix:
      'Want less motion? Turn that on in your device. Cards then no longer turn, but lie open at once.',
    limitsTitle: 'What does not go well yet',
    limitsText:
      'On the free board, the place of a card sometimes says something that can only be seen. Say such a place out loud or use the list.',
    helpTitle: 'Do you run into something?',
    helpText:
      'Tell the facilitator of your session or the administrator at your municipality. Name the page and what you wanted to do.',
  },
  notFound: {
    title: 'This page is not here',
    text: 'Perhaps the address was not copied right, or the session no longer exists.',
    home: 'To the start',
    join: 'Join with a code',
  },
} satisfies Shape<typeof nl>;
