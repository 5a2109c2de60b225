/** Texts that can lie on a ready board. Loaded only when a facilitator asks: no page needs them at once. */
import type { Localized } from '../../deck.ts';
import type { TemplateId, ZoneId } from '../template.ts';

/** A text and the zone it lies in; null for the free surface. */
export interface PlacedText {
  readonly zone: ZoneId | null;
  readonly text: Localized;
}

const examples: Partial<Record<TemplateId, readonly PlacedText[]>> = {};

const notes: Partial<Record<TemplateId, readonly PlacedText[]>> = {
  'knelpunten-kansen': [],
};

/** A ready board as an invented municipality filled it in. */
export const boardExample = (id: TemplateId): readonly PlacedText[] => examples[id] ?? [];

/** Notes that a facilitator can lay on a board with one press; none for most boards. */
export const readyNotes = (id: TemplateId): readonly PlacedText[] => notes[id] ?? [];
