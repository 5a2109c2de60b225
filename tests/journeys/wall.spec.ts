/** The big screen: what gathers on it, what is revealed and sorted, what was agreed, and its pages. */
import { expect, type Locator, type Page } from '@playwright/test';

import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import type { CardId } from '../../src/model/deck.ts';
import { newDeskAnswerId, type AnswerId } from '../../src/model/ids.ts';
import { answersTo, openRound, type Round } from '../../src/model/session/stage.ts';
import { currentTemplate } from '../../src/model/board/templates/stageTemplates.ts';
import { createPerson, stageOf } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { test } from './journey.ts';
import { enterAsFacilitator, expectAccessible, joinByCode, laptop } from './people.ts';
import { t } from './dutch.ts';

const random = seededRandom(20261122);
const fullHd = { viewport: { width: 1920, height: 1080 }, locale: 'nl-NL' };
const questions = ['kennisbronnen-1', 'kennisbronnen-2', 'kennisbronnen-3'] as CardId[];
const sayings = [
  'Inwoners zeggen iets anders dan de monitor. Dan wint nu altijd het cijfer.',
  'We vragen het na bij de balie, als er tijd is.',
  'Wie het hardst roept.',
];

/** A table with names at which six people write, and a facilitator who reveals. */
async function writingTable(url: string) {
  const facilitator = createPerson(url);
  const { code, facilitatorUrl } = await facilitator.open({ named: true });
  const names = ['Mirjam', 'Sem', 'Lotte', 'Ahmed', 'Xia Ling', 'Dewi'];
  const people = names.map(() => createPerson(url));
  for (const [index, person] of people.entries()) await person.join(code, names[index] ?? '');
  await facilitator.command({ type: 'session.start' });
  const [stage, board] = [facilitator.connect('stage'), facilitator.connect('board')];
  const desks = people.map((person) => person.connect('desk'));
  await Promise.all([stage, board, ...desks].map(({ synced }) => synced));
  const ask = async (command: Parameters<typeof facilitator.command>[0]) => {
    const { status, text } = await facilitator.command(command);
    if (status !== 200) throw new Error(text);
  };
  const open = async (cardId: CardId): Promise<Round> => {
    await ask({ type: 'round.open', cardId });
    await stage.until(() => openRound(stageOf(stage))?.cardId === cardId);
    const round = openRound(stageOf(stage));
    if (round === null) throw new Error('no round');
    return round;
  };
  /** The first of them lay so many answers on the table, one person after the other. */
  const write = async ({ id: roundId, cardId }: Round, count: number, writers = desks.length) => {
    for (let index = 0; index < count; index += 1) {
      const desk = desks[Math.floor((index * writers) / count)];
      const text = `${sayings[index % sayings.length]} (${index + 1})`;
      const source = index % 2 === 0 ? 'experience' : 'scientific';
      if (desk !== undefined)
        createDeskEditor(desk.doc).handIn({ id: newDeskAnswerId(random), roundId, cardId, text, source });
    }
    await Promise.all(desks.map((desk) => desk.saved()));
  };
  const reveal = async ({ id: roundId }: Round) => {
    await ask({ type: 'round.reveal', roundId });
    await stage.until(() => stageOf(stage).rounds[roundId]?.state === 'revealed');
  };
  const leave = () => [facilitator, ...people].forEach((person) => person.leave());
  return { code, facilitatorUrl, stage, board, ask, open, write, reveal, leave };
}

/** The words and sources of the answers that are on the wall now, with how large each is drawn. */
const notesOn = (wall: Page) =>
  wall.locator('main li article').evaluateAll((articles) =>
    articles.map((article) => ({
      text: article.querySelector('p')?.textContent ?? '',
      sizes: [...article.querySelectorAll('p')].map((line) =>
        Number.parseFloat(getComputedStyle(line).fontSize),
      ),
      isCut: [...article.querySelectorAll('p')].some((line) => line.scrollHeight > line.clientHeight + 1),
      box: article.getBoundingClientRect().toJSON() as DOMRect,
    })),
  );

