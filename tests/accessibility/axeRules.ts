/** The rules of axe that run on every screen, and the criteria of WCAG that each looks at. */
import axe from 'axe-core';

export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that axe calls experimental and leaves off, and that decide something here. They run on every screen of `screens.ts`. */
export const alsoRun = [
  'css-orientation-lock',
  'label-content-name-mismatch',
  'table-fake-caption',
  'td-has-header',
];

const criterionOf = (tag: string): string | null => {
  const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/u.exec(tag) ?? [];
  return criterion === undefined ? null : `${principle}.${guideline}.${criterion}`;
};

/** The rules that run, with the criteria that they look at. */
export const axeRules: ReadonlyMap<string, readonly string[]> = new Map(
  axe
    .getRules()
    .filter(
      ({ ruleId, tags }) =>
        alsoRun.includes(ruleId) ||
        (axeTags.some((tag) => tags.includes(tag)) &&
          !tags.includes('experimental') &&
          !tags.includes('deprecated')),
    )
    .map(({ ruleId, tags }) => [ruleId, tags.flatMap((tag) => criterionOf(tag) ?? [])]),
);

/** The rules that look at a criterion. */
export const rulesFor = (criterion: string): readonly string[] =>
  [...axeRules].filter(([, criteria]) => criteria.includes(criterion)).map(([rule]) => rule);
