import { say, toCome, type DeckVoices } from './voices.ts';

export const lerenVoices: DeckVoices = {
  1: toCome(
    say(
      'dewi',
      'experience',
      'In ons team een 8. Buiten ons team weet ik het niet.',
      'In our team an 8. Outside our team I do not know.',
    ),
    say(
      'teun',
      'professional',
      'We leren veel, maar ieder voor zich.',
      'We learn a lot, but each on our own.',
    ),
    say(
      'lisanne',
      'scientific',
      'Leren vraagt veiligheid. Meet dat eens, dan hebben we een begin.',
      'Learning needs safety. Measure that, then we have a start.',
    ),
  ),
  2: {
    published: [
      say(
        'karim',
        'experience',
        'Ik vertelde dat ik een gezin te laat belde. Niemand oordeelde. Daarna durfden meer mensen.',
        'I told how I called a family too late. Nobody judged. After that more people dared.',
      ),
      say(
        'mirjam',
        'professional',
        'Bij ons mag het. Bij de raad voelt het anders.',
        'With us it is fine. With the council it feels different.',
      ),
      say(
        'joke',
        'experience',
        'Er komt dan een nieuw formulier. Daar leer ik niets van.',
        'What follows is a new form. I learn nothing from that.',
      ),
      say(
        'dewi',
        'professional',
        'Bespreek de fout binnen een week, met wie erbij was. Later wordt het een verhaal.',
        'Discuss the mistake within a week, with those who were there. Later it becomes a tale.',
      ),
      say(
        'teun',
        'scientific',
        'Artsen bespreken fouten vast en zonder schuld. Dat kunnen wij ook.',
        'Doctors discuss mistakes regularly and without blame. So can we.',
      ),
      say(
        'lisanne',
        'experience',
        'De mislukte app leerde ons om eerst tien inwoners te bellen.',
        'The app that failed taught us to call ten residents first.',
      ),
    ],
    toCome: [
      say(
        'mirjam',
        'experience',
        'Mijn eerste fout heb ik drie maanden voor me gehouden.',
        'I kept my first mistake to myself for three months.',
      ),
      say(
        'karim',
        'professional',
        'Ruimte is er, tijd niet. We rennen naar het volgende.',
        'There is room, but no time. We rush on to the next thing.',
      ),
      say(
        'dewi',
        null,
        'Vraag niet wie het deed, maar wat er gebeurde.',
        'Do not ask who did it, but what happened.',
      ),
    ],
  },
  3: toCome(
    say(
      'joke',
      'experience',
      'Intervisie, maar dan met iemand van een ander team erbij.',
      'Peer supervision, but with someone from another team.',
    ),
    say(
      'teun',
      'scientific',
      'Een leerkring met de hogeschool, vier keer per jaar één vraag.',
      'A learning circle with the university, one question four times a year.',
    ),
    say(
      'karim',
      'professional',
      'De casus op maandag. Houd die heilig.',
      'The Monday case. Keep that sacred.',
    ),
  ),
  4: toCome(
    say(
      'lisanne',
      'professional',
      'Van de collega’s van wonen leerde ik meer dan van drie trainingen.',
      'I learned more from the housing colleagues than from three trainings.',
    ),
    say(
      'dewi',
      'experience',
      'De wijkagent weet het altijd eerder dan wij. We bellen te weinig.',
      'The community police officer always knows first. We call too little.',
    ),
    say(
      'mirjam',
      'professional',
      'Met de buurgemeente wisselen we plannen uit, maar nooit missers.',
      'We exchange plans with the next municipality, but never our misses.',
    ),
  ),
};
