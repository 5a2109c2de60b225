/** How a screen holds up for people who adapt it: spacing, larger text, their own colours, less motion, an unsteady hand. */
import { expect, type Page } from '@playwright/test';

/** A text that is cut off, as one can read it. */
type Cut = string;

/** WCAG 1.4.12: what a reader may set, all at once. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
/** The texts that stick out of what cuts them off, and cannot be scrolled to. */
function cutTexts(page: Page): Promise<readonly Cut[]> {
  return page.evaluate(() => {
    const modal = document.querySelector('dialog:modal');
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const found: string[] = [];
    const texts = document.createTreeWalker(modal ?? document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (words === '' || parent === null || parent.closest('script, style, noscript, [inert]') !== null)
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      for (let box: Element | null = parent; box !== null && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        const { overflowX, overflowY, webkitLineClamp, textOverflow, position, maskImage } = style;
        const edge = box.getBoundingClientRect();
        // For screen readers alone; a text that says with dots, or by fading, that there is more, of which a person must
        // judge whether the rest is a press away; and what one scrolls in.
        const saysMore = webkitLineClamp !== 'none' || textOverflow === 'ellipsis' || maskImage !== 'none';
        if (edge.width <= 1 || edge.height <= 1 || saysMore) break;
        if (/auto|scroll/u.test(overflowX + overflowY) || box.matches('[data-surface], svg')) break;
        const isOut = lines.some(
          (line) =>
            (cuts(overflowX) && (line.left < edge.left - 2 || line.right > edge.right + 2)) ||
            // Lines are higher than their letters: a part of that may be gone.
            (cuts(overflowY) &&
              (line.top < edge.top - line.height / 4 || line.bottom > edge.bottom + line.height / 4)),
        );
        if (isOut) {
          found.push(words.slice(0, 60));
          break;
        }
        if (position === 'fixed') break;
      }
    }
    return found;
  });
}

/** Nothing is cut off that was whole before, and nothing sticks out, once `adapt` is done; then it is undone. */
async function expectWhole(
  page: Page,
  what: string,
  adapt: () => Promise<unknown>,
  undo: () => Promise<unknown>,
): Promise<void> {
  const before = await cutTexts(page);
  await adapt();
  const look = async () => ({
    cut: (await cutTexts(page)).filter((words) => !before.includes(words)),
    sticksOut: await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  });
  // What measures itself draws itself anew a moment later.
  await expect.poll(look, { message: `${what}: ${page.url()}` }).toEqual({ cut: [], sticksOut: 0 });
  await undo();
}

/** Nothing is cut off or sticks out when lines, words and letters are further apart. */
export function expectSpacedText(page: Page): Promise<void> {
  const wear = (css: string) =>
    page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);
  return expectWhole(
    page,
    'text spacing',
    () => wear(spaced),
    () => wear(''),
  );
}

/** WCAG 1.4.4: nothing is cut off or sticks out in a browser whose text is twice as large, as people set it. */
export async function expectLargeText(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const letters = async (standard: number) => {
    await browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: (standard * 13) / 16 } });
    // Whoever sets it so has it before the page comes. A page that is there already hears of it with the next other size.
    const size = page.viewportSize();
    if (size === null) return;
    await page.setViewportSize({ ...size, height: size.height - 1 });
    await page.setViewportSize(size);
  };
  await expectWhole(
    page,
    'text of 200 %',
    () => letters(32),
    () => letters(16),
  );
  await browser.detach();
}

/** Whoever asked for less motion sees nothing move: it may only appear, and change its colour. */
export async function expectStill(page: Page): Promise<void> {
  const moving = () =>
    page.evaluate(() => {
      const still =
        /^(?:none|opacity|color|background(?:-color)?|border(?:-\w+)*-color|outline(?:-\w+)*|fill|stroke|box-shadow|text-decoration-color|visibility|display|overlay)$/u;
      const isLong = (durations: string) =>
        durations.split(', ').some((duration) => Number.parseFloat(duration) > 0.02);
      return [...document.querySelectorAll('body *')]
        .flatMap((element) => {
          const style = getComputedStyle(element);
          const moves =
            isLong(style.transitionDuration) &&
            style.transitionProperty
              .split(', ')
              .some((name) => !still.test(name) && !name.startsWith('--tw-gradient'));
          return moves ? [`${element.outerHTML.slice(0, 100)} ${style.transitionProperty}`] : [];
        })
        .concat(
          document.getAnimations().flatMap((animation) => {
            const { effect } = animation;
            if (animation.playState !== 'running' || !(effect instanceof KeyframeEffect)) return [];
            const names = effect
              .getKeyframes()
              .flatMap((frame) => Object.keys(frame))
              .filter((name) => !['offset', 'computedOffset', 'easing', 'composite'].includes(name));
            const moves = names.some(
              (name) => !still.test(name.replaceAll(/[A-Z]/gu, (sign) => `-${sign.toLowerCase()}`)),
            );
            return moves ? [`${effect.target?.outerHTML.slice(0, 100) ?? ''} ${names.join(' ')}`] : [];
          }),
        );
    });
  await expect.poll(moving, { message: page.url() }).toEqual([]);
}

/** WCAG 2.5.8: what one presses is 24 pixels high and wide, or has that much room, or is a link in a sentence. */
export async function expectTargets(page: Page): Promise<void> {
  const small = () =>
    page.evaluate(() => {
      const size = 24;
      const within: ParentNode = document.querySelector('dialog:modal') ?? document;
      const pressed =
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=menuitem], [role=menuitemradio], [role=tab], [role=radio], [role=switch]';
      const boxOf = (element: Element) =>
        // A field within its label is pressed with all of the label.
        (element.matches('input[type=radio], input[type=checkbox]')
          ? (element.closest('label') ?? element)
          : element
        ).getBoundingClientRect();
      const targets = [...within.querySelectorAll(pressed)]
        .filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
            element.closest('[inert]') === null &&
            !element.matches(':disabled'),
        )
        .map((element) => ({ element, box: boxOf(element) }))
        .filter(({ box }) => box.width > 1 && box.height > 1);
      const middleOf = ({ left, top, width, height }: DOMRect) =>
        [left + width / 2, top + height / 2] as const;
      const isSmall = (box: DOMRect) => box.width < size - 0.5 || box.height < size - 0.5;
      return targets.flatMap(({ element, box }) => {
        if (!isSmall(box)) return [];
        const { display } = getComputedStyle(element);
        const isInSentence =
          display === 'inline' &&
          (element.parentElement?.textContent ?? '').trim() !== (element.textContent ?? '').trim();
        if (isInSentence) return [];
        const [x, y] = middleOf(box);
        const neighbour = targets.find(({ element: other, box: its }) => {
          if (other === element || other.contains(element) || element.contains(other)) return false;
          const [atX, atY] = isSmall(its)
            ? middleOf(its)
            : [Math.max(its.left, Math.min(x, its.right)), Math.max(its.top, Math.min(y, its.bottom))];
          return Math.hypot(atX - x, atY - y) < (isSmall(its) ? size : size / 2);
        });
        return neighbour === undefined
          ? []
          : [
              `${element.outerHTML.slice(0, 120)} ${Math.round(box.width)}x${Math.round(box.height)} beside ${neighbour.element.outerHTML.slice(0, 80)}`,
            ];
      });
    });
  await expect.poll(small, { message: page.url() }).toEqual([]);
}

/** Nothing here plays by itself: no recorded sound and no film. */
export async function expectNoMedia(page: Page): Promise<void> {
  await expect(page.locator('audio, video, embed, marquee')).toHaveCount(0);
}
