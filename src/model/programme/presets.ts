/** Ready-made programmes, as data. Their titles and the facilitator's words are in the catalogue, by key. */
import type { TemplateId } from '../board/template.ts';
import type { PublicationKey } from '../publications.ts';
import type { StepActivity } from './stepActivity.ts';

/** A step of a ready-made programme. */
export interface ReadyStep<Key extends string = ReadyStepKey> {
  readonly key: Key;
  readonly activity: StepActivity;
  readonly minutes: number;
  /** A card of the library; the step goes without it when the session does not have it. */
  readonly cardId?: string;
  /** The template that the board gets when the step begins. */
  readonly template?: TemplateId;
}

/** The same programme in less time. What it leaves out is also said in words, by its length. */
export interface Variant<Key extends string = ReadyStepKey> {
  readonly minutes: 30 | 45;
  /** The steps that are left, with the minutes that they get. */
  readonly keeps: Readonly<Partial<Record<Key, number>>>;
}

interface Preset {
  /** The board that it begins with: the table for conversations, or the board that it is about. */
  readonly board: TemplateId;
  /** The decks that are on the table unless the facilitator chooses others. */
  readonly decks: readonly string[];
  /** What all steps take together. */
  readonly minutes: number;
  /** None when it is nobody's idea. */
  readonly basedOn: readonly PublicationKey[];
  readonly steps: readonly ReadyStep<string>[];
  /** The longest first. */
  readonly variants: readonly Variant<string>[];
}

const core = ['kennisbronnen', 'leidinggevende', 'kennisbeleid', 'leren'];

