/** Devices that keep nothing: what people write reaches the table all the same, and the screen says what is so. */
import { expect, type Page } from '@playwright/test';

import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  expectSaved,
  handIn,
  handInHere,
  joinByLink,
  laptop,
  openSession,
  phone,
  startWriting,
} from './people.ts';

/** Every write on the device fails, as in a full or private window. */
const withFailingCopy = (page: Page) =>
  page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function fail(...given) {
      const request = add.apply(this, given);
      this.transaction.abort();
      return request;
    };
  });

const withoutStorage = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', { get: () => null });
    Object.defineProperty(globalThis, 'sessionStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });

const notKept = t(($) => $.trust.notKept);
const sealed = (page: Page) => page.getByRole('region', { name: t(($) => $.round.mine) });

test('[T32] [T33] [T34] [T35] on devices that keep nothing every answer reaches the table, and nothing is said that is not so', async ({
  arrive,
  server,
}) => {
  const [fatma, joris, dewi] = [await arrive(laptop), await arrive(phone), await arrive(phone)];
  await withoutStorage(fatma);
  await withFailingCopy(joris);
  const { joinUrl } = await openSession(fatma, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(dewi, joinUrl, 'Dewi');
  await startWriting(fatma);

  await expect(joris.getByText(notKept)).toBeVisible();
  await expect(joris.getByRole('textbox', { name: t(($) => $.round.answer) })).toBeVisible();
  await joris.context().setOffline(true);
  await expect(joris.getByText(t(($) => $.trust.offlineNotKept))).toBeVisible();
  await handInHere(joris, 'Zonder bereik en zonder opslag');
  await expect(sealed(joris).getByText(t(($) => $.round.waitsInTab))).toBeVisible();
  await expect(joris.getByText(t(($) => $.round.handedIn))).toHaveCount(0);
  await joris.context().setOffline(false);
  await expect(joris.getByText(t(($) => $.round.handedIn))).toBeAttached();
  await expect(sealed(joris).getByText(t(($) => $.round.waitsInTab))).toHaveCount(0);
  await expectSaved(joris);

  await expect(dewi.getByRole('textbox', { name: t(($) => $.round.answer) })).toBeVisible();
  await dewi.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
  await expect(dewi.getByText(notKept)).toBeVisible();
  await handIn(dewi, 'De kopie is weg, het antwoord niet');
  await expect(dewi.getByText(t(($) => $.round.handedIn))).toBeAttached();
  // The device can keep things again, and does.
  await expect(dewi.getByText(notKept)).toHaveCount(0);

  await expect(fatma.getByText(t(($) => $.round.laid, { count: 2, of: 2 })).first()).toBeVisible();
  await fatma.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
  for (const text of ['Zonder bereik en zonder opslag', 'De kopie is weg, het antwoord niet'])
    await expect(fatma.getByText(text).first()).toBeVisible();
});
