/** The programme: the session's ordered steps. A step says what is meant to happen; it never forces anything. */
import type { TemplateChoice } from '../board/templates/ownTemplate.ts';
import type { CardId } from '../deck.ts';
import type { StepId } from '../ids.ts';
import type { ReadyProgrammeId, ReadyStepKey } from './presets.ts';
import type { StepActivity } from './stepActivity.ts';

export interface ProgrammeStep {
  readonly id: StepId;
  readonly activity: StepActivity;
  /** Which ready-made step it came from: its title and the facilitator's words are in the catalogue. Null for one's own. */
  readonly key: ReadyStepKey | null;
  /** A title of one's own; empty for that of the ready-made step, or of the activity. */
  readonly title: string;
  readonly minutes: number;
  /** The card that goes into the spotlight when the step begins. */
  readonly cardId: CardId | null;
  /** The template that the board gets when the step begins. Left out: the board stays as it is. */
  readonly template?: TemplateChoice;
  readonly skipped: boolean;
}

export interface Programme {
  readonly origin: ReadyProgrammeId;
  /** Of a programme of somebody's own, in the place of the ready-made one's. */
  readonly own?: { readonly title: string; readonly purpose: string };
  /** The board that it begins with. Left out in a session of an earlier version, and where nobody chose a programme. */
  readonly board?: TemplateChoice;
  readonly steps: readonly ProgrammeStep[];
  /** The step we are at; null before the first, and in a session without steps. */
  readonly current: StepId | null;
  /** When the current step began, and the first of all: epoch ms on the server's clock. */
  readonly currentSince: number | null;
  readonly startedAt: number | null;
  /** When the session was to end as planned at that moment: what is changed afterwards makes it early or late. */
  readonly plannedEnd: number | null;
  /** Time spent in steps before the current visit, in ms. */
  readonly spentMs: Readonly<Record<StepId, number>>;
}

export const emptyProgramme: Programme = {
  origin: 'vrij',
  steps: [],
  current: null,
  currentSince: null,
  startedAt: null,
  plannedEnd: null,
  spentMs: {},
};

/** What a step takes as planned, in ms: nothing when it is skipped. */
const plannedMs = ({ skipped, minutes }: ProgrammeStep) => (skipped ? 0 : minutes * 60_000);

/** What steps take together as planned, in ms. */
export function totalMs(steps: readonly ProgrammeStep[]): number {
  return steps.reduce((sum, step) => sum + plannedMs(step), 0);
}

/** The programme at its first moment: from now on it is held against what was planned. */
export function begun(programme: Programme, now: number): Programme {
  return { ...programme, startedAt: now, plannedEnd: now + totalMs(programme.steps) };
}

/** The step with this id, or undefined. */
export function stepOf(programme: Programme, id: StepId | null): ProgrammeStep | undefined {
  return programme.steps.find((step) => step.id === id);
}

/** The step that comes after the current one and is not skipped, or undefined at the end. */
export function nextStep(programme: Programme): ProgrammeStep | undefined {
  const at = programme.steps.findIndex(({ id }) => id === programme.current);
  return programme.steps.slice(at + 1).find(({ skipped }) => !skipped);
}

/** The step before the current one that is not skipped, or undefined at the start. */
export function previousStep(programme: Programme): ProgrammeStep | undefined {
  const at = programme.steps.findIndex(({ id }) => id === programme.current);
  return programme.steps.slice(0, Math.max(0, at)).findLast(({ skipped }) => !skipped);
}

/** The board of the programme at a step: of the last step up to there that brings one. Undefined when none is known. */
export function boardAt({ steps, board }: Programme, id: StepId | null): TemplateChoice | undefined {
  const upTo = steps.slice(0, steps.findIndex((step) => step.id === id) + 1);
  const brings = upTo.findLast((step) => step.template !== undefined && (!step.skipped || step.id === id));
  return brings?.template ?? board;
}

/** What the facilitators want to say, at a step or a card. Theirs alone. */
export interface Guide {
  readonly steps: Readonly<Record<StepId, string>>;
  readonly cards: Readonly<Record<CardId, string>>;
}

export const emptyGuide: Guide = { steps: {}, cards: {} };
