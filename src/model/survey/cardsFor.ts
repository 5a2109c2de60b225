/** Which cards fit what stands out in a questionnaire, and why. Cards are by their id in the library. */
import type { CardId, Localized } from '../deck.ts';
import { weakestScale } from './compare.ts';
import type { Questionnaire, SurveyItem, SurveyRelease, SurveyScale } from './questionnaire.ts';
import { marksOf, type Mark } from './spread.ts';

export interface FittingCard {
  readonly cardId: CardId;
  /** What the card adds to a talk about this part. */
  readonly why: Localized;
}

type Row = readonly [cardId: string, nl: string, en: string];

const fitting = (rows: readonly Row[]): readonly FittingCard[] =>
  rows.map(([cardId, nl, en]) => ({ cardId: cardId as CardId, why: { nl, en } }));

/** For each scale of the kennisscan, what fits best first. */
export const cardsOfScale: Readonly<Record<string, readonly FittingCard[]>> = {
  availability: fitting([
    [
      'startvragen-2',
      'Gaat over de kennis die nodig is, en of die er komt.',
      'Is about the knowledge that is needed, and whether it gets here.',
    ],
    [
      'kennisbronnen-4',
      'Vraagt hoe soorten kennis bij elkaar komen in één vraagstuk.',
      'Asks how kinds of knowledge come together in one issue.',
    ],
  ]),
  managing: fitting([
    [
      'kennisbeleid-2',
      'Vraagt wie er zorgt voor het beheer van kennis.',
      'Asks who takes care of managing knowledge.',
    ],
    ['startvragen-7', 'Gaat over gebruiken wat al in huis is.', 'Is about using what is in house already.'],
  ]),
  external: fitting([
    [
      'kennisbeleid-4',
      'Gaat over de rol van kennispartners van buiten.',
      'Is about the role of knowledge partners from outside.',
    ],
    [
      'kennisbronnen-7',
      'Vraagt hoe wetenschap past bij wat hier speelt.',
      'Asks how science can fit what goes on here.',
    ],
  ]),
  contacts: fitting([
    [
      'vijf-leerlijnen-5',
      'Vraagt wat andere gemeenten te leren geven.',
      'Asks what there is to learn from other municipalities.',
    ],
    [
      'leren-4',
      'Gaat over leren van mensen van buiten het eigen domein.',
      'Is about learning from people outside one’s own domain.',
    ],
  ]),
  polling: fitting([
    [
      'kennisbronnen-5',
      'Vraagt hoe verhalen van inwoners bruikbaar worden voor beleid.',
      'Asks how residents’ stories become useful for policy.',
    ],
    ['goed-beleid-2', 'Vraagt wie gehoord is, en wie niet.', 'Asks who was heard, and who was not.'],
  ]),
  involving: fitting([
    [
      'startvragen-4',
      'Gaat over samen onderzoeken en samen beleid maken.',
      'Is about doing research together and making policy together.',
    ],
    [
      'kennisbronnen-5',
      'Vraagt hoe ervaring van inwoners bruikbaar wordt voor beleid.',
      'Asks how residents’ experience becomes useful for policy.',
    ],
  ]),
  infrastructure: fitting([
    ['kennisbeleid-2', 'Vraagt wie welke taak heeft.', 'Asks who has which task.'],
    ['kennisbeleid-3', 'Vraagt wat er is vastgelegd, en waar.', 'Asks what was laid down, and where.'],
  ]),
  need: fitting([
    [
      'kennisbeleid-4',
      'Gaat over de band met kennispartners van buiten.',
      'Is about the tie with knowledge partners from outside.',
    ],
    [
      'vijf-leerlijnen-5',
      'Vraagt wat andere gemeenten te leren geven.',
      'Asks what there is to learn from other municipalities.',
    ],
  ]),
  evaluations: fitting([
    [
      'leren-3',
      'Gaat over vaste manieren om te leren, zoals evalueren.',
      'Is about fixed ways of learning, such as evaluating.',
    ],
    [
      'leren-2',
      'Vraagt of er ruimte is om van fouten te leren.',
      'Asks whether there is room to learn from mistakes.',
    ],
  ]),
  growth: fitting([
    [
      'startvragen-2',
      'Gaat over de kennis die nodig is voor alles wat er op een gemeente afkomt.',
      'Is about the knowledge that all of a municipality’s tasks take.',
    ],
  ]),
};

