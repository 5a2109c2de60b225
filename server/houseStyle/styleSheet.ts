/** What goes to browsers of a house style: the roles with plain values, and nothing of what the municipality wrote. */
import { houseClass } from './houseStyle.ts';
import { schemes, type Scheme } from './readTokens.ts';
import type { Look } from './resolve.ts';

/** Logos are made for white: on a dark ground, and where the device has colours of its own, there is white around it. */
const onWhite = '.house-logo { padding: 0.25rem 0.375rem; border-radius: 0.375rem; background: #ffffff; }';
/** How many times as wide as its usual height a logo may be; a wider one is less high. */
const widest = 4.5;
/** Its room is there before it is, so that nothing moves when it comes. */
const logoRules = (ratio: number) => `.house-logo {
  flex: none;
  box-sizing: content-box;
  height: calc(var(--house-logo, 2rem) * ${Math.min(1, widest / ratio).toFixed(3)});
  aspect-ratio: ${ratio.toFixed(4)};
  forced-color-adjust: none;
}
@media (forced-colors: active) {\n${onWhite}\n}
@media (max-width: 40rem) {\nheader .house-logo { --house-logo: 1.5rem; }\n}\n`;
/** In the header of a phone a long name leaves room for the title of the session. */
const nameRules = `@media (max-width: 40rem) {
header .house-name { max-width: 5.5rem; font-size: 0.75rem; line-height: 1.2; overflow-wrap: anywhere; }\n}\n`;

/** The style sheet. Printing is light, whatever the screen is. */
export function styleSheetOf({ colours, others }: Look, logo: { readonly ratio: number } | null): string {
  // Where the theme has a value for one scheme, the other gets ours again.
  const roles = [...colours.light.keys()].filter((role) =>
    schemes.some((scheme) => colours[scheme].get(role)?.from !== null),
  );
  const lines = (scheme: Scheme) =>
    roles.map((role) => `  --kt-${role}: ${colours[scheme].get(role)?.colour};\n`).join('');
  const rest = [...others].map(([role, value]) => `  --kt-${role}: ${value};\n`).join('');
  return `.${houseClass} {\n${lines('light')}${rest}}
@media screen and (prefers-color-scheme: dark) {\n.${houseClass}:not([data-theme='light']) {\n${lines('dark')}}\n.${houseClass}:not([data-theme='light']) ${onWhite}\n}
@media screen {\n.${houseClass}[data-theme='dark'] {\n${lines('dark')}}\n.${houseClass}[data-theme='dark'] ${onWhite}\n}\n${logo === null ? nameRules : logoRules(logo.ratio)}`;
}
