/** Ready-made templates of four quadrants between two axes. Texts are Dutch, then English. */
import { axis, matrix, named, zone } from './drawn.ts';

/** Agreement on goal and means, and the way to go that fits. Source: S1. */
export const eensOneens = matrix(
  named(
    'Eens of oneens / Agree or disagree',
    'Zijn we het eens over het doel? En over hoe we er komen? Elk vak heeft een eigen aanpak.',
    'Do we agree on the goal? And on how to get there? Each area asks for its own way to go.',
  ),
  [
    zone('goal-only', 'Eens over het doel / Agreed on the goal', [
      'Zoek partners voor een paar richtingen. Onderzoek samen welke werkt.',
      'Find partners for a few directions. Research together which one works.',
    ]),
    zone('both', 'Eens over doel en aanpak / Agreed on goal and means', [
      'Werk het uit met experts, in het overleg dat er al is. Regel hoe anderen meedoen.',
      'Work it out with experts, in the meetings there already are. Arrange how others take part.',
    ]),
    zone('neither', 'Nergens over eens / Agreed on neither', [
      'Maak een veilige plek, uit de hitte. Zoek eerst een taal die iedereen begrijpt.',
      'Make a safe place, away from the heat. First look for words that everyone understands.',
    ]),
    zone('means-only', 'Eens over de aanpak / Agreed on the means', [
      'Zoek een belang dat je deelt. Maak de vraag breder, zodat er meer te winnen is.',
      'Find an interest you share. Widen the question, so that there is more to gain.',
    ]),
  ],
  {
    across: axis('Eens over de aanpak / Agreement on the means', 'oneens / disagree', 'eens / agree'),
    up: axis('Eens over het doel / Agreement on the goal', 'oneens / disagree', 'eens / agree'),
  },
);

/** What is feasible with us, and where is our priority? Source: S3. */
export const haalbaarPrioriteit = matrix(
  named(
    'Haalbaar en belangrijk / Feasible and important',
    'Wat kan bij ons, en wat gaat voor? Leg wat kan naar rechts. Leg wat voorgaat naar boven.',
    'What is possible with us, and what comes first? Lay what is possible to the right, what comes first at the top.',
  ),
  [
    zone('explore', 'Eerst onderzoeken / Explore first', [
      'Belangrijk, maar nog lastig. Zoek uit wat ervoor nodig is.',
      'Important, but hard still. Find out what it takes.',
    ]),
    zone('do-now', 'Nu doen / Do now', [
      'Belangrijk en het kan. Spreek af wie begint.',
      'Important and possible. Agree who starts.',
    ]),
    zone('leave', 'Laten liggen / Leave it', [
      'Lastig en minder belangrijk. Geen werk van maken.',
      'Hard and less important. Spend no time on it.',
    ]),
    zone('take-along', 'Meenemen als het kan / Take along when possible', [
      'Kost weinig. Doe het als het zo uitkomt.',
      'Costs little. Do it when the moment is there.',
    ]),
  ],
  {
    across: axis(
      'Haalbaar in onze gemeente / Feasible in our municipality',
      'moeilijk / hard',
      'makkelijk / easy',
    ),
    up: axis('Prioriteit / Priority', 'laag / low', 'hoog / high'),
  },
);

/** Open or closed, in making and in using: a conscious choice per project. Source: S1. */
export const openGesloten = matrix(
  named(
    'Open of gesloten / Open or closed',
    'Wie mag meedoen als kennis ontstaat, en wie mag haar gebruiken? Kies dat per project, en kies het bewust.',
    'Who may take part when knowledge is made, and who may use it? Choose this for each project, and choose knowingly.',
  ),
  [
    zone('closed-open', 'Gesloten gemaakt, open gebruikt / Made closed, used openly', [
      'Een kleine groep maakt het, iedereen kan ermee verder. Leg uit hoe het tot stand kwam.',
      'A small group makes it, all can use it. Explain how it came about.',
    ]),
    zone('open-open', 'Open gemaakt, open gebruikt / Made openly, used openly', [
      'Iedereen kan meedoen en meekijken. Reken op veel stemmen en meer tijd.',
      'All can take part and look along. Count on many voices and more time.',
    ]),
    zone('closed-closed', 'Gesloten gemaakt, gesloten gebruikt / Made closed, used closed', [
      'Soms nodig, bijvoorbeeld om mensen te beschermen. Zeg dan waarom.',
      'Needed at times, for example to protect people. Then say why.',
    ]),
    zone('open-closed', 'Open gemaakt, gesloten gebruikt / Made openly, used closed', [
      'Velen dragen bij, weinigen beslissen. Vertel wat er met de bijdragen gebeurt.',
      'Many contribute, few decide. Tell people what happens with what they gave.',
    ]),
  ],
  {
    across: axis('Hoe het ontstaat / How it comes about', 'gesloten / closed', 'open / open'),
    up: axis('Hoe het wordt gebruikt / How it is used', 'gesloten / closed', 'open / open'),
  },
);
