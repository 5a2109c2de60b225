/** A screen as it is without a mouse and without sight: each stop of the Tab key, and what a screen reader finds. */
import { expect, type Page } from '@playwright/test';

import { t } from './dutch.ts';

/** Pages are longer than one thinks, but not this long. */
const patience = 400;
const atOnce = 8;

interface Window {
  stops: Element[];
  readonly axe: {
    setup(): void;
    teardown(): void;
    readonly commons: {
      readonly text: { accessibleText(element: Element): string };
      readonly aria: { getRole(element: Element): string | null };
    };
  };
}

/** What a screen reader was told a moment ago, and where that was: it goes by itself. */
const saidOnce = /^ *- status(?::\n(?: +- paragraph: .*\n?)+|\n)/gmu;

/** What differs from run to run: codes, addresses, days, times, offered aliases, and how many were there before. */
function steady(text: string, code: string): string {
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
  return (
    text
      .replaceAll(saidOnce, '')
      .replaceAll(/\b\d+ %: /gu, 'ZOOM %: ')
      .replaceAll(/: \d+ %$/gmu, ': ZOOM %')
      .replaceAll(new RegExp(`"(?:${t(($) => $.join.name.aliases).replaceAll(', ', '|')})"`, 'gu'), '"ALIAS"')
      .replaceAll(code, 'CODE')
      .replaceAll(spaced, 'CODE')
      // The one of the example is its own.
      .replaceAll(/[A-Z0-9]{3} [A-Z0-9]{3}\b/gu, 'CODE')
      .replaceAll(/(?:[A-Z0-9] ){5}[A-Z0-9]\b/gu, 'CODE')
      .replaceAll(/#CODE\.[A-Z0-9]+/gu, '#CODE.PROOF')
      .replaceAll(/https?:\/\/[^\s"]+/gu, 'ADDRESS')
      .replaceAll(/127\.0\.0\.1:\d+|localhost:\d+/gu, 'HOST')
      .replaceAll(/\/s-[a-z0-9]+/gu, '/s-…')
      .replaceAll(/\/m-[a-z0-9]+/gu, '/m-…')
      .replaceAll(new RegExp(`\\b\\d{1,2} (?:${months})(?: \\d{4})?`, 'gu'), 'DAY')
      .replaceAll(/\b\d{1,2}[.:]\d{2}\b/gu, 'TIME')
      .replaceAll(/\bAnna \d+/gu, 'Anna')
  );
}

/** Goes through the whole screen with the Tab key, from the top, and comes out at the top again. */
async function walk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { body } = document;
    const here = globalThis as unknown as Window;
    here.stops = [];
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof Element && target !== body) here.stops.push(target);
      },
      true,
    );
    // Where nothing in front keeps the focus, one begins at the top.
    if (document.querySelector('dialog:modal') === null) {
      body.tabIndex = -1;
      body.focus();
      body.removeAttribute('tabindex');
    }
  });
  const isRound = () =>
    page.evaluate(() => {
      const { stops } = globalThis as unknown as Window;
      return stops.length === 0 || new Set(stops).size < stops.length;
    });
  let pressed = 0;
  do {
    for (let count = 0; count < atOnce; count += 1) await page.keyboard.press('Tab');
    pressed += atOnce;
  } while (pressed < patience && !(await isRound()));
  expect(pressed, `the Tab key comes round at ${page.url()}`).toBeLessThan(patience);
}

interface Stop {
  readonly line: string;
  /** The focus changes nothing that one sees. */
  readonly isUnseen: boolean;
  /** Something lies over all of it. */
  readonly isCovered: boolean;
}

/** The stops of the last walk, once round, each with its role and its name. */
function stopsOf(page: Page): Promise<readonly Stop[]> {
  return page.evaluate(async () => {
    const { stops, axe } = globalThis as unknown as Window;
    const round = stops.slice(
      0,
      stops.findIndex((stop, at) => stops.indexOf(stop) < at),
    );
    const found = round.length === 0 ? [...new Set(stops)] : round;
    // From the first on the page on, wherever the walk began.
    const isBefore = (one: Element, other: Element) =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const first = found.findIndex((stop) => found.every((other) => other === stop || isBefore(stop, other)));
    const once = [...found.slice(Math.max(first, 0)), ...found.slice(0, Math.max(first, 0))];
    axe.setup();
    const lines = once.map((stop) =>
      stop.isConnected
        ? `${axe.commons.aria.getRole(stop) ?? stop.tagName.toLowerCase()} "${axe.commons.text.accessibleText(stop).replaceAll(/\s+/gu, ' ').trim()}"`
        : 'gone',
    );
    axe.teardown();
    const looksOf = (stop: Element) => {
      const shown = [stop, ...[...stop.querySelectorAll('*')].slice(0, 40)];
      for (let box = stop.parentElement, up = 0; box !== null && up < 3; box = box.parentElement, up += 1)
        shown.push(box, ...[...box.children].slice(0, 12));
      return shown
        .map((element) => {
          const { outline, outlineOffset, boxShadow, backgroundColor, border, textDecoration, fill, stroke } =
            getComputedStyle(element);
          return [
            outline,
            outlineOffset,
            boxShadow,
            backgroundColor,
            border,
            textDecoration,
            fill,
            stroke,
          ].join();
        })
        .join('|');
    };
    const isUnder = (reached: Element) => {
      // Of what is longer than the window, the part that is in it.
      const box = reached.getBoundingClientRect();
      const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
      const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
      const label = reached.closest('label');
      return [0.1, 0.5, 0.9]
        .flatMap((down) =>
          [0.1, 0.5, 0.9].map(
            (along) => [left + (right - left) * along, top + (bottom - top) * down] as const,
          ),
        )
        .every(([x, y]) => {
          const hit = document.elementFromPoint(x, y);
          return (
            hit === null || !(reached.contains(hit) || hit.contains(reached) || label?.contains(hit) === true)
          );
        });
    };
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const told: { line: string; isUnseen: boolean; isCovered: boolean }[] = [];
    for (const [at, stop] of once.entries()) {
      const line = lines[at] ?? '';
      told.push({ line, isUnseen: false, isCovered: false });
      if (!stop.isConnected || !(stop instanceof HTMLElement || stop instanceof SVGElement)) continue;
      if (document.activeElement === stop) stop.blur();
      const before = looksOf(stop);
      stop.focus();
      // What is the way in to a group passes the focus on.
      const reached = document.activeElement ?? stop;
      const isUnseen = reached === stop && looksOf(stop) === before;
      // The board brings what has the focus into sight in the frames that follow.
      let isCovered = isUnder(reached);
      for (let frames = 0; isCovered && frames < 30; frames += 1) {
        await nextFrame();
        isCovered = isUnder(reached);
      }
      told[at] = { line, isUnseen, isCovered };
    }
    return told;
  });
}

