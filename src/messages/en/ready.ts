import type { ready as nl } from '../nl/ready.ts';
import type { Shape } from '../texts.ts';

export const ready = {
  forWhom: 'For',
  gives: 'Gives',
  /** For a shorter length, which leaves some of it out. */
  givesWhole: 'With all steps it gives',
  basedOn: 'Based on',
  board: 'Begins with the board',
  howLong: 'How long may it take?',
  lengths: {
    any: 'That does not matter',
    most: '{{count}} minutes',
    more: '{{count}} minutes or longer',
  },
  length: 'How long?',
  whole: '{{count}} minutes, with all steps',
  short: '{{count}} minutes',
  minutes: '{{count}} min',
  also: 'also {{shorter}}',
  groups: {
    own: 'Yours',
    begin: 'To begin with',
    choose: 'Choosing what you will do',
    case: 'With one file or one cooperation',
    data: 'Working with data',
    other: 'Looking back, or without steps',
  },
  programme: {
    'eerste-gesprek': {
      title: 'First talk',
      purpose: 'Find out with one card how this works, and make one agreement.',
      audience: 'any team that does this for the first time',
      gives: 'one agreement, with a name and a day',
    },
    'herken-je-dit': {
      title: 'Do you recognise this?',
      purpose: 'React to statements, and talk where you differ most.',
      audience: 'any team, also when people do not know each other well yet',
      gives: 'two bottlenecks that you will work on, and one agreement',
    },
    'wat-kan-bij-ons': {
      title: 'What can we do here?',
      purpose: 'See what is in your own hands. Choose from that what you can do and what comes first.',
      audience: 'a team that has ideas already and must choose',
      gives: 'what you will do yourselves, and what you ask of others',
    },
    'drie-kennisbronnen': {
      title: 'Three knowledge sources',
      purpose: 'Discover which knowledge counts with us, and what we do when it clashes.',
      audience: 'any team that decides with the knowledge of others',
      gives: 'which source you miss, and who will bring it in',
    },
    'rollen-en-taken': {
      title: 'Roles and tasks',
      purpose: 'See who has which task for knowledge, and which role nobody has.',
      audience: 'management, people in knowledge and research, and policy staff',
      gives: 'a list of roles with names, and what happens with the empty ones',
    },
    leerplan: {
      title: 'A learning plan in five lines',
      purpose: 'See for each line how you learn now, and what the next step is.',
      audience: 'a team or management that wants to learn together',
      gives: 'a small learning plan: what there is in each line, and two steps with a name',
    },
    'vast-in-samenwerking': {
      title: 'Stuck in the cooperation',
      purpose: 'See with one case where it is stuck, and which next step fits.',
      audience: 'people who work with partners and get no further',
      gives: 'the bottleneck that comes first, and a step that fits how far you agree',
    },
    'welke-knop': {
      title: 'Which knob do we turn?',
      purpose: 'Leadership, knowledge policy or learning: choose where we begin.',
      audience: 'a team with its manager',
      gives: 'a chosen knob, and the first steps',
    },
    'zeven-vragen': {
      title: 'Seven questions on one file',
      purpose: 'Hold a file against seven questions, and see which knowledge is still missing.',
      audience: 'a policy team that works on one file',
      gives: 'the questions without an answer, and who will find it',
    },
    'start-dataproject': {
      title: 'Start of a project with data',
      purpose:
        'First the value and the balance, then who takes part. Last, what the team must be able to do.',
      audience: 'a team that begins a project with data',
      gives: 'an honest balance, a choice between open and closed, and what the team still lacks',
    },
    denkkader: {
      title: 'A framework in one meeting',
      purpose: 'Five building blocks for steering with data, and then seven themes to hold them against.',
      audience: 'administrators, the management team or a programme team',
      gives: 'a first agenda: what you bring up when, and with whom',
    },
    'korte-terugblik': {
      title: 'Short look back',
      purpose: 'See what came of earlier agreements, and adjust.',
      audience: 'a team that had a session before',
      gives: 'for each agreement: keep it, make it smaller or stop',
    },
    vrij: {
      title: 'Free',
      purpose: 'Without steps. You decide what happens as you go.',
      audience: 'facilitators who find their own way',
      gives: 'what you make of it',
    },
  },
  shorter: {
    'eerste-gesprek-30': 'Every step is shorter. Nothing is left out.',
    'herken-je-dit-30':
      'Without the board with bottlenecks and success factors. The statements, the talk and the agreement stay.',
    'wat-kan-bij-ons-30': 'Without the vote: you choose while you talk, on the board.',
    'drie-kennisbronnen-45': 'Without the vote. Both cards stay, with less time.',
    'drie-kennisbronnen-30':
      'Only the card on clashing knowledge. Without the first card and without the vote.',
    'rollen-en-taken-45': 'Without the vote. You choose in the talk which role comes first.',
    'rollen-en-taken-30':
      'Write, and then straight to the board with roles. Without the first talk and without the vote.',
    'leerplan-45': 'Without the line of practising in a lab.',
    'leerplan-30':
      'Only learning in the work and learning from other municipalities. Without the three other lines and without the vote.',
    'vast-in-samenwerking-45': 'Without the vote on the bottlenecks.',
    'vast-in-samenwerking-30':
      'Only the bottlenecks and a next step. Without the vote and without the board on agreeing and disagreeing.',
    'welke-knop-45': 'Without the break, and with little time for each knob.',
    'welke-knop-30':
      'Only the knob of learning. Without leadership and knowledge policy, and without the vote.',
    'zeven-vragen-45':
      'Only problem, goal and consequences. Without reason, people involved, role of the municipality and instrument, and without the break.',
    'zeven-vragen-30': 'Only problem and consequences. The five other questions and the break are left out.',
    'start-dataproject-45':
      'Only the value and the balance. Without open or closed, without the team and without the break.',
    'start-dataproject-30':
      'Only the value. Without the balance, without open or closed, without the team and without the break.',
    'denkkader-45':
      'Only the vision and the agenda. Without results, conditions and means, without the seven themes and without the break.',
    'denkkader-30':
      'Only the vision. The four other building blocks, the seven themes and the break are left out.',
  },
} satisfies Shape<typeof nl>;