test('[U38] backs gather on the wall, and answers are readable, level, whole and mixed the same on every wall', async ({
  arrive,
  server,
}) => {
  const table = await writingTable(server.url);
  const walls = [await arrive(fullHd), await arrive(fullHd)];
  const [wall, other] = walls as [Page, Page];
  for (const one of walls) await one.goto(`${server.url}/scherm#${table.code}`);

  await test.step('who laid something down has a back before them, and no word is there', async () => {
    const round = await table.open(questions[0] as CardId);
    const seats = wall.getByRole('list', { name: t(($) => $.board.gathering.people) });
    await expect(seats.getByRole('listitem')).toHaveCount(6);
    await table.write(round, 2, 2);
    await expect(seats.getByText(t(($) => $.board.gathering.laid))).toHaveCount(2);
    await expect(seats.locator('.gathering-back')).toHaveCount(2);
    await expect(wall.getByText(sayings[0] as string)).toHaveCount(0);
    await expectAccessible(wall);
    await table.reveal(round);
  });

  for (const [count, cardId] of [
    [12, questions[1]],
    [30, questions[2]],
  ] as const)
    await test.step(`${count} answers`, async () => {
      const round = await table.open(cardId as CardId);
      await table.write(round, count);
      await table.reveal(round);
      await expect(
        wall.getByText(
          t(($) => $.screen.answers, { count }),
          { exact: true },
        ),
      ).toBeVisible();
      await expect(wall.locator('.turning-front')).toHaveCount(0);
      const notes = await notesOn(wall);
      expect(Math.min(...notes.flatMap(({ sizes }) => sizes))).toBeGreaterThanOrEqual(28);
      expect(notes.filter(({ isCut }) => isCut)).toEqual([]);
      // No more pages than with twelve on each: where there is room they are larger.
      const [page] = await wall.getByText(/^Pagina 1 van \d$/).allTextContents();
      expect(Number(page?.at(-1) ?? 1)).toBeLessThanOrEqual(Math.ceil(count / 12));
      const ends = Map.groupBy(notes, ({ box }) => Math.round(box.x));
      const lowest = [...ends.values()].map((column) => Math.max(...column.map(({ box }) => box.bottom)));
      const highest = Math.max(...notes.map(({ box }) => box.height));
      expect(Math.max(...lowest) - Math.min(...lowest)).toBeLessThanOrEqual(highest);
      const texts = notes.map(({ text }) => text);
      await expect.poll(async () => (await notesOn(other)).map(({ text }) => text)).toEqual(texts);
      const published = answersTo(stageOf(table.stage), cardId as CardId).map(({ text }) => text);
      expect(texts).not.toEqual(published.filter((text) => texts.includes(text)));
    });

  await test.step('a facilitator turns the page, and puts one answer large on every wall', async () => {
    const first = wall.getByText(/^Pagina 1 van \d$/);
    await expect(first).toBeVisible();
    // A page that turns leaves as many as there were.
    const pages = (await first.textContent())?.at(-1) ?? '';
    await table.ask({ type: 'table.turnPage', to: 'next' });
    for (const one of walls) await expect(one.getByText(`Pagina 2 van ${pages}`)).toBeVisible();
    const answer = answersTo(stageOf(table.stage), questions[2] as CardId)[4];
    await table.ask({ type: 'answer.enlarge', answerId: answer?.id as AnswerId });
    for (const one of walls) {
      const large = one.getByText(answer?.text ?? '', { exact: true });
      await expect(one.getByRole('listitem')).toHaveCount(0);
      await expect(large).toBeVisible();
      const size = await large.evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
      expect(size).toBeGreaterThan(60);
    }
    await expectAccessible(wall);
    await table.ask({ type: 'answer.enlarge', answerId: null });
    await expect(
      wall.getByText(
        t(($) => $.screen.answers, { count: 30 }),
        { exact: true },
      ),
    ).toBeVisible();
  });

  await test.step('another template: the board, as soon as something lies in it', async () => {
    await table.ask({ type: 'board.changeTemplate', template: 'drie-bronnen' });
    await table.stage.until(() => stageOf(table.stage).era > 0);
    const [answer] = answersTo(stageOf(table.stage), questions[2] as CardId);
    const { zones } = currentTemplate(stageOf(table.stage));
    const [zone] = zones;
    if (answer === undefined || zone === undefined) throw new Error('nothing to lay');
    createBoardEditor(table.board.doc, () => stageOf(table.stage).era).moveItem(answer.id, {
      x: zone.x + 12,
      y: zone.y + 48,
      zone: zone.id,
    });
    const drawing = wall.getByRole('region', { name: t(($) => $.board.name) });
    await expect(drawing.getByText(zone.label.nl)).toBeVisible();
    await expect(drawing.getByText(answer.text).first()).toBeVisible();
    await expect(wall.locator('.wall-layer').getByRole('button')).toHaveCount(0);
    await expect.poll(async () => (await drawnOn(drawing)).smallest).toBeGreaterThanOrEqual(28);
    await expectAccessible(wall);
  });
  table.leave();
});

