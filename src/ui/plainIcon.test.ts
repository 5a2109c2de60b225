import type { LucideIcon, LucideProps } from 'lucide-react';
import * as check from 'lucide-react/icons/check';
import * as circleDot from 'lucide-react/icons/circle-dot';
import * as layoutGrid from 'lucide-react/icons/layout-grid';
import * as lightbulb from 'lucide-react/icons/lightbulb';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import createPlainIcon from './plainIcon.ts';

/** What every module of an icon exports; the types of lucide leave out its data. */
interface IconModule {
  readonly default: LucideIcon;
  readonly __iconData: Parameters<typeof createPlainIcon>[0];
}

const icons = Object.entries({ check, circleDot, layoutGrid, lightbulb } as unknown as Record<
  string,
  IconModule
>);

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
  it.each(icons)('looks as that of lucide: %s', (_, { default: Icon, __iconData }) => {
    const Plain = createPlainIcon(__iconData);
    for (const props of asked)
      expect(drawn(Plain, props)).toEqual(drawn(Icon as ComponentType<LucideProps>, props));
  });
});
