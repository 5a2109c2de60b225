/** Whoever runs the server looks how many sessions there are, and deletes one. */
import { expect } from '@playwright/test';

import { createOperatorTranslator } from '../../src/messages/operatorTranslator.ts';
import { test } from './journey.ts';
import { expectAccessible, expectNoSidewaysScroll, laptop, openSession, phone } from './people.ts';

const [nl, en] = [createOperatorTranslator('nl'), createOperatorTranslator('en')];
const operatorKey = 'een-heel-lange-sleutel-van-de-beheerder';
test.use({ settings: { OPERATOR_KEY: operatorKey } });

test('[F18] [F19] the operator comes in with the key, sees no contents, and deletes a session by keyboard', async ({
  arrive,
  server,
}) => {
  const [fatma, operator] = [await arrive(laptop), await arrive(laptop)];
  const { code } = await openSession(fatma, server.url, { title: 'Kennis in de wijk' });
  const sessionId = /\/s\/([^/]+)\//u.exec(fatma.url())?.[1] ?? '';
  const asked: string[] = [];
  operator.on('request', (request) => asked.push(request.url()));
  const violations: string[] = [];
  operator.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });

  await operator.goto(`${server.url}/beheer`);
  await expectAccessible(operator);
  const key = operator.getByLabel(nl(($) => $.operator.key.label));
  await key.fill('een-verkeerde-sleutel');
  await operator.keyboard.press('Enter');
  await expect(operator.getByRole('alert')).toHaveText(nl(($) => $.operator.key.wrong));
  await expect(key).toBeFocused();
  await expectAccessible(operator);
  await operator.keyboard.type(operatorKey);
  await operator.keyboard.press('Enter');
  await expect(operator.getByRole('heading', { name: nl(($) => $.operator.list) })).toBeVisible();
  await expectAccessible(operator);
  const row = operator.getByRole('row', { name: new RegExp(sessionId, 'u') });
  await expect(row).toContainText(nl(($) => $.operator.states.lobby));
  for (const secret of ['Kennis in de wijk', 'Fatma', code])
    await expect(operator.locator('body')).not.toContainText(secret);
  await operator.getByRole('link', { name: nl(($) => $.operator.orders.size) }).click();
  await operator.getByRole('link', { name: nl(($) => $.operator.otherLanguage) }).click();
  await expect(operator.getByRole('heading', { name: en(($) => $.operator.list) })).toBeVisible();
  await expect(
    operator.getByRole('link', { name: en(($) => $.operator.orders.size), exact: true }),
  ).toHaveAttribute('aria-current', 'true');
  await operator.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(operator);
  await operator.getByRole('link', { name: en(($) => $.operator.otherLanguage) }).click();

  await operator
    .getByRole('button', { name: nl(($) => $.operator.delete.of, { session: sessionId }) })
    .focus();
  await operator.keyboard.press('Enter');
  await expect(
    operator.getByRole('heading', { name: nl(($) => $.operator.delete.title, { session: sessionId }) }),
  ).toBeVisible();
  await expectAccessible(operator);
  await operator.getByRole('link', { name: nl(($) => $.operator.delete.back) }).click();
  await expect(row).toBeVisible();
  await row.getByRole('button').click();
  await operator.getByRole('button', { name: nl(($) => $.operator.delete.sure) }).focus();
  await operator.keyboard.press('Enter');
  await expect(operator.getByRole('status')).toHaveText(
    nl(($) => $.operator.delete.done, { session: sessionId }),
  );
  await expect(operator.getByText(nl(($) => $.operator.none))).toBeVisible();
  await expect(fatma.getByText('Deze sessie is gewist')).toBeVisible();
  await operator.getByRole('button', { name: nl(($) => $.operator.signOut) }).click();
  await expect(key).toBeVisible();
  expect(violations).toEqual([]);
  for (const url of asked) {
    expect(url.startsWith(server.url)).toBe(true);
    expect(url).not.toContain('sleutel');
  }
});

test('[F18] the page of the operator fits a phone of 320 px', async ({ arrive, server }) => {
  const [fatma, operator] = [
    await arrive(laptop),
    await arrive({ ...phone, viewport: { width: 320, height: 640 } }),
  ];
  await openSession(fatma, server.url);
  await operator.goto(`${server.url}/beheer`);
  await expectNoSidewaysScroll(operator);
  await operator.getByLabel(nl(($) => $.operator.key.label)).fill(operatorKey);
  await operator.keyboard.press('Enter');
  await expect(operator.getByRole('heading', { name: nl(($) => $.operator.list) })).toBeVisible();
  await expectNoSidewaysScroll(operator);
  await expectAccessible(operator);
});