test('[U38] a reveal waits for nothing on the wall, however slow the network is', async ({
  arrive,
  server,
}) => {
  const table = await writingTable(server.url);
  const wall = await arrive(fullHd);
  await wall.goto(`${server.url}/scherm#${table.code}`);
  const round = await table.open(questions[0] as CardId);
  await table.write(round, 12);
  await expect(wall.locator('.gathering-back')).toHaveCount(6);
  // From here on nothing more can be fetched: what a reveal needs must be there.
  await wall.route('**/*', () => undefined);
  await wall.evaluate(() => {
    const frames: string[] = [];
    const look = () => {
      frames.push(document.querySelector<HTMLElement>('main')?.innerText ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { framesSeen: frames });
  });
  await table.reveal(round);
  await expect(
    wall.getByText(t(($) => $.ui.source.inWords, { experience: 6, professional: 0, scientific: 6 })),
  ).toBeVisible();
  await expect(wall.locator('.turning-front')).toHaveCount(0);
  const frames = await wall.evaluate(() => (window as unknown as { framesSeen: string[] }).framesSeen);
  const question = 'Waar denk jij aan bij ervaring, professionele kennis en wetenschap?';
  expect(frames.length).toBeGreaterThan(3);
  expect(frames.filter((text) => !text.includes(question))).toEqual([]);
  table.leave();
});

/** How large the words on a drawing of the board are, in pixels of the screen, and what is cut at its edge. */
const drawnOn = (drawing: Locator) =>
  drawing.evaluate((region) => {
    const layer = region.querySelector('.wall-layer') as HTMLElement;
    const scale = Number.parseFloat(getComputedStyle(layer).scale);
    const room = (layer.parentElement as HTMLElement).getBoundingClientRect();
    const words = [...layer.querySelectorAll('p, span')].filter(
      (element) =>
        element.checkVisibility() && [...element.childNodes].some(({ nodeType }) => nodeType === 3),
    );
    const notes = [...layer.querySelectorAll('li article')].map((note) => note.getBoundingClientRect());
    return {
      smallest: Math.min(
        ...words.map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * scale),
      ),
      notes: notes.length,
      cut: notes.filter(({ top, bottom, left, right }) => {
        return top < room.top || bottom > room.bottom || left < room.left || right > room.right;
      }).length,
    };
  });

/** Zooms in around the middle of the board, as with two fingers on a touchpad. */
async function zoomIn(facilitator: Page): Promise<void> {
  const board = await facilitator.locator('.board-layer').boundingBox();
  const { width = 0, height = 0 } = facilitator.viewportSize() ?? {};
  expect(board).not.toBeNull();
  await facilitator.mouse.move(width * 0.5, height * 0.4);
  await facilitator.keyboard.down('Control');
  await facilitator.mouse.wheel(0, -500);
  await facilitator.keyboard.up('Control');
}

test('[U38] the wall goes along with the part of the board at which a facilitator looks, and can be read from afar', async ({
  arrive,
  server,
}) => {
  const table = await writingTable(server.url);
  const wall = await arrive({ ...fullHd, reducedMotion: 'reduce' });
  const facilitator = await arrive(laptop);
  await wall.goto(`${server.url}/scherm#${table.code}`);
  await enterAsFacilitator(facilitator, table.facilitatorUrl, 'Fatma');
  const round = await table.open(questions[1] as CardId);
  await table.write(round, 12);
  await table.reveal(round);
  const answers = wall.getByText(
    t(($) => $.screen.answers, { count: 12 }),
    { exact: true },
  );
  await expect(answers).toBeVisible();
  const drawing = wall.getByRole('region', { name: t(($) => $.board.name) });
  await expect(facilitator.locator('.turning-front')).toHaveCount(0);

  await test.step('a part is on the wall, whole and large, and the rest is counted', async () => {
    await zoomIn(facilitator);
    await expect(drawing).toBeVisible();
    await expect(wall.getByText(/^Nog \d+ buiten beeld$/)).toBeVisible();
    const { smallest, notes, cut } = await drawnOn(drawing);
    expect(smallest).toBeGreaterThanOrEqual(28);
    expect(notes).toBeGreaterThan(2);
    expect(cut).toBe(0);
    await expectAccessible(wall);
  });

  await test.step('another wall, or the same after a reload, shows the same', async () => {
    const before = await drawing.getByRole('listitem').allInnerTexts();
    await wall.reload();
    await expect.poll(() => drawing.getByRole('listitem').allInnerTexts()).toEqual(before);
  });

  await test.step('all of it again: the answers have a place of their own', async () => {
    await facilitator.getByRole('button', { name: t(($) => $.board.tools.fit) }).click();
    await expect(answers).toBeVisible();
    await expect(drawing).toHaveCount(0);
  });

  await test.step('while people write nobody takes the question from the wall', async () => {
    await table.open(questions[2] as CardId);
    await zoomIn(facilitator);
    await expect(wall.getByRole('list', { name: t(($) => $.board.gathering.people) })).toBeVisible();
    await expect(drawing).toHaveCount(0);
  });
  table.leave();
});

