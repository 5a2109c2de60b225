import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { themes as themeNames } from '../model/deck.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--kt-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'surface', 'table'];
const themes = themeNames.map((name) => `theme-${name}`);
const sources = ['experience', 'professional', 'scientific'].map((name) => `source-${name}`);
const text = [
  ...['ink', 'muted', 'action', 'danger', ...themes, ...sources].flatMap((ink) =>
    grounds.map((ground) => [ink, ground] as const),
  ),
  ...['action', 'danger', 'attention', 'good'].flatMap((tone) => [
    [tone, `${tone}-wash`] as const,
    ['ink', `${tone}-wash`] as const,
  ]),
  ['muted', 'action-wash'] as const,
  ['on-action', 'action'] as const,
  ['on-action', 'action-strong'] as const,
  ['on-danger', 'danger'] as const,
  ['on-danger', 'danger-strong'] as const,
  ...themes.map((theme) => ['on-theme', theme] as const),
];
const edges = ['paper', 'surface', 'table'].map((ground) => ['control', ground] as const);

describe.each(['light', 'dark'] as const)('in the %s theme', (scheme) => {
  const between = (ink: string, ground: string) =>
    contrast(pairs.get(ink)?.[scheme] ?? '#000000', pairs.get(ground)?.[scheme] ?? '#000000');

  it.each(text)('%s can be read on %s', (ink, ground) => {
    expect(between(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('the edge of a %s shows on %s', (ink, ground) => {
    expect(between(ink, ground)).toBeGreaterThanOrEqual(3);
  });
});

it('gives every member a colour that carries white letters', () => {
  const colours = [...css.matchAll(/--member: (#\w{6})/g)].map(([, colour = '']) => colour);
  expect(new Set(colours).size).toBe(12);
  for (const colour of colours) expect(contrast(colour, '#ffffff'), colour).toBeGreaterThanOrEqual(4.5);
});
