/** Taking part without a mouse or a screen to touch. */
import { expect, test, type Locator, type Page } from '@playwright/test';

import { arrive, laptop, openSession, startWriting } from './people.ts';
import { startRealServer, type RealServer } from './realServer.ts';

let server: RealServer;
test.beforeAll(async () => {
  server = await startRealServer();
});
test.afterAll(() => server.remove());

/** More than there is to pass on any page of ours. */
const patience = 60;

/** Goes on with the Tab key until something has the focus, and checks that one can see it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < patience; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  await expect(target).toBeInViewport();
}

test('[U6] somebody joins, writes and hands in with the keyboard alone', async ({ browser }) => {
  const facilitator = await arrive(browser, laptop);
  const { code } = await openSession(facilitator, server.url);
  const page = await arrive(browser, laptop);
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await test.step('find the session and take a seat', async () => {
    await page.goto(`${server.url}/doe-mee`);
    await tabTo(page, page.getByLabel('Code van de sessie'));
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Hoe heet je hier?'));
    await page.keyboard.type('Joris');
    await tabTo(page, button('Ga aan tafel'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Je bent binnen' })).toBeVisible();
  });

  await startWriting(facilitator);

  await test.step('write, say where it comes from, and hand in', async () => {
    await tabTo(page, page.getByRole('textbox', { name: 'Jouw antwoord' }));
    await page.keyboard.type('Vraag het de mensen zelf');
    await tabTo(page, button('Ervaring'));
    await page.keyboard.press('Space');
    await tabTo(page, button('Leg op tafel (nog dicht)'));
    await page.keyboard.press('Enter');
    const sealed = page.getByRole('region', { name: 'Jouw antwoorden, nog dicht' });
    await expect(sealed.getByText('Vraag het de mensen zelf')).toBeVisible();
    await expect(facilitator.getByText('1 van 1 klaar').first()).toBeVisible();
  });

  await test.step('take it back, and lay it down again', async () => {
    await tabTo(page, button('Pak terug'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Jouw antwoord' })).toHaveValue(
      'Vraag het de mensen zelf',
    );
    await tabTo(page, button('Leg op tafel (nog dicht)'));
    await page.keyboard.press('Enter');
    await expect(button('Pak terug')).toBeVisible();
  });
});
