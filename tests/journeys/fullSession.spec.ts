/** A session in which nothing more fits: it says so beforehand, and what does not fit any more is not lost. */
import { expect } from '@playwright/test';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import type { CardId } from '../../src/model/deck.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { createPerson, type Connection } from '../server/person.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectSaved,
  joinByLink,
  laptop,
  openField,
  openSession,
  phone,
  startWriting,
} from './people.ts';

/** Most of what one update may hold, so that nobody has to write often; then less, until not even a letter fits. */
const sizes = [240_000, 10_000, 1_000, 100, 10];

/** Writes on a desk until it takes no more of this size, or as often as asked. Gives the desk as it is connected then. */
async function fill(desk: Connection, connect: () => Connection, size: number, times = Infinity) {
  let open = desk;
  for (let part = 0; part < times; part += 1) {
    createDeskEditor(open.doc).setDraft(`vol-${size}-${part}` as CardId, {
      text: 'x'.repeat(size),
      source: null,
    });
    const code = await Promise.race([open.saved().then(() => null), open.closed]);
    if (code === null) continue;
    expect(code).toBe(closeCodes.noRoom);
    open = connect();
    await open.synced;
    return open;
  }
  return open;
}

test('[G33] a session that is nearly full says so to everybody, and an answer that no longer fits waits on its screen', async ({
  arrive,
  server,
}) => {
  const [facilitator, joris] = [await arrive(laptop), await arrive(phone)];
  const { joinUrl, code } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await startWriting(facilitator);
  const sit = async (number: number) => {
    const person = createPerson(server.url);
    await person.join(code, `Deelnemer ${number}`);
    const connect = () => person.connect('desk');
    const desk = connect();
    await desk.synced;
    return { desk, connect };
  };
  const first = await sit(1);
  await fill(first.desk, first.connect, 240_000, 8);
  for (let number = 2; number <= 33; number += 1) {
    const { desk, connect } = await sit(number);
    await fill(desk, connect, 240_000, 8);
  }
  for (const page of [facilitator, joris]) {
    await expect(page.getByText(t(($) => $.board.nearlyFull.title))).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }

  const last = await sit(34);
  let open = last.desk;
  for (const size of sizes) open = await fill(open, last.connect, size);
  const field = await openField(joris);
  await field.fill('Dit past er niet meer bij, maar het gaat niet verloren.');
  await expect(joris.getByText(t(($) => $.refusals['no-room']))).toBeVisible();
  await expect(joris.getByText(t(($) => $.trust.unsaved)).first()).toBeVisible();
  await expectAccessible(joris);

  first.desk.doc.getMap('desk').delete('draft/vol-240000-1');
  await first.desk.saved();
  await expectSaved(joris);
  await expect(field).toHaveValue('Dit past er niet meer bij, maar het gaat niet verloren.');
});
