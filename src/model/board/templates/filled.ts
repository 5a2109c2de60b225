/** Texts that can lie on a ready board. Loaded only when a facilitator asks: no page needs them at once. */
import type { Localized } from '../../deck.ts';
import type { TemplateId, ZoneId } from '../template.ts';
import { bottlenecks } from './bottlenecks.ts';
import type { Written } from './drawn.ts';
import { examples } from './examples.ts';

/** A text and the zone it lies in; null for the free surface. */
export interface PlacedText {
  readonly zone: ZoneId | null;
  readonly text: Localized;
}

const placed = (all: readonly Written[]): readonly PlacedText[] =>
  all.map(([zone, nl, en]) => ({ zone, text: { nl, en } }));

/** A ready board as an invented municipality filled it in. */
export const boardExample = (id: TemplateId): readonly PlacedText[] => placed(examples[id]);

/** Notes that a facilitator can lay on a board with one press; none for most boards. */
export const readyNotes = (id: TemplateId): readonly PlacedText[] =>
  id === 'knelpunten-kansen' ? placed(bottlenecks) : [];
