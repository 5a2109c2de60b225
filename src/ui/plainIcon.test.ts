import { Check, CircleDot, LayoutGrid, Lightbulb, type LucideProps } from 'lucide-react';
import { __iconData as check } from 'lucide-react/icons/check';
import { __iconData as circleDot } from 'lucide-react/icons/circle-dot';
import { __iconData as layoutGrid } from 'lucide-react/icons/layout-grid';
import { __iconData as lightbulb } from 'lucide-react/icons/lightbulb';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import createPlainIcon from './plainIcon.ts';

const icons = [
  ['check', Check, check],
  ['circle-dot', CircleDot, circleDot],
  ['layout-grid', LayoutGrid, layoutGrid],
  ['lightbulb', Lightbulb, lightbulb],
] as const;

const asked = [
  {},
  { className: 'size-5', 'aria-hidden': true },
  { strokeWidth: 3, className: 'size-4' },
  { role: 'img', 'aria-label': 'Klaar' },
] as const;

/** Every element with its attributes in order, without the classes that lucide adds and nobody uses. */
const drawn = <Props extends object>(Icon: ComponentType<Props>, props: Props) =>
  renderToStaticMarkup(createElement(Icon, props))
    .replaceAll(/\blucide(?:-[\w-]+)? ?/gu, '')
    .replaceAll(/ ?" ?/gu, '"')
    .replaceAll('class=""', '')
    .split('>')
    .map((element) => element.match(/<\/?\w+|[\w-]+="[^"]*"/gu)?.toSorted());

describe('an icon as the build draws it', () => {
  it.each(icons)('looks as that of lucide: %s', (_, Icon, data) => {
    const Plain = createPlainIcon(data as Parameters<typeof createPlainIcon>[0]);
    for (const props of asked)
      expect(drawn(Plain, props)).toEqual(drawn(Icon as ComponentType<LucideProps>, props));
  });
});
