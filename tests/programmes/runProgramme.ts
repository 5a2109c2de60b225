/**
 * A ready-made programme from opening to close, with people who are not there: the authority of a session in one browser,
 * whose rules are those of the server. A facilitator presses the main button at every moment, and sorts and writes down
 * where a step is for that.
 */
import { library } from '../../decks/library.ts';
import { rehearsedAnswers } from '../../src/content/example/rehearsal.ts';
import { readBoard } from '../../src/documents/boardDocument.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { nextOf } from '../../src/features/steer/next/nextOf.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import { stepTitle } from '../../src/messages/stepTitle.ts';
import { emptyBoard, type Board } from '../../src/model/board/board.ts';
import type { TemplateChoice } from '../../src/model/board/templates/ownTemplate.ts';
import { currentTemplate } from '../../src/model/board/templates/stageTemplates.ts';
import type { Zone } from '../../src/model/board/template.ts';
import type { Command } from '../../src/model/command.ts';
import type { CardId, Locale } from '../../src/model/deck.ts';
import type { HarvestId, NoteId } from '../../src/model/ids.ts';
import { readyProgramme, type ReadyProgrammeId } from '../../src/model/programme/presets.ts';
import { momentOf } from '../../src/model/programme/moment.ts';
import { stepOf, type ProgrammeStep } from '../../src/model/programme/programme.ts';
import { openStage, parseOpening } from '../../src/model/session/opening.ts';
import { answersTo, cardOf, type Stage } from '../../src/model/session/stage.ts';
import { simulations } from '../../src/session/activities/registry.ts';
import type { Simulator } from '../../src/session/activities/simulated.ts';
import { openLocalEngine } from '../../src/session/localEngine.ts';
import { facilitator, seededRandom, testMember } from '../fixtures/testStage.ts';

/** The day of all sessions: 12 November 2026, half past one in Amsterdam. */
const begins = Date.UTC(2026, 10, 12, 12, 30);
const minuteMs = 60_000;
const people = ['Joris', 'Mirjam', 'Dewi', 'Noor', 'Sanne', 'Piet'] as const;
/** No programme takes more presses of the main button than this. */
const mostPresses = 100;

const written = {
  nl: {
    agreement: 'We beginnen klein, met één vraag.',
    action: 'Een eerste stap zetten',
    when: 'volgende week',
    note: 'Dit zoeken we uit.',
  },
  en: {
    agreement: 'We begin small, with one question.',
    action: 'Take a first step',
    when: 'next week',
    note: 'We find this out.',
  },
} as const;

/** What everybody saw at a step when the facilitator went on. */
export interface Visit {
  readonly step: ProgrammeStep;
  readonly template: TemplateChoice | undefined;
  readonly spotlight: CardId | null;
  /** The kinds of moments that came by. */
  readonly moments: readonly string[];
}

export interface Run {
  readonly stage: Stage;
  readonly board: Board;
  readonly visits: readonly Visit[];
  readonly now: number;
}

/** Where one lays something in a zone: beside the middle of a ring, near the top of anything else. */
function spotIn({ id, x, y, width, height, ring }: Zone, index: number) {
  const shift = index * 12;
  if (ring === undefined) return { x: x + 16 + shift, y: y + 64 + shift, zone: id };
  return { x: x + width / 2 + (ring.from + ring.to) / 2, y: y + height / 2 + shift, zone: id };
}

