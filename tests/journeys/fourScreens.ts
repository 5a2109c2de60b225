/** One table on four screens, and everything that each of them draws from frame to frame. */
import { expect, type BrowserContextOptions, type Page } from '@playwright/test';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import type { CardId } from '../../src/model/deck.ts';
import { newDeskAnswerId } from '../../src/model/ids.ts';
import { openRound } from '../../src/model/session/stage.ts';
import { createPerson, stageOf } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { enterAsFacilitator, joinByLink, laptop, phone, tablet } from './people.ts';

export const screenNames = ['laptop', 'phone', 'tablet', 'wall'] as const;
export type ScreenName = (typeof screenNames)[number];

export const devicesOf: Readonly<Record<ScreenName, BrowserContextOptions>> = {
  laptop,
  phone,
  tablet,
  wall: { viewport: { width: 1920, height: 1080 }, locale: 'nl-NL' },
};

const sayings = [
  'Inwoners zeggen iets anders dan de monitor. Dan wint nu altijd het cijfer.',
  'We vragen het na bij de balie, als er tijd is.',
  'De wijkscan was er, maar kwam na het besluit.',
  'Wie het hardst roept.',
];
const sources = ['experience', 'professional', 'scientific', null] as const;
const names = ['Mirjam', 'Sem', 'Lotte', 'Ahmed', 'Xia Ling', 'Dewi'];

/** A table at which six people write with devices of their own, which nobody looks at. */
export async function tableOfSix(url: string) {
  const random = seededRandom(20261129);
  const facilitator = createPerson(url);
  const { code, facilitatorUrl } = await facilitator.open({ named: true });
  const people = names.map(() => createPerson(url));
  for (const [index, person] of people.entries()) await person.join(code, names[index] ?? '');
  await facilitator.command({ type: 'session.start' });
  const stage = facilitator.connect('stage');
  await stage.synced;
  return {
    code,
    stage,
    command: facilitator.command,
    /** Opens the screen of somebody, at the address that leads this screen to the server. */
    open: async (name: ScreenName, page: Page, at: string) => {
      if (name === 'laptop')
        await enterAsFacilitator(
          page,
          at + new URL(facilitatorUrl).pathname + new URL(facilitatorUrl).hash,
          'Fatma',
        );
      else if (name === 'wall') await page.goto(`${at}/scherm#${code}`);
      else await joinByLink(page, `${at}/doe-mee#${code}`, name === 'phone' ? 'Joris' : 'Teun');
    },
    /** So many answers to a card, by all six, face down. */
    write: async (cardId: CardId, count: number) => {
      const { status, text } = await facilitator.command({ type: 'round.open', cardId });
      if (status !== 200) throw new Error(text);
      await stage.until(() => openRound(stageOf(stage))?.cardId === cardId);
      const round = openRound(stageOf(stage));
      if (round === null) throw new Error('No round');
      // A desk on which nobody writes for half a minute connects again, also in the middle of this.
      const desks = people.map((person) => person.connect('desk'));
      await Promise.all(desks.map(({ synced }) => synced));
      for (let index = 0; index < count; index += 1) {
        const desk = desks[index % desks.length];
        if (desk === undefined) continue;
        const editor = createDeskEditor(desk.doc);
        editor.handIn({
          id: newDeskAnswerId(random),
          roundId: round.id,
          cardId,
          text: `${sayings[index % sayings.length] ?? ''} (${index + 1})`,
          source: sources[index % sources.length] ?? null,
        });
        editor.setReady(round.id, true);
      }
      await Promise.all(desks.map((desk) => desk.saved()));
      for (const desk of desks) desk.close();
      return round;
    },
    leave: () => [facilitator, ...people].forEach((person) => person.leave()),
  };
}

/**
 * Where something is drawn, in whole pixels, or null while it is not there. Its top is not among it: on a machine that is too
 * busy a line may say that the connection is gone, and what fills the window below it is less high.
 */
type Place = readonly [left: number, right: number, bottom: number] | null;

