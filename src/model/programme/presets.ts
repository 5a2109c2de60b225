/** Ready-made programmes, as data. Their titles and the facilitator's words are in the catalogue, by key. */
import type { TemplateId } from '../board/template.ts';

const steps = {
  'eerste-gesprek': [
    { key: 'first-welcome', activity: 'welcome', minutes: 5 },
    { key: 'first-choose', activity: 'choose', minutes: 5 },
    { key: 'first-write', activity: 'write', minutes: 5 },
    { key: 'first-discuss', activity: 'discuss', minutes: 15 },
    { key: 'first-harvest', activity: 'harvest', minutes: 10 },
    { key: 'first-close', activity: 'close', minutes: 5 },
  ],
  'drie-kennisbronnen': [
    { key: 'sources-welcome', activity: 'welcome', minutes: 5 },
    { key: 'sources-write-known', activity: 'write', minutes: 6, cardId: 'kennisbronnen-1' },
    { key: 'sources-discuss-known', activity: 'discuss', minutes: 9, cardId: 'kennisbronnen-1' },
    { key: 'sources-write-clash', activity: 'write', minutes: 6, cardId: 'kennisbronnen-3' },
    { key: 'sources-discuss-clash', activity: 'discuss', minutes: 14, cardId: 'kennisbronnen-3' },
    { key: 'sources-vote', activity: 'vote', minutes: 5 },
    { key: 'sources-harvest', activity: 'harvest', minutes: 10 },
    { key: 'sources-close', activity: 'close', minutes: 5 },
  ],
  'welke-knop': [
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
  'korte-terugblik': [
    { key: 'back-welcome', activity: 'welcome', minutes: 3 },
    { key: 'back-write', activity: 'write', minutes: 5 },
    { key: 'back-discuss', activity: 'discuss', minutes: 10 },
    { key: 'back-harvest', activity: 'harvest', minutes: 8 },
    { key: 'back-close', activity: 'close', minutes: 4 },
  ],
  vrij: [],
} as const;

export type ReadyProgrammeId = keyof typeof steps;
export const readyProgrammeIds = Object.keys(steps) as ReadyProgrammeId[];

/** The board that each begins with: the table for conversations, and the board that a programme is about. */
const boards: Readonly<Record<ReadyProgrammeId, TemplateId>> = {
  'eerste-gesprek': 'tafel',
  'drie-kennisbronnen': 'drie-bronnen',
  'welke-knop': 'knoppen',
  'korte-terugblik': 'tafel',
  vrij: 'tafel',
};

type Written = (typeof steps)[ReadyProgrammeId][number];
export type ReadyStepKey = Written['key'];

export interface ReadyStep extends Pick<Written, 'key' | 'activity' | 'minutes'> {
  /** A card of the core decks; the step goes without it when the session does not have its deck. */
  readonly cardId?: string;
}

/** The steps of a ready-made programme, in order. */
export function readySteps(id: ReadyProgrammeId): readonly ReadyStep[] {
  return steps[id];
}

/** The board that a session begins with when its facilitator chose this programme and no board. */
export function readyBoard(id: ReadyProgrammeId): TemplateId {
  return boards[id];
}
