import { emptyProgramme } from '../programme/programme.ts';
import { defaultRules, type Stage } from './stage.ts';

/** What is on a stage before anything has happened. A stage kept by an earlier version gets what it lacks from here. */
export const freshStage = {
  minimumGroup: 4,
  templates: ['vrij'],
  era: 0,
  boardGeneration: 0,
  snapshots: [],
  drawn: [],
  spotlight: null,
  faceDown: false,
  shownAt: null,
  deal: null,
  played: [],
  autoPlaced: {},
  rounds: {},
  answers: {},
  hidden: {},
  votes: {},
  vote: null,
  programme: emptyProgramme,
  timer: null,
  boardLocked: false,
  rules: defaultRules,
  doorLocked: false,
  raised: [],
  report: null,
  gathered: 0,
  linksRenewed: 0,
} as const satisfies Partial<Stage>;