const presets = {
  'eerste-gesprek': {
    board: 'tafel',
    decks: core,
    minutes: 45,
    basedOn: ['aan-de-slag'],
    steps: [
      { key: 'first-welcome', activity: 'welcome', minutes: 5 },
      { key: 'first-choose', activity: 'choose', minutes: 5 },
      { key: 'first-write', activity: 'write', minutes: 5 },
      { key: 'first-discuss', activity: 'discuss', minutes: 15 },
      { key: 'first-harvest', activity: 'harvest', minutes: 10 },
      { key: 'first-close', activity: 'close', minutes: 5 },
    ],
    variants: [
      {
        minutes: 30,
        keeps: {
          'first-welcome': 3,
          'first-choose': 3,
          'first-write': 4,
          'first-discuss': 10,
          'first-harvest': 7,
          'first-close': 3,
        },
      },
    ],
  },
  'herken-je-dit': {
    board: 'tafel',
    decks: ['herken-je-dit'],
    minutes: 45,
    basedOn: ['kenniscultuur', 'utrecht'],
    steps: [
      { key: 'recognise-welcome', activity: 'welcome', minutes: 3 },
      { key: 'recognise-statements', activity: 'statements', minutes: 9 },
      { key: 'recognise-choose', activity: 'discuss', minutes: 2 },
      { key: 'recognise-discuss', activity: 'discuss', minutes: 10 },
      { key: 'recognise-write', activity: 'write', minutes: 5, template: 'knelpunten-kansen' },
      { key: 'recognise-sort', activity: 'discuss', minutes: 8 },
      { key: 'recognise-harvest', activity: 'harvest', minutes: 5 },
      { key: 'recognise-close', activity: 'close', minutes: 3 },
    ],
    variants: [
      {
        minutes: 30,
        keeps: {
          'recognise-welcome': 2,
          'recognise-statements': 8,
          'recognise-choose': 2,
          'recognise-discuss': 10,
          'recognise-harvest': 5,
          'recognise-close': 3,
        },
      },
    ],
  },
  'wat-kan-bij-ons': {
    board: 'invloed',
    decks: core,
    minutes: 45,
    basedOn: ['aan-de-slag'],
    steps: [
      { key: 'feasible-welcome', activity: 'welcome', minutes: 4 },
      { key: 'feasible-write', activity: 'write', minutes: 5, cardId: 'kennisbronnen-8' },
      { key: 'feasible-influence', activity: 'discuss', minutes: 10, cardId: 'kennisbronnen-8' },
      { key: 'feasible-weigh', activity: 'discuss', minutes: 10, template: 'haalbaar-prioriteit' },
      { key: 'feasible-vote', activity: 'vote', minutes: 4 },
      { key: 'feasible-harvest', activity: 'harvest', minutes: 8 },
      { key: 'feasible-close', activity: 'close', minutes: 4 },
    ],
    variants: [
      {
        minutes: 30,
        keeps: {
          'feasible-welcome': 3,
          'feasible-write': 4,
          'feasible-influence': 7,
          'feasible-weigh': 7,
          'feasible-harvest': 6,
          'feasible-close': 3,
        },
      },
    ],
  },
  'drie-kennisbronnen': {
    board: 'drie-bronnen',
    decks: core,
    minutes: 60,
    basedOn: ['aan-de-slag'],
    steps: [
      { key: 'sources-welcome', activity: 'welcome', minutes: 5 },
      { key: 'sources-write-known', activity: 'write', minutes: 6, cardId: 'kennisbronnen-1' },
      { key: 'sources-discuss-known', activity: 'discuss', minutes: 9, cardId: 'kennisbronnen-1' },
      { key: 'sources-write-clash', activity: 'write', minutes: 6, cardId: 'kennisbronnen-3' },
      { key: 'sources-discuss-clash', activity: 'discuss', minutes: 14, cardId: 'kennisbronnen-3' },
      { key: 'sources-vote', activity: 'vote', minutes: 5 },
      { key: 'sources-harvest', activity: 'harvest', minutes: 10 },
      { key: 'sources-close', activity: 'close', minutes: 5 },
    ],
    variants: [
      {
        minutes: 45,
        keeps: {
          'sources-welcome': 4,
          'sources-write-known': 5,
          'sources-discuss-known': 7,
          'sources-write-clash': 5,
          'sources-discuss-clash': 12,
          'sources-harvest': 8,
          'sources-close': 4,
        },
      },
      {
        minutes: 30,
        keeps: {
          'sources-welcome': 3,
          'sources-write-clash': 5,
          'sources-discuss-clash': 12,
          'sources-harvest': 7,
          'sources-close': 3,
        },
      },
    ],
  },
  'rollen-en-taken': {
    board: 'tafel',
    decks: core,
    minutes: 60,
    basedOn: ['aan-de-slag', 'kenniscultuur', 'utrecht'],
    steps: [
      { key: 'roles-welcome', activity: 'welcome', minutes: 5 },
      { key: 'roles-write', activity: 'write', minutes: 6, cardId: 'kennisbeleid-2' },
      { key: 'roles-discuss', activity: 'discuss', minutes: 12, cardId: 'kennisbeleid-2' },
      { key: 'roles-sort', activity: 'discuss', minutes: 15, cardId: 'kennisbeleid-2', template: 'rollen' },
      { key: 'roles-vote', activity: 'vote', minutes: 4 },
      { key: 'roles-harvest', activity: 'harvest', minutes: 13 },
      { key: 'roles-close', activity: 'close', minutes: 5 },
    ],
    variants: [
      {
        minutes: 45,
        keeps: {
          'roles-welcome': 4,
          'roles-write': 5,
          'roles-discuss': 9,
          'roles-sort': 12,
          'roles-harvest': 10,
          'roles-close': 5,
        },
      },
      {
        minutes: 30,
        keeps: {
          'roles-welcome': 3,
          'roles-write': 5,
          'roles-sort': 12,
          'roles-harvest': 7,
          'roles-close': 3,
        },
      },
    ],
  },
  leerplan: {
    board: 'vijf-leerlijnen',
    decks: ['vijf-leerlijnen'],
    minutes: 60,
    basedOn: ['vng'],
    steps: [
      { key: 'learn-welcome', activity: 'welcome', minutes: 5 },
      { key: 'learn-write', activity: 'write', minutes: 5, cardId: 'vijf-leerlijnen-4' },
      { key: 'learn-work', activity: 'discuss', minutes: 8, cardId: 'vijf-leerlijnen-4' },
      { key: 'learn-spot', activity: 'discuss', minutes: 6, cardId: 'vijf-leerlijnen-1' },
      { key: 'learn-share', activity: 'discuss', minutes: 6, cardId: 'vijf-leerlijnen-2' },
      { key: 'learn-lab', activity: 'discuss', minutes: 6, cardId: 'vijf-leerlijnen-3' },
      { key: 'learn-others', activity: 'discuss', minutes: 6, cardId: 'vijf-leerlijnen-5' },
      { key: 'learn-vote', activity: 'vote', minutes: 4 },
      { key: 'learn-harvest', activity: 'harvest', minutes: 10 },
      { key: 'learn-close', activity: 'close', minutes: 4 },
    ],
    variants: [
      {
        minutes: 45,
        keeps: {
          'learn-welcome': 4,
          'learn-write': 4,
          'learn-work': 7,
          'learn-spot': 5,
          'learn-share': 5,
          'learn-others': 5,
          'learn-vote': 3,
          'learn-harvest': 8,
          'learn-close': 4,
        },
      },
      {
        minutes: 30,
        keeps: {
          'learn-welcome': 3,
          'learn-write': 4,
          'learn-work': 7,
          'learn-others': 5,
          'learn-harvest': 7,
          'learn-close': 4,
        },
      },
    ],
  },
  'vast-in-samenwerking': {
    board: 'knelpunten-kansen',
    decks: ['startvragen', 'publieke-meerwaarde'],
    minutes: 60,
    basedOn: ['utrecht'],
    steps: [
      { key: 'stuck-welcome', activity: 'welcome', minutes: 5 },
      { key: 'stuck-write', activity: 'write', minutes: 6, cardId: 'startvragen-5' },
      { key: 'stuck-sort', activity: 'discuss', minutes: 14, cardId: 'startvragen-5' },
      { key: 'stuck-vote', activity: 'vote', minutes: 4 },
      {
        key: 'stuck-write-partners',
        activity: 'write',
        minutes: 5,
        cardId: 'publieke-meerwaarde-7',
        template: 'eens-oneens',
      },
      { key: 'stuck-partners', activity: 'discuss', minutes: 12, cardId: 'publieke-meerwaarde-7' },
      { key: 'stuck-harvest', activity: 'harvest', minutes: 10 },
      { key: 'stuck-close', activity: 'close', minutes: 4 },
    ],
    variants: [
      {
        minutes: 45,
        keeps: {
          'stuck-welcome': 4,
          'stuck-write': 5,
          'stuck-sort': 11,
          'stuck-write-partners': 5,
          'stuck-partners': 9,
          'stuck-harvest': 7,
          'stuck-close': 4,
        },
      },
      {
        minutes: 30,
        keeps: {
          'stuck-welcome': 3,
          'stuck-write': 5,
          'stuck-sort': 11,
          'stuck-harvest': 7,
          'stuck-close': 4,
        },
      },
    ],
  },
  'welke-knop': {
    board: 'knoppen',
    decks: core,
    minutes: 90,
    basedOn: ['aan-de-slag'],
    steps: [
      { key: 'knob-welcome', activity: 'welcome', minutes: 5 },
      { key: 'knob-write-lead', activity: 'write', minutes: 6, cardId: 'leidinggevende-1' },
      { key: 'knob-discuss-lead', activity: 'discuss', minutes: 10, cardId: 'leidinggevende-1' },
      { key: 'knob-write-policy', activity: 'write', minutes: 6, cardId: 'kennisbeleid-1' },
      { key: 'knob-discuss-policy', activity: 'discuss', minutes: 10, cardId: 'kennisbeleid-1' },
      { key: 'knob-break', activity: 'break', minutes: 10 },
      { key: 'knob-write-learn', activity: 'write', minutes: 6, cardId: 'leren-1' },
      { key: 'knob-discuss-learn', activity: 'discuss', minutes: 10, cardId: 'leren-1' },
      { key: 'knob-vote', activity: 'vote', minutes: 7 },
      { key: 'knob-harvest', activity: 'harvest', minutes: 15 },
      { key: 'knob-close', activity: 'close', minutes: 5 },
    ],
    variants: [
      {
        minutes: 45,
        keeps: {
          'knob-welcome': 4,
          'knob-write-lead': 3,
          'knob-discuss-lead': 6,
          'knob-write-policy': 3,
          'knob-discuss-policy': 6,
          'knob-write-learn': 3,
          'knob-discuss-learn': 6,
          'knob-vote': 4,
          'knob-harvest': 6,
          'knob-close': 4,
        },
      },
      {
        minutes: 30,
        keeps: {
          'knob-welcome': 3,
          'knob-write-learn': 4,
          'knob-discuss-learn': 11,
          'knob-harvest': 8,
          'knob-close': 4,
        },
      },
    ],
  },
  'zeven-vragen': {
    board: 'drie-bronnen',
    decks: ['goed-beleid'],
    minutes: 90,
    basedOn: ['kenniscultuur'],
    steps: [
      { key: 'file-welcome', activity: 'welcome', minutes: 5 },
      { key: 'file-reason', activity: 'discuss', minutes: 6, cardId: 'goed-beleid-1' },
      { key: 'file-involved', activity: 'discuss', minutes: 6, cardId: 'goed-beleid-2' },
      { key: 'file-write-problem', activity: 'write', minutes: 5, cardId: 'goed-beleid-3' },
      { key: 'file-problem', activity: 'discuss', minutes: 10, cardId: 'goed-beleid-3' },
      { key: 'file-write-goal', activity: 'write', minutes: 5, cardId: 'goed-beleid-4' },
      { key: 'file-goal', activity: 'discuss', minutes: 9, cardId: 'goed-beleid-4' },
      { key: 'file-break', activity: 'break', minutes: 5 },
      { key: 'file-why-us', activity: 'discuss', minutes: 6, cardId: 'goed-beleid-5' },
      { key: 'file-write-instrument', activity: 'write', minutes: 5, cardId: 'goed-beleid-6' },
      { key: 'file-instrument', activity: 'discuss', minutes: 8, cardId: 'goed-beleid-6' },
      { key: 'file-effects', activity: 'discuss', minutes: 8, cardId: 'goed-beleid-7' },
      { key: 'file-harvest', activity: 'harvest', minutes: 8 },
      { key: 'file-close', activity: 'close', minutes: 4 },
    ],
    variants: [
      {
        minutes: 45,
        keeps: {
          'file-welcome': 3,
          'file-write-problem': 4,
          'file-problem': 10,
          'file-write-goal': 4,
          'file-goal': 8,
          'file-effects': 8,
          'file-harvest': 5,
          'file-close': 3,
        },
      },
      {
        minutes: 30,
        keeps: {
          'file-welcome': 3,
          'file-write-problem': 4,
          'file-problem': 9,
          'file-effects': 6,
          'file-harvest': 5,
          'file-close': 3,
        },
      },
    ],
  },
  'start-dataproject': {
    board: 'publieke-balans',
    decks: ['publieke-meerwaarde'],
    minutes: 90,
    basedOn: ['utrecht'],
    steps: [
      { key: 'data-welcome', activity: 'welcome', minutes: 5 },
      { key: 'data-write-value', activity: 'write', minutes: 5, cardId: 'publieke-meerwaarde-1' },
      { key: 'data-value', activity: 'discuss', minutes: 10, cardId: 'publieke-meerwaarde-1' },
      { key: 'data-write-balance', activity: 'write', minutes: 5, cardId: 'publieke-meerwaarde-3' },
      { key: 'data-balance', activity: 'discuss', minutes: 10, cardId: 'publieke-meerwaarde-3' },
      { key: 'data-break', activity: 'break', minutes: 5 },
      {
        key: 'data-write-open',
        activity: 'write',
        minutes: 5,
        cardId: 'publieke-meerwaarde-4',
        template: 'open-gesloten',
      },
      { key: 'data-open', activity: 'discuss', minutes: 12, cardId: 'publieke-meerwaarde-4' },
      {
        key: 'data-write-team',
        activity: 'write',
        minutes: 5,
        cardId: 'publieke-meerwaarde-6',
        template: 'team-speelvelden',
      },
      { key: 'data-team', activity: 'discuss', minutes: 12, cardId: 'publieke-meerwaarde-6' },
      { key: 'data-harvest', activity: 'harvest', minutes: 12 },
      { key: 'data-close', activity: 'close', minutes: 4 },
    ],
    variants: [
      {
        minutes: 45,
        keeps: {
          'data-welcome': 4,
          'data-write-value': 4,
          'data-value': 8,
          'data-write-balance': 4,
          'data-balance': 11,
          'data-harvest': 10,
          'data-close': 4,
        },
      },
      {
        minutes: 30,
        keeps: {
          'data-welcome': 3,
          'data-write-value': 4,
          'data-value': 11,
          'data-harvest': 8,
          'data-close': 4,
        },
      },
    ],
  },
  denkkader: {
    board: 'denkkader',
    decks: ['denkkader'],
    minutes: 120,
    basedOn: ['vng'],
    steps: [
      { key: 'frame-welcome', activity: 'welcome', minutes: 6 },
      { key: 'frame-write-vision', activity: 'write', minutes: 5, cardId: 'denkkader-1' },
      { key: 'frame-vision', activity: 'discuss', minutes: 13, cardId: 'denkkader-1' },
      { key: 'frame-write-results', activity: 'write', minutes: 4, cardId: 'denkkader-2' },
      { key: 'frame-results', activity: 'discuss', minutes: 11, cardId: 'denkkader-2' },
      { key: 'frame-conditions', activity: 'discuss', minutes: 10, cardId: 'denkkader-3' },
      { key: 'frame-break', activity: 'break', minutes: 10 },
      { key: 'frame-means', activity: 'discuss', minutes: 11, cardId: 'denkkader-4' },
      { key: 'frame-write-agenda', activity: 'write', minutes: 5, cardId: 'denkkader-5' },
      { key: 'frame-agenda', activity: 'discuss', minutes: 13, cardId: 'denkkader-5' },
      { key: 'frame-themes', activity: 'discuss', minutes: 14, template: 'zeven-themas' },
      { key: 'frame-harvest', activity: 'harvest', minutes: 12 },
      { key: 'frame-close', activity: 'close', minutes: 6 },
    ],
    variants: [
      {
        minutes: 45,
        keeps: {
          'frame-welcome': 4,
          'frame-write-vision': 4,
          'frame-vision': 10,
          'frame-write-agenda': 4,
          'frame-agenda': 10,
          'frame-harvest': 9,
          'frame-close': 4,
        },
      },
      {
        minutes: 30,
        keeps: {
          'frame-welcome': 3,
          'frame-write-vision': 4,
          'frame-vision': 10,
          'frame-harvest': 9,
          'frame-close': 4,
        },
      },
    ],
  },
  'korte-terugblik': {
    board: 'tafel',
    decks: core,
    minutes: 30,
    basedOn: [],
    steps: [
      { key: 'back-welcome', activity: 'welcome', minutes: 3 },
      { key: 'back-write', activity: 'write', minutes: 5 },
      { key: 'back-discuss', activity: 'discuss', minutes: 10 },
      { key: 'back-harvest', activity: 'harvest', minutes: 8 },
      { key: 'back-close', activity: 'close', minutes: 4 },
    ],
    variants: [],
  },
  vrij: { board: 'tafel', decks: core, minutes: 0, basedOn: [], steps: [], variants: [] },
} as const satisfies Readonly<Record<string, Preset>>;

