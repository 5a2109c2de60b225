/**
 * Four people whose fingers do anything: they type, press, press twice, go back, reload and open tabs, by a seeded
 * order. Whatever happens, every text that somebody typed and did not take away must still be somewhere.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import * as Y from 'yjs';

import type { DocumentName } from '../../src/model/access/documents.ts';
import type { MemberId, Random, SessionId } from '../../src/model/ids.ts';
import { createPerson } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import type { Arrive } from './journey.ts';
import { expectSaved, joinByLink, laptop, openSession, phone } from './people.ts';

/** A text, and who typed it where. */
interface Typed {
  readonly who: string;
  readonly text: string;
  readonly where: string;
}

/** Buttons that end the session, take one's own text away on purpose, or leave the product. */
const takesAway =
  /wis|verwijder|haal|sluit|annuleer|laat maar|vergeet|ongedaan|opnieuw|terug|verlaat|van tafel|download|sla op als|trek in|startpagina|kopieer|english|deel|facilitator|begeleider|meekijker|deur|slot|hulp|privacy/iu;
/** What a hand does, by how often. */
const deeds = [
  'write',
  'write',
  'write',
  'press',
  'press',
  'press',
  'pressTwice',
  'escape',
  'back',
  'reload',
  'tab',
] as const;
/** A control that moves away under a finger is no fault of the page. */
const patience = { timeout: 2_000 };

type Below = Random['below'];
const pick = <T>(below: Below, from: readonly T[]): T | undefined =>
  from.length === 0 ? undefined : from[below(from.length)];

/** Plays one session, and gives the texts that are nowhere any more. */
export async function playFingers(
  arrive: Arrive,
  url: string,
  seed: number,
  steps: number,
): Promise<readonly Typed[]> {
  const { below } = seededRandom(seed);
  const names = ['Fatma', 'Joris', 'Mirjam', 'Dewi'] as const;
  const pages = new Map<string, Page>();
  for (const name of names)
    pages.set(name, await arrive(name === 'Fatma' || name === 'Dewi' ? laptop : phone));
  const pageOf = (name: string) => pages.get(name) as Page;
  const { joinUrl } = await openSession(pageOf('Fatma'), url);
  for (const name of names.slice(1)) await joinByLink(pageOf(name), joinUrl, name);
  await beginWriting(pageOf('Fatma'));

  const typed: Typed[] = [];
  const home = new Map(names.map((name) => [name, pageOf(name).url()]));
  for (let step = 0; step < steps; step += 1) {
    const who = pick(below, names) ?? 'Joris';
    const page = pageOf(who);
    const deed = pick(below, deeds);
    if (deed === 'write') {
      // The end of it is marked: one text must not be found in another.
      const text = `${who.toLowerCase()}-${seed}-${step}.`;
      if ((await page.locator('textarea:visible:enabled').count()) === 0)
        await page.goto(home.get(who) as string);
      const where = await writeSomewhere(page, below, text);
      if (where !== null) typed.push({ who, text, where });
    } else if (deed === 'press' || deed === 'pressTwice') {
      await pressSomething(page, below, deed === 'pressTwice' ? 30 + below(470) : null);
    } else if (deed === 'escape') await page.keyboard.press('Escape');
    else if (deed === 'back') await page.goBack().catch(() => null);
    else if (deed === 'reload') await page.reload();
    else {
      const another = await page.context().newPage();
      await another.goto(home.get(who) as string);
      await another.close();
    }
    if (!page.url().startsWith(url)) await page.goto(home.get(who) as string);
  }

  const found: string[] = [];
  for (const name of names) {
    const page = pageOf(name);
    found.push(await onDevice(page));
    await page.goto(home.get(name) as string);
    await expectSaved(page);
    found.push(await onDevice(page), await onServer(url, page));
  }
  const everything = found.join('\n');
  return typed.filter(({ text }) => !everything.includes(text));
}

/** A round in which everybody may write, and a board where everybody may lay notes. */
async function beginWriting(facilitator: Page): Promise<void> {
  const statuses = await facilitator.evaluate(async () => {
    const [, , sessionId = '', seat = ''] = location.pathname.split('/');
    const done: number[] = [];
    for (const command of [
      { type: 'rules.set', moveItems: true, addNotes: true, editHarvest: true },
      { type: 'session.start' },
      { type: 'card.spotlight', cardId: 'kennisbronnen-1' },
      { type: 'round.open', cardId: 'kennisbronnen-1' },
    ]) {
      const answer = await fetch(`/api/sessions/${sessionId}/commands`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Kennistafel-Seat': seat },
        body: JSON.stringify(command),
      });
      done.push(answer.status);
    }
    return done;
  });
  expect(statuses).toEqual([200, 200, 200, 200]);
}

/** Types at the end of some field; gives the name of the field, or null where there is none. */
async function writeSomewhere(page: Page, below: Below, text: string): Promise<string | null> {
  const field = pick(below, await page.locator('textarea:visible:enabled').all());
  if (field === undefined) return null;
  try {
    const where = await field.evaluate(
      (element: HTMLTextAreaElement) => {
        const { labels } = element;
        return element.readOnly ? null : (labels[0]?.textContent ?? element.ariaLabel ?? 'a field');
      },
      undefined,
      patience,
    );
    if (where === null) return null;
    await field.focus(patience);
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(` ${text}`);
    // The field may have gone under the hand: then nothing was typed in it.
    return (await field.inputValue(patience)).includes(text) ? where : null;
  } catch {
    return null;
  }
}

/** Presses any button that takes nothing away; twice, with this many ms in between, where a number is given. */
async function pressSomething(page: Page, below: Below, gap: number | null): Promise<void> {
  const controls: Locator = page.locator(
    ':is(button, [role=tab], [role=menuitem], [role=radio], [role=checkbox]):visible:enabled',
  );
  const names = await controls.evaluateAll((all) =>
    all.map((element) => `${element.ariaLabel ?? ''} ${element.textContent ?? ''}`),
  );
  const free = names.flatMap((name, index) => (takesAway.test(name) ? [] : [index]));
  const index = pick(below, free);
  if (index === undefined) return;
  const control = controls.nth(index);
  try {
    await control.click(patience);
    if (gap === null) return;
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), gap);
    await control.click(patience);
  } catch {
    // It went away under the finger.
  }
}

/** Everything that this page and the device under it hold, as one text. */
async function onDevice(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input')];
    return [
      ...fields.map(({ value }) => value),
      ...Object.values(localStorage),
      ...Object.values(sessionStorage),
    ].join('\n');
  });
}

/** Everything on the server that the one who sits at this page may read, as one text. */
async function onServer(url: string, page: Page): Promise<string> {
  const person = createPerson(url);
  const [, , sessionId = '', seat = ''] = new URL(page.url()).pathname.split('/');
  for (const { name, value } of await page.context().cookies()) person.cookies.set(name, value);
  person.sessionId = sessionId as SessionId;
  person.memberId = seat as MemberId;
  const texts: string[] = [];
  for (const name of ['stage', 'board', 'desk'] satisfies DocumentName[]) {
    const { doc, synced } = person.connect(name);
    await synced;
    texts.push(textsIn(doc));
  }
  person.leave();
  return texts.join('\n');
}

/** Every text that is not deleted in a document. */
function textsIn(doc: Y.Doc): string {
  return Y.decodeUpdate(Y.encodeStateAsUpdate(doc))
    .structs.map((struct) =>
      'content' in struct
        ? JSON.stringify(struct.content.getContent().join('')) + JSON.stringify(struct.content.getContent())
        : '',
    )
    .join('\n');
}