interface Frame {
  /** Epoch ms, on the clock that all screens of one machine share. */
  readonly at: number;
  /** What is wrong with what is drawn: nothing, as a rule. */
  readonly faults: readonly string[];
  /** How many answers can be read. */
  readonly answers: number;
  /** How many of these are turning over. */
  readonly turning: number;
  readonly places: Readonly<Record<string, Place>>;
}

interface Seen {
  readonly frames: readonly Frame[];
  /** When the first answer began to turn over, epoch ms; null when none turned. */
  readonly firstTurn: number | null;
  /** What jumped from one place to another, without gliding. */
  readonly shifts: readonly string[];
  /** Scripts, styles, letters and pictures that were fetched. */
  readonly fetched: readonly string[];
}

interface Watch {
  /** What must be in sight in every frame. */
  readonly question: string;
  readonly loading: string;
  /** Parts of which the place is noted, by their selectors. */
  readonly parts: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    watched?: { -readonly [Key in keyof Seen]: Seen[Key] } & {
      frames: Frame[];
      shifts: string[];
      fetched: string[];
    };
  }
}

/** From now on every frame of the page is looked at. */
export const watch = (page: Page, what: Watch) =>
  page.evaluate(({ question, loading, parts }) => {
    const watched: NonNullable<Window['watched']> = { frames: [], firstTurn: null, shifts: [], fetched: [] };
    window.watched = watched;
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const seen = (selector: string) => [...document.querySelectorAll(selector)].filter(isSeen);
    const placeOf = (selector: string): Place => {
      const [element] = seen(selector);
      if (element === undefined) return null;
      const { left, right, bottom } = element.getBoundingClientRect();
      return [Math.round(left), Math.round(right), Math.round(bottom)];
    };
    const look = () => {
      const text = document.body.innerText;
      const faults: string[] = [];
      if (!text.includes(question)) faults.push('no question');
      if (text.includes(loading)) faults.push('something is fetched');
      // A button that was pressed says so itself.
      if (seen(':not(button)[aria-busy="true"]').length > 0) faults.push('busy');
      if (seen('.turning-front, .answer-note').some((front) => front.textContent.trim() === ''))
        faults.push('an answer without words');
      if (seen('.turning-back').some((back) => back.querySelector('.card-back, .answer-note p') === null))
        faults.push('a blank back');
      watched.frames.push({
        at: Date.now(),
        faults,
        answers: seen('.answer-note').length,
        turning: seen('.turning-front .answer-note').length,
        places: Object.fromEntries(
          Object.entries(parts).map(([name, selector]) => [name, placeOf(selector)]),
        ),
      });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    document.addEventListener('animationstart', ({ target, animationName }) => {
      const [animation] = (target as Element).getAnimations();
      if (animationName !== 'turn-front' || animation === undefined) return;
      // An animation that comes late is further on: what counts is when it would have begun.
      const began = Number(animation.startTime) + Number(animation.effect?.getTiming().delay);
      const at = Date.now() + began - performance.now();
      watched.firstTurn = Math.min(at, watched.firstTurn ?? at);
    });
    const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => note(entry))).observe({ type });
    observe('layout-shift', (entry) => {
      const { sources: moved } = entry as PerformanceEntry & {
        readonly sources: readonly { node: Node | null }[];
      };
      for (const { node } of moved) {
        const element = node instanceof Element ? node : node?.parentElement;
        watched.shifts.push(
          element?.closest('[data-item], section, header, nav')?.outerHTML.slice(0, 120) ?? '',
        );
      }
    });
    observe('resource', (entry) => {
      const { initiatorType, name } = entry as PerformanceResourceTiming;
      // What one tells the server, and which answers are one's own, goes over fetch.
      if (initiatorType !== 'fetch') watched.fetched.push(name);
    });
  }, what);

export async function seenOn(page: Page): Promise<Seen> {
  const seen = await page.evaluate(() => window.watched);
  if (seen === undefined) throw new Error('Nobody watched');
  return seen;
}

/** Waits until answers were revealed here and have all turned over. */
export async function expectTurned(page: Page): Promise<void> {
  await expect(page.locator('.answer-note:visible').first()).toBeVisible();
  await expect(page.locator('.turning-front')).toHaveCount(0);
}

/** As on a device so many times slower than this one. */
export const slowDown = async (page: Page, rate: number) =>
  (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
