import type { furtherStepWords as nl } from '../../nl/words/furtherSteps.ts';
import type { Shape } from '../../texts.ts';

export const furtherStepWords = {
  'recognise-welcome': {
    say: 'Good to see you. You will get statements about working with knowledge. Two municipalities once said these about themselves. Now it is about us, not about them.',
    ask: 'What do you like about how we work?\nWhat do you need to answer honestly?',
    mind: 'Say that the presentation has no date: it is no judgement on those municipalities today.',
  },
  'recognise-statements': {
    say: 'Read each statement and say how far you agree. Think of what you saw this month. If you do not know, say so. Nobody at the table sees what you choose.',
    ask: 'Which example did you have in mind?\nAt which statement did you hesitate?',
    mind: 'Let everybody go at their own pace. Explain no statement: people may read it differently.',
  },
  'recognise-choose': {
    say: 'Here you see how we answered. We take the two statements on which we differ most. There is something to learn there.',
    ask: 'What do you notice in this spread?\nWhich of the two do we take first?',
    mind: 'Put the card of the most divided statement on the table. Do not ask who chose what.',
  },
  'recognise-discuss': {
    say: 'We look for where the difference comes from. Those who agree and those who disagree may both see something true.',
    ask: 'What would be visible if the opposite were true?\nWhat have we tried already?\nIs it so everywhere, or in one place?\nWhat does somebody see who is not here?',
    mind: 'Go to the second statement after five minutes. Half a talk about two says more than a long one about one.',
  },
  'recognise-write': {
    say: 'The board now has room for what hinders and what helps. Write with this statement what holds us back, and what works already. Each point apart.',
    ask: 'Is it about who takes part, about knowledge, about direction or about the approach?\nWhat works a little already?',
    mind: 'Ask for what helps as well. A board full of trouble makes people tired.',
  },
  'recognise-sort': {
    say: 'We put everything in its place. Say where your point belongs, and why there.',
    ask: 'Which area holds most, and does that surprise you?\nWhich of these is in our own hands?\nWhat that helps goes with it?',
    mind: 'Let everybody move things, or do it yourself as the group tells you. Two points alike? Put them together.',
  },
  'recognise-harvest': {
    say: 'We make one agreement. Small enough to succeed this month.',
    ask: 'What do we do differently from Monday on?\nWho begins, and who helps?\nHow will we notice in four weeks?',
    mind: 'More ideas? Put them with what comes later. One agreement is enough.',
  },
  'recognise-close': {
    say: 'I read the agreement aloud. Then everybody says which statement stays with you.',
    ask: 'About which statement do you think differently now?\nWho else must hear this?',
    mind: 'Keep the outcome of the statements. In half a year they are a good start for looking back.',
  },
  'feasible-welcome': {
    say: 'Not everything is in our hands. It also depends on how large we are and how many people we have. Today we look for what is possible here, and where we begin.',
    ask: 'Which idea has been lying around for long?\nWhat must we be able to decide today?',
    mind: 'Say aloud how large your municipality is. A small team may choose smaller.',
  },
  'feasible-write': {
    say: 'Write down what you think is needed to use knowledge better here. Each idea apart, large or small.',
    ask: 'What would make your work easier this month?\nWhat do we do once, and could become normal?',
    mind: 'Ask for things one can see happen. “More attention” is still too large.',
  },
  'feasible-influence': {
    say: 'The rings show what we can do ourselves, what we can influence, and the rest. We put each idea in a ring.',
    ask: 'Who decides on this?\nWhich part of this idea can we do ourselves?\nWhom could we ask?',
    mind: 'Is nearly everything outside? Ask of each idea for the smallest part that is ours.',
  },
  'feasible-weigh': {
    say: 'The board changes. We go on with the ideas that we can reach ourselves. How easy is each for us, and how important is it now?',
    ask: 'What makes this easy or hard for us?\nWhat comes first if we do only one?\nWhat can stop to make room for it?',
    mind: 'Begin with the ideas from the inner ring. The rest may wait.',
  },
  'feasible-vote': {
    say: 'Give your dots to what you really want to take up. Nobody at the table sees what you choose.',
    ask: 'Does the result fit what is on the board?\nWho chose something quite different, and would explain it?',
    mind: 'Does something hard win? Ask for its first easy step.',
  },
  'feasible-harvest': {
    say: 'We write down what we do. Then what we ask of others, and who will ask it.',
    ask: 'Who takes the first step, and on which day?\nWhat do we ask, of whom, and for which reason?\nWhat do we choose not to do now?',
    mind: 'Write down what you leave as well. Then it does not keep coming back.',
  },
  'feasible-close': {
    say: 'I read aloud what we do and what we ask. Then everybody says how much trust you have in it.',
    ask: 'What makes this a little easier?\nWhen do we see whether it worked?',
    mind: 'Is trust low? Make the first step smaller still.',
  },
  'roles-welcome': {
    say: 'Knowledge belongs to everybody. Still there are tasks that somebody must do. Today we see who does what, and what belongs to nobody.',
    ask: 'Whom do you call when you need to know something?\nWhat are you looking for today?',
    mind: 'It is about tasks, not about how good somebody is. Say so beforehand.',
  },
  'roles-write': {
    say: 'Write down who does what with knowledge here. Think of asking questions, finding, keeping, explaining and sharing. Write down what nobody does as well.',
    ask: 'Who did this the last time?\nWhat is left undone when one person is ill?',
    mind: 'Names are fine, judgements are not. Does somebody not know? Then that is the answer.',
  },
  'roles-discuss': {
    say: 'First read in silence. See where we wrote the same, and where not.',
    ask: 'Which task does everybody name, and which hardly anybody?\nDoes that person know that this is a task?\nWhere do two people do the same?\nWho goes first with a question about knowledge?',
    mind: 'Is a manager present? Let that person answer last.',
  },
  'roles-sort': {
    say: 'The board now shows roles. For each we put down who has it. Does nobody have it? Then we ask whether we want it.',
    ask: 'Who does this already, without the title?\nWhich role can we share with neighbouring municipalities?\nWhich role do we really not need?\nWho keeps us sharp and dares to disagree?',
    mind: 'A small municipality does not have seven posts. One person can have three roles, as long as it is said.',
  },
  'roles-vote': {
    say: 'Give your dots to the role that deserves attention first. Nobody at the table sees what you choose.',
    ask: 'Is it about time, about skill or about a clear task?\nWhat happens if we leave this role empty?',
    mind: 'Ask about the winner at once what would be different tomorrow.',
  },
  'roles-harvest': {
    say: 'For each role that counts we agree: who, how much time, and who knows it.',
    ask: 'Who takes this role, and until when?\nWhat does that person hand over?\nWho must agree with this?\nWhere do we write it down, so that a new colleague finds it?',
    mind: 'A role without hours is a wish. Ask for the hours.',
  },
  'roles-close': {
    say: 'I read aloud who takes which role. Say in turn what you will ask of whom from now on.',
    ask: 'For which question do you know now whom to call?\nWhen do we see whether it works?',
    mind: 'Send the list to those who were not here as well.',
  },
  'learn-welcome': {
    say: 'You can learn in five ways. In the work, in an experiment, and by sharing. By practising, and from other municipalities. What do we do already, and what is the next step?',
    ask: 'From whom or what did you learn something this month?\nWhich way do we never use?',
    mind: 'A plan uses more than one line. It need not be all five.',
  },
  'learn-write': {
    say: 'We begin with the regular work. Write down how you learn from it now, and where that fails.',
    ask: 'When did we change something because we saw it differently?\nWho looked along?',
    mind: 'Here new things live on or disappear. Take the time for it.',
  },
  'learn-work': {
    say: 'First read quietly. What do we do already, and what could be a next step? Put it on the board.',
    ask: 'What makes it work there?\nWhich short round fits in a meeting that exists?\nWho from outside the team can look along?',
    mind: 'Look for a habit of ten minutes, not for a new meeting.',
  },
  'learn-spot': {
    say: 'Now learning in the middle of an experiment. What do people notice while they are at it, and where does that go?',
    ask: 'When do we talk about it?\nWhere do we write it down?\nWhat is the next step, and who?',
    mind: 'A quarter of an hour every week does more than one large report afterwards.',
  },
  'learn-share': {
    say: 'Now learning by sharing and passing on. That is knowledge, and also showing why it is worth the trouble.',
    ask: 'What did we last pass on, and did it arrive?\nWho tells it so that others want it?\nWhat is the next step, and who?',
    mind: 'Ask of each training what went differently afterwards.',
  },
  'learn-lab': {
    say: 'Now learning by practising, in a place that is like the real work. There things may go wrong.',
    ask: 'Where would we like to practise?\nWhose lab may we use?\nWhat is the next step, and who?',
    mind: 'A small municipality needs no lab of its own. Ask who has one.',
  },
  'learn-others': {
    say: 'Now learning from other municipalities. We fetch something and we bring something.',
    ask: 'What do we want to fetch, and from whom?\nWhat can we tell, also when it went wrong?\nWho calls, and when?',
    mind: 'Choose also a municipality that is different or goes at another pace.',
  },
  'learn-vote': {
    say: 'Give your dots to the line in which a next step gives most. Nobody at the table sees what you choose.',
    ask: 'Which line got nothing, and does that matter?\nWhich line makes another easier?',
    mind: 'Let them vote on the cards: each card is a line. Take two along at most.',
  },
  'learn-harvest': {
    say: 'This becomes our learning plan. With each step we write who does it, and when. And what does it ask of our own behaviour?',
    ask: 'What will you do differently yourself?\nWhen is the first time?\nWho sees to it that we go on?',
    mind: 'Put the first time in the diary now.',
  },
  'learn-close': {
    say: 'I read the learning plan aloud. Say in turn from whom you will learn something this month.',
    ask: 'What was a lesson in itself today?\nWhen do we look back?',
    mind: 'Agree on a day for a short look back.',
  },
  'stuck-welcome': {
    say: 'Cooperation gets stuck at times. Today we take one case and see where it is. We are not looking for somebody to blame.',
    ask: 'Which case do we talk about?\nWhich partner is not here, and what would they say?',
    mind: 'Choose one case that goes on now. With three cases it stays general.',
  },
  'stuck-write': {
    say: 'Write down where this case got stuck, and what did work. Each point apart.',
    ask: 'What happened, and when did you notice?\nWhat did you do then?',
    mind: 'Ask for facts: who said or did what, at which moment.',
  },
  'stuck-sort': {
    say: 'The board shows four places where it can be stuck. They are who takes part, the knowledge, the direction and the approach. We put each point in its place.',
    ask: 'Are the right people there, with clear rules?\nDo we know enough, and do we not believe too soon what we know?\nDo we want to reach the same?\nIs there a way to a decision with everybody in it?',
    mind: 'Does somebody begin about a person? Ask in which of the four areas that belongs.',
  },
  'stuck-vote': {
    say: 'Give your dots to the bottleneck that we loosen first. Nobody at the table sees what you choose.',
    ask: 'Which one loosens another?\nCan we do something about it ourselves?',
    mind: 'Does something win that you can do nothing about? Take the next.',
  },
  'stuck-write-partners': {
    say: 'The board changes. Now it is about how far we agree. Write down what a partner needs to work with us on our question.',
    ask: 'Do we share the goal?\nDo we agree on the way to it?',
    mind: 'Let people write as the partner. “What do they gain?” helps.',
  },
  'stuck-partners': {
    say: 'We decide in which area our case lies most. Each area asks for another approach.',
    ask: 'Do we agree on the goal, on the way, on both or on neither?\nWho then belongs at the table, and who not yet?\nWhat fits here: a normal meeting, trying out, looking wider, or a new place?',
    mind: 'A real case never fits exactly in one area. Choose what weighs most.',
  },
  'stuck-harvest': {
    say: 'We choose the next step with this partner. One step, that fits the area we are in.',
    ask: 'Who talks with whom, and about what first?\nWhat do we offer ourselves?\nWhat do we leave open for the other?',
    mind: 'The first word may be yours. Leave the last word to the partners together.',
  },
  'stuck-close': {
    say: 'I read the step aloud. Then everybody says what you now see differently in this case.',
    ask: 'What will you tell the partner about today?\nWhen do we know whether it is looser?',
    mind: 'Agree on what goes to the partner and what does not.',
  },
  'file-welcome': {
    say: 'We hold one file against seven questions. With each we see which knowledge answers it now: experience, the profession or research. And which one is missing.',
    ask: 'Which file is it, in one sentence?\nWhich question can we surely not answer?',
    mind: 'Keep the papers of the file at hand, but do not read them out.',
  },
  'file-reason': {
    say: 'Question one: why do we make this policy now?',
    ask: 'What happened, and who asked for it?\nWhat if we wait a year?\nWhich source tells us this?',
    mind: 'An incident, a law, a political agreement and a signal are four different reasons. Have one chosen.',
  },
  'file-involved': {
    say: 'Question two: who is involved, and whom did we hear?',
    ask: 'Who notices it every day?\nWho carries it out?\nOf whom do we know it only by hearsay?',
    mind: 'Mark for each group whether you spoke to them yourselves. The empty places are homework.',
  },
  'file-write-problem': {
    say: 'Question three: what is the problem? Write it down in one sentence. Nobody at the table sees it until I reveal the answers.',
    ask: 'For whom is it a problem, and since when?\nWhat do we know, and what do we guess?',
    mind: 'Do not help with words. Different sentences are exactly what you look for.',
  },
  'file-problem': {
    say: 'Read all sentences in silence. Are they about the same thing?',
    ask: 'Which word does not mean the same to all of us?\nHow large is it, and how do we know?\nWho would not call this a problem?',
    mind: 'Look for no solution yet. First one sentence that everybody can go on with.',
  },
  'file-write-goal': {
    say: 'Question four: what do we want to reach? Write down what a resident notices of it.',
    ask: 'When are we satisfied?\nWhere in the street or at the desk do you see it?',
    mind: 'A new desk or an app is a means. Ask what it is for.',
  },
  'file-goal': {
    say: 'First read quietly. Does each goal fit the problem of just now?',
    ask: 'Which goal can we measure, and which only see?\nWhich source says that this is feasible?\nWhat must not get worse by it?',
    mind: 'Is there a measure among them? Put it aside for question six.',
  },
  'file-break': {
    say: 'We take a break of five minutes. Then three more questions.',
    ask: 'Which question stayed with you?',
    mind: 'See on the board which source is nearly empty. Name it after the break.',
  },
  'file-why-us': {
    say: 'Question five: why would the municipality do something here?',
    ask: 'What do residents, firms and clubs do already?\nWhat if we do nothing?\nWhich role fits: nothing, making it possible, leading, doing it together or doing it ourselves?',
    mind: 'Doing nothing is a choice as well. Let somebody plead for it.',
  },
  'file-write-instrument': {
    say: 'Question six: which instrument fits best? Write at least one that nobody has named yet.',
    ask: 'A rule, money, explaining, an agreement or a trial?\nWhat did other municipalities do?',
    mind: 'Wait with choosing until there are three.',
  },
  'file-instrument': {
    say: 'First read everything. We look for what works, and how we know.',
    ask: 'Of which do we know that it works, and from which source?\nWhat do those who carry it out say?\nWhat can we try on a small scale?',
    mind: 'Is one of them praised at once? Ask who wants to defend another.',
  },
  'file-effects': {
    say: 'Question seven: what are the consequences, also those we do not want?',
    ask: 'What does a resident notice, a business, and those who carry it out?\nWho suffers from it and is not here?\nWhat would surprise us most?',
    mind: 'Give the first word to those who carry it out.',
  },
  'file-harvest': {
    say: 'We see which questions have no good answer yet. For each we agree who finds out.',
    ask: 'Which source must we still hear?\nWho finds out, and by which day?\nWhat can we decide already?',
    mind: 'Two questions well looked into are worth more than seven by half.',
  },
  'file-close': {
    say: 'I read aloud what we find out. Say in turn what you now see differently in this file.',
    ask: 'Which question will you ask earlier from now on?\nWho gets these notes?',
    mind: 'Plan the day on which you put the answers side by side.',
  },
  'data-welcome': {
    say: 'We begin a project with data. First we do not talk about technology. First about what it is worth, for whom, and who takes part.',
    ask: 'Which question do we want to answer, in one sentence?\nCould it be done without new data?',
    mind: 'Does somebody ask for a dashboard? Go back to the problem.',
  },
  'data-write-value': {
    say: 'Write down which value this project has, and for whom. Think of people, not of systems.',
    ask: 'Who is better off, and how do they notice?\nWho thinks so too?',
    mind: 'With “efficient”, ask what happens with the time that it saves.',
  },
  'data-value': {
    say: 'First read quietly. Value stands on three legs. It is worth something, we can make it, and there is support for it.',
    ask: 'Which leg is the shortest with us?\nWho does not find it worth the trouble, and why?\nWhat stays the same if we do not do this?',
    mind: 'Make one sentence: this value, for these people. Write it down.',
  },
  'data-write-balance': {
    say: 'Write down what this project costs and what it brings. Also what cannot be said in money, and what you would rather not have.',
    ask: 'Who pays, and who has the benefit?\nWhat privacy does somebody lose?',
    mind: 'Keep room for what turns out well without anybody asking for it.',
  },
  'data-balance': {
    say: 'We fill the balance on the board. Every box gets something before we judge.',
    ask: 'What is on the left, and does the right make up for it?\nWhich harm is too large for us?\nWho supports this, and who does not yet?',
    mind: 'Less privacy is a disadvantage, even where the law allows it.',
  },
  'data-break': {
    say: 'We take a break of five minutes. Then we see who takes part, and what the team must be able to do.',
    ask: 'What on the balance surprised you?',
    mind: 'Read the sentence about the value once more meanwhile. Is it still right?',
  },
  'data-write-open': {
    say: 'The board changes. There are four moments. Asking the question, collecting data, explaining what they say, and using them. Write down who takes part in each.',
    ask: 'Who decides alone now, and who could join?\nWhere must it stay closed, and why?',
    mind: 'Open or closed is not right or wrong. Choosing without knowing it is the problem.',
  },
  'data-open': {
    say: 'We put down how openly it comes about, and how openly it is used. Where it is closed, we say why.',
    ask: 'Is it for safety, for privacy or for interests that clash?\nCan a later moment be open?\nWho notices when our reading is wrong?\nWhat happens to signals that are not in the data?',
    mind: 'Too closed brings five dangers. One of them: nobody asks any more how good the data are.',
  },
  'data-write-team': {
    say: 'The board changes again. Who in this team can do what? Think of overview, getting partners to join, judging, and dealing with how others react. Write it down.',
    ask: 'Who knows the policy and what was tried?\nWho can see how certain an outcome is?',
    mind: 'The whole team must be able to do this together. One person never can.',
  },
  'data-team': {
    say: 'We put names in the areas. An empty area is our first task.',
    ask: 'Which area is empty, and who can fill it?\nWho asks the hard question about the figures?\nWho has an interest in showing less?',
    mind: 'Ask whether research wants to be the critical voice. That may be a role.',
  },
  'data-harvest': {
    say: 'We write down what we know now and what we do first. It is about the value, the balance, open or closed, and the team.',
    ask: 'Do we go on, go smaller, or stop?\nWho fills the empty area, and when?\nWith whom do we talk before we collect anything?',
    mind: 'Stopping or waiting is a good outcome of a start.',
  },
  'data-close': {
    say: 'I read the sentence on the value and the agreements aloud. Then everybody says what you will watch.',
    ask: 'What must be on the table next time?\nWho must know this before we begin?',
    mind: 'Agree when you will look at the balance again.',
  },
  'frame-welcome': {
    say: 'In two hours we make a first agenda for steering with data. We go along five building blocks. Then we hold what we made against seven themes.',
    ask: 'What must be there at the end?\nWhich decision gains most by it?',
    mind: 'Administrators soon think of solutions. Promise that these come, but only after the vision.',
  },
  'frame-write-vision': {
    say: 'First the vision. Write down for which public value we do this, and what we watch out for. Nobody at the table sees it until I reveal the answers.',
    ask: 'What will a resident have of it in four years?\nDoes something become cheaper, better or really new?',
    mind: 'Ask for one sentence. A vision that cannot be said does not work.',
  },
  'frame-vision': {
    say: 'First read in silence. There are three directions, and they often run together. Residents and partners steer. Or technology makes it clever. Or we find it out step by step.',
    ask: 'Where do you stand between these three?\nWhat do we agree on already?\nWhat do we surely not want?',
    mind: 'Have people really choose a place. “A bit of everything” may come later.',
  },
  'frame-write-results': {
    say: 'Now the results. Which result do you want to see within a year, and in which part? Write it down.',
    ask: 'Where is the pressure, and where are the chances?\nWhat do we choose to leave for now?',
    mind: 'Without a field of work and a first project it is still a wish.',
  },
  'frame-results': {
    say: 'First read quietly. Which results belong together, and which comes first?',
    ask: 'Which result shows the vision best?\nWho carries it first?\nWhat is the first project, small enough for this year?',
    mind: 'Visions mostly outgrow programmes. Cut until three results are left.',
  },
  'frame-conditions': {
    say: 'Now the conditions. The question is whether it is allowed, and also whether we should want it.',
    ask: 'Who judges when in doubt, and at which moment?\nWhich agreement or code of conduct do we have?\nWhat did our neighbours arrange?',
    mind: 'Ask four things. Does it stay private and safe? Do people keep their choice? Do we think we can steer everything? Are the data right, and whose are they?',
  },
  'frame-break': {
    say: 'We take a break of ten minutes. Then: means, agenda and the check.',
    ask: 'What is on your mind after the first three?',
    mind: 'Read the board. Which building block is still thin?',
  },
  'frame-means': {
    say: 'Now organisation and means. We keep two places apart: our own municipality, and the cooperation.',
    ask: 'What do we do ourselves, and what together?\nHow many people and hours is that really?\nHow are our data doing?\nWhat can we take over from others?',
    mind: 'Those who begin later may follow cleverly. That is no shame and saves money.',
  },
  'frame-write-agenda': {
    say: 'Now the agenda and the coalition. Write down what you bring up when, and who is needed for it.',
    ask: 'Which moment is coming anyway?\nWho tips the balance, and who spreads the word?',
    mind: 'A coalition is not everybody. It is the people who together make the difference.',
  },
  'frame-agenda': {
    say: 'First read quietly. We put moments in order, with the people beside them.',
    ask: 'What can be done this month, and what only after the budget?\nWhat do we discuss with the council in full, so not privacy alone?\nWhat if the one who pulls it leaves?',
    mind: 'Does everything rest on one person? Look for a second at once.',
  },
  'frame-themes': {
    say: 'The board now shows seven themes. We hold our plan beside them. Where does it touch a theme, and what do we agree on that?',
    ask: 'Who can suffer from this?\nCan a resident say no, and when?\nCan we explain it at the desk?\nWho will know more than whom?',
    mind: 'Seven themes in a quarter of an hour is possible. Take the two first that are touched most. The cards of the framework help.',
  },
  'frame-harvest': {
    say: 'We make the first agenda. For each point we write: what, which moment, and with whom.',
    ask: 'What is the first step after today?\nWho prepares the decision?\nWhat do we ask of each other, as administrators and as organisation?',
    mind: 'Write down what you do not agree on as well. It belongs on the agenda.',
  },
  'frame-close': {
    say: 'I read the agenda aloud. Say in turn what you put your name to.',
    ask: 'What will you tell first tomorrow, and to whom?\nWhen do we bring this up again?',
    mind: 'Say that this is a first agenda. It changes as you learn.',
  },
} satisfies Shape<typeof nl>;
