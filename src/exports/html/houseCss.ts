/** What the house style of a municipality changes in the stylesheet of the notes. */
import { sources } from '../../model/source.ts';
import type { HouseLook } from '../houseLook.ts';

/** The roles that the page has under the same name. */
const named = ['ink', 'muted', 'line', 'table', 'action'] as const;

/** Rules that come after those of notesCss.ts. */
export function houseCss({ colours, fonts }: HouseLook): string {
  const set = (name: string, value: string | null | undefined) =>
    value === undefined || value === null ? '' : ` --${name}: ${value};`;
  const colour = (role: string) => (colours[role] === undefined ? null : `#${colours[role]}`);
  const own = [
    ...named.map((role) => set(role, colour(role))),
    ...sources.map((source) => set(source, colour(`source-${source}`))),
    set('sans', fonts.text),
    set('serif', fonts.headings),
  ].join('');
  const themes = Object.keys(colours)
    .filter((role) => role.startsWith('theme-'))
    .map((role) => `.${role} { color: #${colours[role]}; }\n`)
    .join('');
  const paper = colour('paper');
  return `:root {${own} }
${paper === null ? '' : `main { background: ${paper}; }\n`}${themes}.house { margin: 0 0 1.2rem; font-weight: 700; }
.house img { display: block; width: auto; max-width: 14rem; height: auto; max-height: 3.5rem; }
`;
}
