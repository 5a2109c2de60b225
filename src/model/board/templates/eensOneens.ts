import { matrix } from './drawn.ts';

/** Agreement on goal and means, and the way to go that fits. Source: S1. */
export const eensOneens = matrix(
  {
    title: { nl: 'Eens of oneens', en: 'Agree or disagree' },
    about: {
      nl: 'Zijn we het eens over het doel? En over hoe we er komen? Elk vak heeft een eigen aanpak.',
      en: 'Do we agree on the goal? And on how to get there? Each area asks for its own way to go.',
    },
  },
  [
    {
      id: 'goal-only',
      label: { nl: 'Eens over het doel', en: 'Agreed on the goal' },
      hint: {
        nl: 'Zoek partners voor een paar richtingen. Onderzoek samen welke werkt.',
        en: 'Find partners for a few directions. Research together which one works.',
      },
    },
    {
      id: 'both',
      label: { nl: 'Eens over doel en aanpak', en: 'Agreed on goal and means' },
      hint: {
        nl: 'Werk het uit met experts, in het overleg dat er al is. Regel hoe anderen meedoen.',
        en: 'Work it out with experts, in the meetings there already are. Arrange how others take part.',
      },
    },
    {
      id: 'neither',
      label: { nl: 'Nergens over eens', en: 'Agreed on neither' },
      hint: {
        nl: 'Maak een veilige plek, uit de hitte. Zoek eerst een taal die iedereen begrijpt.',
        en: 'Make a safe place, away from the heat. First look for words that everyone understands.',
      },
    },
    {
      id: 'means-only',
      label: { nl: 'Eens over de aanpak', en: 'Agreed on the means' },
      hint: {
        nl: 'Zoek een belang dat je deelt. Maak de vraag breder, zodat er meer te winnen is.',
        en: 'Find an interest you share. Widen the question, so that there is more to gain.',
      },
    },
  ],
  {
    across: {
      label: { nl: 'Eens over de aanpak', en: 'Agreement on the means' },
      low: { nl: 'oneens', en: 'disagree' },
      high: { nl: 'eens', en: 'agree' },
    },
    up: {
      label: { nl: 'Eens over het doel', en: 'Agreement on the goal' },
      low: { nl: 'oneens', en: 'disagree' },
      high: { nl: 'eens', en: 'agree' },
    },
  },
);
