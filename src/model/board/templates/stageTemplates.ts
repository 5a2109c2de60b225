/** The template of a session's board: ready-made, or drawn from the form and names that a facilitator chose. */
import type { Stage } from '../../session/stage.ts';
import type { Localized } from '../../deck.ts';
import type { Axis, Template } from '../template.ts';
import { columns, line, matrix, rings } from './drawn.ts';
import type { OwnTemplate, TemplateChoice } from './ownTemplate.ts';
import { vrij } from './tables.ts';
import { templatesAtHand } from './templatesAtHand.ts';

/** People write a name once: it is the same in both languages. */
const same = (text: string): Localized => ({ nl: text, en: text });
const sameAxis = ({ label, low, high }: Readonly<Record<keyof Axis, string>>): Axis => ({
  label: same(label),
  low: same(low),
  high: same(high),
});

/** The drawn template that somebody's names and form make. */
export function drawOwnTemplate(own: OwnTemplate): Template {
  const text = { title: same(own.title), about: same('') };
  const zones = own.zones.map((label, index) => ({ id: `own-${index + 1}`, label: same(label) }));
  switch (own.form) {
    case 'columns':
      return columns(text, zones);
    case 'circles':
      return rings(text, zones);
    case 'line':
      return line(text, zones);
    case 'matrix':
      return matrix(text, zones, { across: sameAxis(own.across), up: sameAxis(own.up) });
  }
}

/** A template of one's own is drawn once, so that asking for it again gives the same one. */
const drawn = new WeakMap<OwnTemplate, Template>();

/** Whether the template can be drawn now; a page has to fetch most of those of the product first. */
export const isAtHand = (choice: TemplateChoice): boolean =>
  typeof choice !== 'string' || templatesAtHand[choice] !== undefined;

export function templateOf(choice: TemplateChoice): Template {
  if (typeof choice === 'string') {
    const ready = templatesAtHand[choice];
    if (ready === undefined) throw new Error(`The template ${choice} has not been fetched`);
    return ready;
  }
  const known = drawn.get(choice) ?? drawOwnTemplate(choice);
  drawn.set(choice, known);
  return known;
}

/** The template with a number (stored as `era`); undefined when the session never had it. */
export function templateAt({ templates }: Pick<Stage, 'templates'>, index: number): Template | undefined {
  const choice = templates[index];
  return choice === undefined ? undefined : templateOf(choice);
}

/** The present template of the board. */
export function currentTemplate(stage: Pick<Stage, 'templates' | 'era'>): Template {
  return templateAt(stage, stage.era) ?? vrij;
}

/** The template that the board had before this one; null when it had no other, or when nothing lay on it then. */
export function templateBefore({ snapshots, templates, era }: Stage): TemplateChoice | null {
  const before = snapshots.findLast((snapshot) => snapshot.era !== era);
  return (before && templates[before.era]) ?? null;
}