export type ReadyProgrammeId = keyof typeof presets;
export const readyProgrammeIds = Object.keys(presets) as ReadyProgrammeId[];

export type ReadyStepKey = (typeof presets)[ReadyProgrammeId]['steps'][number]['key'];

/** A ready-made programme: its board, decks and length, what it is based on, and the lengths that it can have beside its own. */
export function readyProgramme(id: ReadyProgrammeId): Preset {
  return presets[id];
}

/** The name of a variant, under which the catalogue says what it leaves out. */
export type VariantKey = {
  [Id in ReadyProgrammeId]: `${Id}-${(typeof presets)[Id]['variants'][number]['minutes']}`;
}[ReadyProgrammeId];

/** The variant of a programme that takes so many minutes; undefined for the whole programme. */
export function variantOf(id: ReadyProgrammeId, minutes: number | undefined): VariantKey | undefined {
  const { variants }: Preset = presets[id];
  const variant = variants.find((one) => one.minutes === minutes);
  return variant && (`${id}-${variant.minutes}` as VariantKey);
}

/**
 * The steps of a ready-made programme, in order. Of a shorter variant, those that it leaves out are skipped, and the others
 * have fewer minutes. A length that the programme does not have gives the whole programme.
 */
export function readySteps(
  id: ReadyProgrammeId,
  minutes?: number,
): readonly (ReadyStep & { readonly skipped: boolean })[] {
  const { steps, variants }: Preset = presets[id];
  const variant = variants.find((one) => one.minutes === minutes);
  return (steps as readonly ReadyStep[]).map((step) => {
    const left = variant === undefined ? step.minutes : variant.keeps[step.key];
    return { ...step, minutes: left ?? step.minutes, skipped: left === undefined };
  });
}

/** The board that a session begins with when its facilitator chose this programme and no board. */
export function readyBoard(id: ReadyProgrammeId): TemplateId {
  return presets[id].board;
}
