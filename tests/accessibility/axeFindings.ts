/** What axe said of one screen: noted with the test that went there, and read back from the report of the tests. */

export const axeNote = 'axe';

export interface AxeFindings {
  /** The path of the screen, without what differs from run to run. */
  readonly path: string;
  /** Rules by what came of them. Those that had nothing to look at are left out. */
  readonly passes: readonly string[];
  readonly incomplete: readonly string[];
  readonly violations: readonly string[];
}

const rulesOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((rule) => typeof rule === 'string') : [];

/** Reads what `JSON.stringify` made of findings; null for anything else. */
export function parseAxeFindings(text: string): AxeFindings | null {
  try {
    const found = JSON.parse(text) as Partial<Record<keyof AxeFindings, unknown>> | null;
    if (typeof found?.path !== 'string') return null;
    return {
      path: found.path,
      passes: rulesOf(found.passes),
      incomplete: rulesOf(found.incomplete),
      violations: rulesOf(found.violations),
    };
  } catch {
    return null;
  }
}
