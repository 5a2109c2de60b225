import type { pages as nl } from '../nl/pages.ts';
import type { Shape } from '../texts.ts';

export const pages = {
  privacy: {
    title: 'Privacy',
    lead: 'An open conversation is only possible if you know who sees what. Here it is, in plain words.',
    whoTitle: 'Who sees what?',
    whoOne: 'Nobody else at the table sees what you have not put on the table yet.',
    whoTwo:
      'What you put on the table is face down. Nobody at the table can read it until the facilitator reveals the answers. Not even the facilitator.',
    whoThree: 'After the reveal, everyone in the session sees all answers, at the same moment.',
    whoFour: 'You can still correct or withdraw your own answer after that. Others cannot change your words.',
    steersTitle: 'What does the facilitator see that you do not?',
    steersText:
      'Everyone sees how many people laid something down and how many are done. In a session with names you also see who. Without names these counts go in steps. The facilitator also sees who is waiting at the door. And who is looking at something other than the table in Kennistafel. The facilitator sees what you write only at the reveal. The facilitator does not see how you vote.',
    votesTitle: 'Voting',
    votesText:
      'Nobody at the table sees where you give your dots. When the vote closes, only the result is on the screen: how many dots each choice got. Closing the session erases who voted what.',
    hiddenTitle: 'Hiding an answer',
    hiddenText:
      'The facilitator can hide a revealed answer. For example because it has a name in it. Everyone sees that something was hidden. Only facilitators and the author can still read it, and the author sees why. Even then you can still withdraw your answer. When the session closes, a hidden answer is erased.',
    namesTitle: 'With or without names',
    namesText:
      'The facilitator chooses this when creating the session. Everyone can see the choice and nobody can change it later.',
    namesNameless:
      'Without names, answers are shuffled when they are revealed. While the session is open, the server remembers which answer is yours. So you can still correct it. On closing, the server erases that.',
    namesCareful:
      'Mind: in a small team someone may recognise you by your words. So write nothing that you do not want to share.',
    besideText:
      'Do you take part on someone else’s device? Then that person can read what you write. They also see votes they enter for you.',
    groupTitle: 'This stays in the group',
    groupText:
      'Do you turn this on for an answer? Then it is on the board, but not in the report. Nor in a file or picture that the facilitator makes. It is in your own file. Everyone at the table sees that it stays in the group. Only you can turn it on and off, until the session closes.',
    reportTitle: 'What does your manager get?',
    reportText:
      'The report. It has the cards, the revealed answers, the agreements and the actions. Drafts, face-down answers and hidden answers are never in it. Nor are answers that stay in the group. Is your manager at the table? Then they see everything that is revealed.',
    reportLink:
      'The facilitator can share the report with a link. Also with people who were not there. Anyone who has the link can read and keep it. Everyone in the session sees that it is shared and until when. The facilitator can always withdraw the link.',
    ownTitle: 'Your own answers',
    ownText:
      'In the session you find “My answers”. There you can see them and download them as a file. You also get a link of your own. With it you can still see and erase your answers later. Also when the session is closed, and the server no longer knows what was yours.',
    ownCareful:
      'Keep that link safe and do not share it. Did you lose it, and does your device not know either? Then the facilitator cannot look up which answers are yours.',
    keepTitle: 'How long is it kept?',
    keepText:
      'Every session has a date on which everything is deleted automatically. The session shows that date. When something happens in the session, that date can move. The facilitator can keep the session longer, and also delete it earlier. Everyone sees the new date. The administrator may still hold a backup. A report that someone has downloaded already remains.',
    tryText:
      'The example and the facilitator’s rehearsal run only in the browser. Nothing of them is sent or kept.',
    deviceTitle: 'What is on your device?',
    deviceText:
      'One cookie per session, so that you find your own seat again. Do you have to sign in or enter a word to create a session? Then a cookie says until when you may, and not who you are. Also your language, a few settings, the cards you picked and the texts you are still writing. And which revealed answers are yours. So you can still erase them after closing. Under “My answers” you can have your device forget that. Kennistafel does not track you and there are no cookies of others.',
    whereTitle: 'Where is the data?',
    whereText:
      'On the server that this Kennistafel runs on. The administrator of that server can technically reach the files and can make backups. Ask your municipality or organisation who that is.',
    rightsTitle: 'Having something deleted or asking a question',
    rightsText:
      'You erase your own answers yourself, in the session or with your own link. For anything else, ask the facilitator of your session first. Does that not help? Then the data protection officer of your municipality can help you.',
    sheetTitle: 'For your privacy adviser',
    sheetText:
      'One page lists all data: what, why, where, how long and who can see it. You can copy it into the register of processing and the study of risks.',
    sheetLink: 'See all data',
  },
  help: {
    title: 'Help',
    lead: 'Short answers to what people often ask.',
    participantTitle: 'You take part',
    joinQ: 'How do I get in?',
    joinA:
      'Scan the QR code or type the code of six characters. Capitals and spaces do not matter. Then choose a name or an alias.',
    lostQ: 'My screen is gone. Have I lost everything?',
    lostA:
      'Usually not. Use the same browser. Open the same page again on the same device. Then you are back in your own seat, with your texts.',
    offlineQ: 'It says there is no connection.',
    offlineA:
      'You can go on writing. Your text waits on your device and is sent once the connection is back. Only when it says “Saved” does the server have it too.',
    sourceQ: 'What do experience, professional and science mean?',
    sourceA:
      'They are three sources of knowledge. Experience is what people live through themselves. Professional is what you know and see in your work. Science is what has been studied. You need not choose a source.',
    changeQ: 'Can I still change my answer?',
    changeA:
      'Yes. Take your answer back while it is face down and time is not up. After the reveal you can correct or withdraw it, until the session closes.',
    groupQ: 'What does “This stays in the group” mean?',
    groupA:
      'Everyone at the table can read your answer. It is not in the report; it is in your own file. You turn it on and off yourself, until the session closes.',
    ownQ: 'Can I see or erase my answers later?',
    ownA: 'Yes. Open “My answers” in the session and keep your own link there. It also works when the session is closed, until everything is deleted.',
    facilitatorTitle: 'You facilitate a session',
    startQ: 'What do I need?',
    startA:
      'A laptop and a big screen. Participants use their own phone or laptop. Practise beforehand: choose “Rehearse” in the menu of your session, or look around in the example session. Nothing of a rehearsal is kept.',
    backQ: 'How do I get back into my session later?',
    backA:
      'When you create a session you get a link of your own. Keep it safe and share it with nobody: anyone who has the link can facilitate your session.',
    howManyQ: 'How many cards do you do in an hour?',
    howManyA: 'Two or three. Per card, take five minutes to write and a quarter of an hour to talk.',
    keyboardQ: 'Can I work without a mouse?',
    keyboardA:
      'Yes. Tab takes you to a card. Space picks it up, the arrows move it and space puts it down. The list shows the same as the board.',
    notesQ: 'How do I get the report?',
    notesA:
      'Open the report in the session. You can print it, download it or share it with a link. You choose what goes in; answers keep the words of their authors. While the session is open, it is called a draft.',
    keepQ: 'How long does my session exist?',
    keepA:
      'Until the date that the session shows. The date moves along as long as something happens. Two weeks before it you get a warning. With “Keep longer” you choose a later date.',
  },
  notFound: {
    title: 'This page is not here',
    text: 'Perhaps the address was not copied right, or the session no longer exists.',
    home: 'Home page',
    join: 'Join with a code',
  },
} satisfies Shape<typeof nl>;

export { home } from './pages/home.ts';
export { library } from './pages/library.ts';
export { sessions } from './pages/sessions.ts';