/** Opens a session with this programme, as the form does with one choice, and runs it until it is closed. */
export function runProgramme(id: ReadyProgrammeId, locale: Locale, minutes?: number): Run {
  const random = seededRandom(11);
  const t = createTranslator(locale);
  let now = begins;
  const parsed = parseOpening({
    title: t(($) => $.ready.programme[id].title),
    facilitatorName: 'Fatma',
    date: '2026-11-12',
    deckIds: readyProgramme(id).decks,
    named: true,
    programmeId: id,
    ...(minutes !== undefined && { programmeMinutes: minutes }),
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  const opened = openStage(parsed.opening, { decks: library, now, retentionMs: 1, minimumGroup: 4, random });
  if (!opened.ok) throw new Error(opened.reason);
  const stage = { ...opened.stage, members: { [facilitator]: testMember('Fatma', 'facilitator') } };
  const engine = openLocalEngine({ stage, board: emptyBoard, viewer: facilitator, now: () => now, random });
  const editor = createBoardEditor(engine.documents.board, () => engine.stage().era);
  for (const name of people) engine.seat(name);

  const send = (command: Command) => {
    const sent = engine.send(facilitator, command);
    if (!sent.ok) throw new Error(`${command.type}: ${sent.reason}`);
  };
  const acted = new Set<string>();
  const simulator: Simulator = {
    engine,
    random,
    answersTo: (cardId, members) => {
      const card = cardOf(engine.stage(), cardId);
      return card === undefined ? [] : rehearsedAnswers(card, members, locale);
    },
    inTurn: (what, members, act) => {
      for (const member of members) {
        if (acted.has(`${what}/${member}`)) continue;
        acted.add(`${what}/${member}`);
        act(member);
      }
    },
    sayReady: (member, what) =>
      engine.changeDesk(member, (desk) => ({ ...desk, ready: { ...desk.ready, [what]: true } })),
  };
  const everybodyActs = () => {
    const participants = Object.values(engine.stage().members).filter(({ role }) => role === 'participant');
    const members = participants.map(({ id: member }) => member);
    for (const takePart of simulations) takePart(engine.stage(), members, simulator);
  };

  /** What a facilitator does in a step beside pressing the button. */
  const worksAt = ({ id: stepId, activity, cardId }: ProgrammeStep) => {
    const { spotlight, cards } = engine.stage();
    const lays = activity === 'choose' || activity === 'discuss';
    if (lays && spotlight === null && cards[0] !== undefined)
      send({ type: 'card.spotlight', cardId: cards[0].id });
    if (activity === 'discuss') {
      const { zones } = currentTemplate(engine.stage());
      const laid = spotlight === null ? [] : answersTo(engine.stage(), cardId ?? spotlight);
      const [first] = zones;
      if (laid.length === 0 && first !== undefined)
        editor.addNote(`n-${stepId}` as NoteId, written[locale].note, spotIn(first, visits.length % 5));
      for (const [index, answer] of laid.entries()) {
        const zone = zones[index % Math.max(1, zones.length)];
        if (zone !== undefined) editor.moveItem(answer.id, spotIn(zone, Math.floor(index / zones.length)));
      }
    }
    if (activity !== 'harvest') return;
    const { agreement, action, when } = written[locale];
    editor.addHarvest(`h-${stepId}-1` as HarvestId, 'agreement', agreement);
    const promised = `h-${stepId}-2` as HarvestId;
    editor.addHarvest(promised, 'action', action);
    editor.setHarvest(promised, 'who', 'Mirjam');
    editor.setHarvest(promised, 'when', when);
  };
  const open = (dialog: string) => {
    const { spotlight, cards } = engine.stage();
    if (dialog === 'close') return send({ type: 'session.close' });
    if (dialog === 'survey') {
      const statements = cards.filter(({ kind }) => kind === 'statement').map((card) => card.id);
      return send({ type: 'survey.open', asks: { kind: 'statements', cardIds: statements }, layout: 'one' });
    }
    if (dialog !== 'vote' || spotlight === null) throw new Error(`No dialog ${dialog}`);
    const answers = answersTo(engine.stage(), spotlight);
    const over = answers.length === 0 ? 'cards' : 'answers';
    const itemIds = (over === 'cards' ? cards : answers).map((item) => item.id);
    send({ type: 'vote.open', over, itemIds, dots: 3, perItem: 2 });
  };

  const visits: Visit[] = [];
  let moments: string[] = [];
  let board = emptyBoard;
  send({ type: 'session.start' });
  for (let presses = 0; engine.stage().phase !== 'closed'; presses += 1) {
    if (presses > mostPresses) throw new Error(`${id} does not end`);
    const before = engine.stage();
    const step = stepOf(before.programme, before.programme.current);
    if (step === undefined) throw new Error(`${id} has no step now`);
    if (moments.length === 0) worksAt(step);
    everybodyActs();
    const here = engine.stage();
    moments.push(momentOf(here).kind);
    const seen = { step, template: here.templates[here.era], spotlight: here.spotlight, moments };
    board = readBoard(engine.documents.board);
    const does = nextOf(here)?.main.does;
    if (does === undefined) throw new Error(`${id} offers nothing at ${momentOf(here).kind}`);
    now += minuteMs;
    if ('command' in does) send(does.command);
    else open(does.opens);
    const { phase, programme } = engine.stage();
    if (phase !== 'closed' && programme.current === step.id) continue;
    visits.push(seen);
    moments = [];
  }
  const run = { stage: engine.stage(), board, visits, now };
  engine.close();
  return run;
}

/** The steps of a run as lines, for a reader: the step, its board, its card. */
export function linesOf({ visits }: Run, locale: Locale): string[] {
  const t = createTranslator(locale);
  return visits.map(({ step, template, spotlight }) =>
    [
      `${step.minutes} min ${stepTitle(step, t)}`,
      typeof template === 'string' ? template : template?.title,
      spotlight ?? '-',
    ].join(' | '),
  );
}