/**
 * What a screen reader finds, and the stops of the Tab key: steady, so that it can be kept as a golden file. `kept` is that
 * file as it is; null while it is drawn anew. Words with an explanation come a moment later: they are waited for where it has
 * them.
 */
export async function readAloud(page: Page, code: string, kept: string | null): Promise<string> {
  const name = t(($) => $.terms.explained);
  const words = page.getByRole('group', { name }).first();
  if (kept === null) await words.waitFor({ timeout: 5_000 }).catch(() => {});
  else if (kept.includes(`group "${name}"`)) await words.waitFor();
  const modal = page.locator('dialog:modal');
  const modals = await modal.count();
  const isModal = modals > 0;
  const address = page.url();
  const heard = await (isModal ? modal.last() : page.locator('body')).ariaSnapshot();
  const title = await page.title();
  await walk(page);
  const stops = await stopsOf(page);
  expect(page.url(), 'the focus alone goes nowhere').toBe(address);
  expect(await modal.count(), 'the focus alone opens nothing').toBe(modals);
  expect(
    stops.filter(({ line }) => line.endsWith('""')).map(({ line }) => line),
    'stops without a name',
  ).toEqual([]);
  expect(
    stops.filter(({ isUnseen }) => isUnseen).map(({ line }) => line),
    'stops where the focus cannot be seen',
  ).toEqual([]);
  expect(
    stops.filter(({ isCovered }) => isCovered).map(({ line }) => line),
    'stops that lie under something',
  ).toEqual([]);
  return steady(
    [`# ${title}`, '', heard, '', '# Tab', '', ...stops.map(({ line }) => `- ${line}`), ''].join('\n'),
    code,
  );
}

/** What is chosen, pressed or current, and in forced colours looks as its neighbour that is not. */
function sameAsOthers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const within: ParentNode = document.querySelector('dialog:modal') ?? document;
    const looksOf = (element: Element) =>
      [element, ...element.querySelectorAll('*')]
        .map((part) => {
          const { color, backgroundColor, border, outline, fontWeight, textDecoration, display, opacity } =
            getComputedStyle(part);
          return [
            color,
            backgroundColor,
            border,
            outline,
            fontWeight,
            textDecoration,
            display,
            opacity,
          ].join();
        })
        .toSorted()
        .join('|');
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const labelled = (element: Element) => element.closest('label') ?? element;
    const pairs: readonly (readonly [on: string, off: (element: Element) => Element | null | undefined])[] = [
      ...(['pressed', 'selected', 'checked'] as const).map(
        (state) =>
          [
            `[aria-${state}=true]`,
            (element: Element) =>
              element.parentElement?.parentElement?.querySelector(`[aria-${state}=false]`),
          ] as const,
      ),
      [
        '[aria-current]:not([aria-current=false])',
        (element) =>
          [...(element.parentElement?.parentElement?.querySelectorAll(element.tagName) ?? [])].find(
            (other) => other.getAttribute('aria-current') === null,
          ),
      ],
      [
        'input:checked',
        (element) =>
          element instanceof HTMLInputElement && element.getBoundingClientRect().width <= 1
            ? within.querySelector(`input[name="${element.name}"]:not(:checked)`)
            : null,
      ],
    ];
    return pairs.flatMap(([on, off]) =>
      [...within.querySelectorAll(on)].flatMap((element) => {
        const other = off(element);
        if (other === null || other === undefined) return [];
        const [chosen, free] = [labelled(element), labelled(other)];
        if (!isSeen(chosen) || !isSeen(free) || chosen === free) return [];
        return looksOf(chosen) === looksOf(free) ? [chosen.outerHTML.slice(0, 200)] : [];
      }),
    );
  });
}

/** In forced colours, where backgrounds and shadows vanish, one still sees the focus, and what is chosen. */
export async function expectForcedColours(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await sameAsOthers(page), 'chosen, and in forced colours as what is not').toEqual([]);
  const unseen = (await stopsOf(page)).filter(({ isUnseen }) => isUnseen).map(({ line }) => line);
  expect(unseen, 'stops where the focus cannot be seen in forced colours').toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}
