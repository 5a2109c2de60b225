/** What may be in the way of making knowledge together, and what helps: for the board `knelpunten-kansen`. Source: S1. */
import type { Written } from './drawn.ts';

export const bottlenecks: readonly Written[] = [
  ['arena-problem', 'Niemand weet van wie het vraagstuk is', 'Nobody knows whose issue it is'],
  ['arena-problem', 'Mensen die ertoe doen, zitten er niet bij', 'People who matter are not there'],
  [
    'arena-problem',
    'Er zijn geen spelregels, of ze remmen vernieuwing',
    'There are no rules of the game, or they hold back what is new',
  ],
  [
    'arena-problem',
    'De denkers en de doeners zijn gescheiden',
    'Those who think and those who do are kept apart',
  ],
  ['arena-problem', 'De een heeft veel meer te zeggen dan de ander', 'One has far more say than the other'],

  ['knowledge-problem', 'Het vraagstuk is vaag omschreven', 'The issue is described vaguely'],
  [
    'knowledge-problem',
    'De vraag past niet bij wat data kunnen',
    'The question does not fit what data can do',
  ],
  ['knowledge-problem', 'De data die je nodig hebt, zijn er niet', 'The data you need are not there'],
  [
    'knowledge-problem',
    'De goede analyse is niet gedaan, of iets voorlopigs geldt al als zeker',
    'The right analysis was not made, or something provisional counts as certain',
  ],
  [
    'knowledge-problem',
    'Niet duidelijk is wat het kost en oplevert',
    'It is unclear what it costs and brings',
  ],

  ['direction-problem', 'Ieder ziet een ander probleem', 'Everyone sees another problem'],
  ['direction-problem', 'Emoties zitten in de weg', 'Feelings are in the way'],
  [
    'direction-problem',
    'We zijn het niet eens over doel of middel',
    'We do not agree on the goal or the means',
  ],
  ['direction-problem', 'We spreken elkaars taal niet', 'We do not speak each other’s language'],
  ['direction-problem', 'Anderen spelen hun eigen spel', 'Others play a game of their own'],

  ['process-problem', 'We missen vaardigheden', 'We lack skills'],
  ['process-problem', 'Te weinig mandaat en leiding', 'Too little mandate and leadership'],
  ['process-problem', 'Besluiten nemen gaat niet goed', 'Taking decisions does not go well'],
  ['process-problem', 'Er zijn geen duidelijke fasen', 'There are no clear phases'],
  ['process-problem', 'Geen geld, mensen of spullen genoeg', 'Not enough money, people or equipment'],

  ['arena-success', 'Samen rond één concreet probleem', 'Together round one concrete problem'],
  [
    'arena-success',
    'Betrokkenen van binnen en buiten zijn er vroeg bij',
    'People from inside and outside join early',
  ],
  ['arena-success', 'Een veilige plek om data te delen', 'A safe place to share data'],
  ['arena-success', 'Het past in het werk dat er al is', 'It fits the work that is there already'],
  ['arena-success', 'Het is van ons allemaal', 'It belongs to all of us'],
  ['arena-success', 'Netwerk, ICT en vakkennis in één team', 'Network, IT and expertise in one team'],

  ['knowledge-success', 'Kennis halen bij anderen', 'Getting knowledge from elsewhere'],
  [
    'knowledge-success',
    'Kunnen bedenken hoe iets zou kunnen zitten',
    'Being able to think up how things may be',
  ],
  [
    'knowledge-success',
    'De data die nodig zijn, niet de data die er toevallig zijn',
    'The data we need, not those that happen to be there',
  ],
  ['knowledge-success', 'Praktijk en wetenschap verbonden', 'Practice and science connected'],
  ['knowledge-success', 'We kunnen cijfers lezen', 'We can read figures'],
  ['knowledge-success', 'We spreken één taal', 'We speak one language'],

  ['direction-success', 'Denken vanuit dezelfde publieke waarde', 'Thinking from the same public value'],
  [
    'direction-success',
    'Samen kijken en samen betekenis geven',
    'Looking together and making sense together',
  ],
  ['direction-success', 'Snel een eerste versie', 'A first version soon'],
  ['direction-success', 'Belangen een plek geven', 'Giving interests a place'],
  ['direction-success', 'Meer dan één manier van werken kennen', 'Knowing more than one way of working'],

  [
    'process-success',
    'Fasen, met telkens een moment om te besluiten',
    'Phases, each with a moment to decide',
  ],
  ['process-success', 'Ruimte om te zoeken', 'Room to explore'],
  ['process-success', 'Vaart houden', 'Keeping up the pace'],
  ['process-success', 'Steun op elk niveau', 'Support at every level'],

  // The source gives it no column that one can tell.
  [null, 'Het team kan afstand nemen en verbanden zien', 'The team can step back and see connections'],
];