/** For single items, where another card fits better than those of the scale. */
export const cardsOfItem: Readonly<Record<string, readonly FittingCard[]>> = {
  'availability-needs': fitting([
    [
      'kennisbronnen-5',
      'Vraagt hoe ervaringen van inwoners bruikbaar worden voor beleid.',
      'Asks how residents’ experiences become useful for policy.',
    ],
  ]),
  'availability-practice': fitting([
    [
      'kennisbronnen-6',
      'Gaat over kennis uit de uitvoering als brug.',
      'Is about knowledge from the front line as a bridge.',
    ],
  ]),
  'availability-effect': fitting([
    [
      'goed-beleid-7',
      'Vraagt naar de gevolgen van beleid, ook de ongewenste.',
      'Asks about the consequences of policy, the unwanted ones too.',
    ],
  ]),
  'availability-integral': fitting([
    ['leren-4', 'Gaat over leren van andere domeinen.', 'Is about learning from other domains.'],
  ]),
  'managing-finding': fitting([
    [
      'kennisbronnen-6',
      'Gaat over kennis uit de uitvoering als brug.',
      'Is about knowledge from the front line as a bridge.',
    ],
  ]),
  'managing-training': fitting([
    [
      'leidinggevende-1',
      'Vraagt hoe er tijd komt om kennis te delen en stil te staan.',
      'Asks how time comes about to share knowledge and to reflect.',
    ],
  ]),
  'external-using-reports': fitting([
    [
      'kennisbronnen-7',
      'Vraagt hoe wetenschap beter bruikbaar wordt.',
      'Asks how science becomes more useful.',
    ],
  ]),
  'external-commissions': fitting([
    [
      'herken-je-dit-11',
      'Zegt dat een goede vraag stellen moeilijk is. Herkennen jullie dat?',
      'Says that asking a good question is hard. Do you recognise that?',
    ],
  ]),
  'contacts-region': fitting([
    [
      'herken-je-dit-8',
      'Zegt dat de regio toevallig aan kennisvragen komt. Herkennen jullie dat?',
      'Says that the region comes by its questions by chance. Do you recognise that?',
    ],
  ]),
};

const ownCard = (cardId: string): readonly FittingCard[] =>
  fitting([[cardId, 'Dit is de kaart van deze stelling.', 'This is the card of this statement.']]);

/** The cards for an item, what fits best first, no card twice. */
function cardsFor({ id }: SurveyScale, item: SurveyItem): FittingCard[] {
  const own = item.cardId === undefined ? [] : ownCard(item.cardId);
  const all = [...own, ...(cardsOfItem[item.id] ?? []), ...(cardsOfScale[id] ?? [])];
  return all.filter(({ cardId }, at) => all.findIndex((other) => other.cardId === cardId) === at);
}

/** Something that stands out, with what to talk about. */
export interface Topic {
  /** Null when it is the scale as a whole. */
  readonly item: SurveyItem | null;
  readonly scale: SurveyScale;
  readonly marks: readonly Mark[];
  readonly cards: readonly FittingCard[];
}

/**
 * What to talk about. Where people disagree comes first: that is the better conversation. Then the weakest item, what was
 * recognised most, and the weakest scale when none of its items is here.
 */
export function topicsOf(questionnaire: Questionnaire, release: SurveyRelease, minimum: number): Topic[] {
  const marks = marksOf(questionnaire, release, minimum);
  const items = questionnaire.scales
    .flatMap((scale) =>
      scale.items.map((item): Topic => ({
        item,
        scale,
        marks: marks.get(item.id) ?? [],
        cards: cardsFor(scale, item),
      })),
    )
    .filter((topic) => topic.marks.length > 0);
  const divided = items.filter((topic) => topic.marks.includes('divided'));
  const topics = [...divided, ...items.filter((topic) => !divided.includes(topic))];
  const weakest = weakestScale(questionnaire, release, minimum);
  if (weakest === null || topics.some(({ scale }) => scale.id === weakest.id)) return topics;
  return [
    ...topics,
    { item: null, scale: weakest, marks: ['weakest'], cards: cardsOfScale[weakest.id] ?? [] },
  ];
}