/** Counts the notes that a page sounds, on a device that can sound. */
const countSounds = () => {
  const page = Object.assign(window, { sounds: 0 });
  const nothing = () => undefined;
  const connect = (next: unknown) => next;
  class Loudspeaker {
    state = 'running';
    currentTime = 0;
    createGain = () => ({
      gain: {
        setValueAtTime: nothing,
        linearRampToValueAtTime: nothing,
        exponentialRampToValueAtTime: nothing,
      },
      connect,
    });
    createOscillator = () => ({
      frequency: {},
      connect,
      start: () => {
        page.sounds += 1;
      },
      stop: nothing,
    });
  }
  Object.assign(window, { AudioContext: Loudspeaker });
};
const soundsOn = (page: Page) => page.evaluate(() => (window as unknown as { sounds: number }).sounds);

test('[U39] on the table the sources of the answers grow under the question, and a reveal sounds where somebody chose it', async ({
  arrive,
  server,
}) => {
  const table = await writingTable(server.url);
  const [facilitator, dewi, wall] = [await arrive(laptop), await arrive(laptop), await arrive(fullHd)];
  for (const page of [facilitator, dewi, wall]) await page.addInitScript(countSounds);
  await wall.goto(`${server.url}/scherm#${table.code}`);
  await enterAsFacilitator(facilitator, table.facilitatorUrl, 'Fatma');
  await joinByCode(dewi, server.url, table.code, 'Noor');
  const balance = (page: Page, each: number) =>
    page
      .getByRole('region', { name: t(($) => $.board.name) })
      .getByText(t(($) => $.ui.source.inWords, { experience: each, professional: 0, scientific: each }));

  await test.step('the balance comes when all have turned over, and no answer shifts for it', async () => {
    const round = await table.open(questions[0] as CardId);
    await table.write(round, 6);
    await expect(facilitator.locator('.gathering-back')).toHaveCount(6);
    await expect(balance(facilitator, 3)).toHaveCount(0);
    await table.reveal(round);
    await expect(balance(facilitator, 3)).toHaveCSS('opacity', '0');
    const places = () =>
      facilitator
        .locator('.board-item')
        .evaluateAll((items) => items.map((item) => (item as HTMLElement).style.translate));
    const before = await places();
    for (const page of [facilitator, dewi]) await expect(balance(page, 3)).toHaveCSS('opacity', '1');
    expect(await places()).toEqual(before);
    const [words] = await balance(facilitator, 3).evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
    );
    const notes = await facilitator
      .locator('.board-item .answer-note')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    expect(words).toBeDefined();
    const under = notes.filter(
      (note) =>
        words !== undefined &&
        note.top < words.bottom &&
        note.bottom > words.top &&
        note.left < words.right &&
        note.right > words.left,
    );
    expect(under).toEqual([]);
    for (const page of [facilitator, dewi, wall]) expect(await soundsOn(page)).toBe(0);
    await expectAccessible(facilitator);
  });

  await test.step('one soft sound for who chose it, and for nobody else', async () => {
    await facilitator.getByRole('button', { name: t(($) => $.boardMenu.label), exact: true }).click();
    await facilitator.getByRole('menuitem', { name: t(($) => $.boardMenu.revealSound) }).click();
    const round = await table.open(questions[1] as CardId);
    await table.write(round, 6);
    await table.reveal(round);
    for (const page of [facilitator, dewi]) await expect(balance(page, 3)).toHaveCSS('opacity', '1');
    await expect.poll(() => soundsOn(facilitator)).toBe(1);
    for (const page of [dewi, wall]) expect(await soundsOn(page)).toBe(0);
  });

  await test.step('not after a reload, where what was chosen is remembered', async () => {
    await facilitator.reload();
    await expect(balance(facilitator, 3)).toHaveCSS('opacity', '1');
    await facilitator.getByRole('button', { name: t(($) => $.boardMenu.label), exact: true }).click();
    await expect(
      facilitator.getByRole('menuitem', { name: t(($) => $.boardMenu.noRevealSound) }),
    ).toBeVisible();
    expect(await soundsOn(facilitator)).toBe(0);
  });
  table.leave();
});
