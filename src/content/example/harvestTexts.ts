/** What the example's team agreed, and its minutes. */
import type { HarvestKind } from '../../model/board/board.ts';
import type { Localized } from '../../model/deck.ts';
import { people } from './voices.ts';

interface HarvestText {
  readonly kind: HarvestKind;
  readonly text: Localized;
  readonly who: string;
  /** Free text, or how many days after the session. */
  readonly when: Localized | number;
}

export const harvestTexts: readonly HarvestText[] = [
  {
    kind: 'agreement',
    text: {
      nl: 'Uitvoering zit bij elke startnotitie aan tafel',
      en: 'Frontline staff join every project brief',
    },
    who: people.mirjam,
    when: { nl: 'vanaf januari', en: 'from January' },
  },
  {
    kind: 'agreement',
    text: {
      nl: 'We bespreken wat misging binnen een week, zonder schuldige',
      en: 'We discuss what went wrong within a week, without blame',
    },
    who: '',
    when: { nl: '', en: '' },
  },
  {
    kind: 'action',
    text: {
      nl: 'Kennisvisie van één pagina naar het MT',
      en: 'A knowledge vision of one page to the management team',
    },
    who: people.teun,
    when: 120,
  },
  {
    kind: 'action',
    text: { nl: 'Tien inwoners bellen over de wijkmonitor', en: 'Call ten residents about the local survey' },
    who: `${people.joke}, ${people.karim}`,
    when: 21,
  },
  {
    kind: 'disagreement',
    text: {
      nl: 'Hoeveel bewijs we nodig hebben voordat we iets proberen',
      en: 'How much evidence we need before we try something',
    },
    who: '',
    when: { nl: '', en: '' },
  },
  {
    kind: 'next',
    text: {
      nl: 'Over drie maanden kijken we wat dit opleverde',
      en: 'In three months we look at what came of this',
    },
    who: '',
    when: 90,
  },
];

export const minutes: Localized = {
  nl: 'We beginnen met de casus van maandag.\nKarim vertelt over het gezin dat te lang wachtte. Iedereen herkent het.\n\nNa de pauze: van ervaringen naar beleid.',
  en: 'We start with the Monday case.\nKarim tells about the family that waited too long. Everyone recognises it.\n\nAfter the break: from experiences to policy.',
};
