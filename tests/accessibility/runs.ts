/** What the tests of one run say: of each promise whether its tests passed, and of each screen what axe found. */
import { citationsIn } from '../architecture/promises.ts';
import { axeNote, parseAxeFindings, type AxeFindings } from './axeFindings.ts';

/** A part of the sample: a screen of `screens.ts`, or a test that goes behind a seat. */
export interface Visit {
  readonly kind: 'screen' | 'seat';
  readonly name: string;
  readonly passed: boolean;
  readonly findings: readonly AxeFindings[];
  /** Promises that the steps of the test show of this very screen, with whether they did. */
  readonly shown: ReadonlyMap<string, boolean>;
}

export interface Runs {
  /** Promises with at least one test in this run, and whether all of them passed. */
  readonly promises: ReadonlyMap<string, boolean>;
  readonly visits: readonly Visit[];
}

interface JourneyStep {
  readonly title: string;
  readonly error?: unknown;
  readonly steps?: readonly JourneyStep[];
}
interface JourneySuite {
  readonly suites?: readonly JourneySuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly {
      readonly annotations?: readonly { readonly type: string; readonly description?: string }[];
      readonly results: readonly { readonly steps?: readonly JourneyStep[] }[];
    }[];
  }[];
}
/** What Playwright's reporter writes as JSON, as far as it is read here. */
export type JourneyReport = JourneySuite;
/** What vitest's reporter writes as JSON, as far as it is read here. */
export interface UnitReport {
  readonly testResults?: readonly {
    readonly assertionResults?: readonly { readonly title: string; readonly status: string }[];
  }[];
}

/** A screen for one reader: "…: name (320 px, nl, dark)". */
const screenTitle = /: (?<name>[^()]+) \(\d+ px, \w+, \w+\)$/u;
const idsIn = (title: string) => citationsIn(`(${JSON.stringify(title)},`);

const specsOf = (suite: JourneySuite): NonNullable<JourneySuite['specs']> => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specsOf),
];
const stepsOf = (steps: readonly JourneyStep[]): readonly JourneyStep[] =>
  steps.flatMap((step) => [step, ...stepsOf(step.steps ?? [])]);

function all(pairs: readonly (readonly [id: string, passed: boolean])[]): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const [id, passed] of pairs) found.set(id, passed && (found.get(id) ?? true));
  return found;
}

/** Visits of one screen by several readers are one. */
function together(visits: readonly Visit[]): readonly Visit[] {
  const byName = Map.groupBy(visits, ({ kind, name }) => `${kind} ${name}`);
  return [...byName.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [
      {
        ...first,
        passed: same.every(({ passed }) => passed),
        findings: same.flatMap(({ findings }) => findings),
        shown: all(same.flatMap(({ shown }) => [...shown])),
      },
    ];
  });
}

/** Reads the reports of both test programs. What is missing in them did not run, and shows nothing. */
export function readRuns(units: UnitReport, journeys: JourneyReport): Runs {
  const inUnits = (units.testResults ?? [])
    .flatMap(({ assertionResults = [] }) => assertionResults)
    .flatMap(({ title, status }) => idsIn(title).map((id) => [id, status === 'passed'] as const));
  const specs = specsOf(journeys).map(({ title, ok, tests }) => {
    const steps = stepsOf(tests.flatMap(({ results }) => results.at(-1)?.steps ?? []));
    const shown = all(
      steps.flatMap((step) => idsIn(step.title).map((id) => [id, step.error === undefined] as const)),
    );
    const findings = tests
      .flatMap(({ annotations = [] }) => annotations)
      .flatMap(({ type, description = '' }) =>
        type === axeNote ? (parseAxeFindings(description) ?? []) : [],
      );
    return { title, ok, shown, findings };
  });
  const inJourneys = specs.flatMap(({ title, ok, shown }) => [
    ...idsIn(title).map((id) => [id, ok] as const),
    ...shown,
  ]);
  const visits = specs.flatMap(({ title, ok, shown, findings }): Visit[] => {
    const screen = screenTitle.exec(title)?.groups?.['name'];
    const name = screen ?? title.replace(/^(?:\[\w+\] ?)+/u, '');
    if (findings.length === 0 && screen === undefined) return [];
    return [{ kind: screen === undefined ? 'seat' : 'screen', name, passed: ok, findings, shown }];
  });
  return { promises: all([...inUnits, ...inJourneys]), visits: together(visits) };
}
