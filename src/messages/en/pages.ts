import type { pages as nl } from '../nl/pages.ts';
import type { Shape } from '../texts.ts';

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
    steersTitle: 'What does the facilitator see that you do not?',
    steersText:
      'Everyone sees how many people are ready. In a session with names you also see who. The facilitator also sees who waits at the door, and who is looking at something other than the table in Kennistafel. What you write, the facilitator sees only at the reveal. What you vote, the facilitator does not see.',
    votesTitle: 'Voting',
    votesText:
      'Nobody sees where you give your dots. When the vote closes, only the outcome is on the screen: how many dots each thing got. Who voted what is kept nowhere after the session is closed.',
    hiddenTitle: 'Hiding an answer',
    hiddenText:
      'The facilitator can hide a revealed answer, for example because it has a name in it. Everyone sees that something was hidden. Only its author and the facilitators can still read it, and its author sees why. Even then you can still withdraw your answer. When the session closes, a hidden answer is erased.',
    namesTitle: 'With or without names',
    namesText:
      'The facilitator chooses this when opening the session. Everyone can see the choice and nobody can change it later.',
    namesNameless:
      'Without names, answers are shuffled when they are revealed. While the session is open, the server remembers which answer is yours, so that you can still correct it. On closing, that link is destroyed.',
    namesCareful:
      'Mind: in a small team someone may recognise you by your words. So write nothing that you do not want to share.',
    besideText:
      'Do you take part on somebody else’s device? Then that person can read along with what you write.',
    groupTitle: 'This stays in the group',
    groupText:
      'If you turn this on for an answer, it lies on the board, but does not get into the notes. Nor into a file or picture that the facilitator makes. Everyone at the table sees it said there. Only you can turn it on and off, until the session closes.',
    reportTitle: 'What does your manager get?',
    reportText:
      'The notes. They hold the cards, the revealed answers, the agreements and the actions. Drafts, answers that stayed face down, hidden answers and answers that stay in the group are never in them.',
    reportLink:
      'The facilitator can share the notes with a link, also with people who were not there. Whoever has the link can read and keep them. Everyone in the session sees that they are shared and until when. The facilitator can always take the link back.',
    ownTitle: 'Your own answers',
    ownText:
      'In the session you find ‘My answers’. There you can see them and take them home as a file. You also get a link of your own. With it you can still see and erase your answers later, also when the session is closed and nobody knows any more what was yours.',
    ownCareful:
      'Keep that link safe and do not share it. Did you lose it, and does your device not know either? Then nobody can look up any more which answers are yours.',
    keepTitle: 'How long is it kept?',
    keepText:
      'Every session has a date on which everything is deleted by itself. That date counts from the last time that something happened, and you find it in the session. The facilitator can keep the session longer, and also delete it earlier. Everyone sees the new date. Deleted is really gone. Notes that somebody has downloaded already remain.',
    tryText:
      'The example and a rehearsal of the facilitator run in the browser alone. Nothing of them is sent or kept.',
    deviceTitle: 'What is on your device?',
    deviceText:
      'One cookie per session, so that you find your own seat again. Your language, a few settings and the texts you are still writing are on your device too. And which revealed answers are yours, so that you can still erase them after closing. The latter you can have forgotten under ‘My answers’. We do not track you and there are no cookies of others.',
    whereTitle: 'Where is the data?',
    whereText:
      'On the server that this Kennistafel runs on, and nowhere else. Whoever manages that server can technically reach the files. Ask your municipality or organisation who that is.',
    rightsTitle: 'Having something deleted or asking a question',
    rightsText:
      'Your own answers you erase yourself, in the session or with your own link. For anything else, ask the facilitator of your session first. Does that not help? Then the data protection officer of your municipality can help you.',
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
    groupQ: 'What does ‘This stays in the group’ mean?',
    groupA:
      'Everyone at the table can read your answer, but it gets into no notes and no file. You turn it on and off yourself, until the session closes.',
    ownQ: 'Can I see or erase my answers later?',
    ownA: 'Yes. Open ‘My answers’ in the session and keep your own link there. It also works when the session is closed, until everything is deleted.',
    facilitatorTitle: 'You facilitate a session',
    startQ: 'What do I need?',
    startA:
      'A laptop and a big screen. Participants use their own phone or laptop. Practise beforehand: choose ‘Rehearse’ in the menu of your session, or look around in the example session. Nothing of a rehearsal is kept.',
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
      'Open the notes in the session. You can print them, download them or share them with a link. You choose what goes in; answers stay the words of who wrote them. While the session is open, they are called a draft.',
    keepQ: 'How long does my session exist?',
    keepA:
      'Until the date that the session shows. It moves along as long as something happens. Two weeks before it you get a warning. With ‘Keep longer’ you choose a later date.',
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

export { home } from './pages/home.ts';
export { library } from './pages/library.ts';
