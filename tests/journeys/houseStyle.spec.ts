/** Two municipalities with house styles of NL Design System: their screens, on a phone, a laptop and the big screen. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

import { mooiAnders, voorbeeld, writeHouseStyle, type GivenStyle } from '../fixtures/houseStyles.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import { watchPage } from './onlooker.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByLink,
  laptop,
  openMenuOf,
  openSession,
  phone,
  startWriting,
  unfoldAnswers,
} from './people.ts';

const folderWith = (given: GivenStyle) => writeHouseStyle(mkdtempSync(join(tmpdir(), 'kennistafel-')), given);
const fullHd = { viewport: { width: 1920, height: 1080 }, locale: 'nl-NL' };

interface Case extends GivenStyle {
  /** Of the main button, on a light and on a dark screen. */
  readonly action: { readonly light: string; readonly dark: string };
}

const cases: readonly Case[] = [
  { ...voorbeeld, action: { light: 'rgb(81, 21, 239)', dark: 'rgb(116, 202, 211)' } },
  {
    ...mooiAnders,
    // What `npm run doctor` named was set, as it says.
    css: `${mooiAnders.css}\n.ma-theme { --kt-muted: #5f6267; }`,
    action: { light: 'rgb(138, 58, 159)', dark: 'rgb(143, 174, 210)' },
  },
];

/** What a colour role is for the page, as the browser has it. */
const roleOn = (page: Page, role: string) =>
  page.evaluate((name) => {
    const probe = document.createElement('i');
    probe.style.setProperty('color', `var(--kt-${name})`);
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, role);

for (const { action, ...given } of cases)
  test(`[F1] [F4] [F8] ${given.name} has its own look on every screen, light, dark and with colours of the device`, async ({
    arrive,
    anotherServer,
  }) => {
    const server = await anotherServer({ THEME_DIR: folderWith(given) });
    const [fatma, joris, wall] = [await arrive(laptop), await arrive(phone), await arrive(fullHd)];
    const onlookers = [fatma, joris, wall].map((page) => watchPage(page, server.url));
    const mark = (page: Page) =>
      given.logo === undefined
        ? page.getByText(given.name, { exact: true }).first()
        : page.getByRole('img', { name: given.name }).first();
    const expectSound = async (page: Page) => {
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    };
    const expectHoused = async (page: Page) => {
      await expect(page.locator('html')).toHaveClass('house-style');
      await expect(mark(page)).toBeVisible();
      expect(await roleOn(page, 'action')).toBe(action.light);
      await expectSound(page);
    };

    await test.step('the first pages, on a phone and on a laptop', async () => {
      for (const page of [fatma, joris])
        for (const path of ['/', '/doe-mee', '/kaarten']) {
          await page.goto(server.url + path);
          await expectHoused(page);
        }
      // The narrowest that there is.
      await joris.setViewportSize({ width: 320, height: 640 });
      for (const path of ['/kaarten', '/']) {
        await joris.goto(server.url + path);
        await expect(mark(joris)).toBeVisible();
        await expectNoSidewaysScroll(joris);
      }
      await joris.setViewportSize({ width: 390, height: 844 });
    });

    const { joinUrl, code } = await openSession(fatma, server.url);
    await test.step('the invitation: the lobby, the dialog and the big screen', async () => {
      await expectHoused(fatma);
      await wall.goto(`${server.url}/scherm#${code}`);
      await expect(wall.getByText('Teamsessie Sociaal domein').first()).toBeVisible();
      await expectHoused(wall);
      await joinByLink(joris, joinUrl, 'Joris');
      await expectHoused(joris);
    });

    await startWriting(fatma);
    await test.step('writing and the reveal', async () => {
      await handIn(joris, 'Wij bellen eerst een collega', 'Ervaring');
      await expectHoused(joris);
      await fatma.getByRole('button', { name: t(($) => $.steer.reveal), exact: true }).click();
      for (const page of [joris, wall])
        await expect(page.getByText('Wij bellen eerst een collega').first()).toBeVisible();
      await unfoldAnswers(fatma);
      await expectHoused(fatma);
      for (const page of [joris, wall]) await expectSound(page);
      await openMenuOf(fatma);
      await fatma.getByRole('menuitem', { name: t(($) => $.steer.menu.invite) }).click();
      const dialog = fatma.getByRole('dialog');
      await expect(
        dialog.getByText(given.name).or(dialog.getByRole('img', { name: given.name })),
      ).toBeVisible();
      await expectSound(fatma);
      await fatma.keyboard.press('Escape');
    });

    await test.step('on a dark screen: its own dark colours, or ours', async () => {
      for (const page of [fatma, joris, wall]) {
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await roleOn(page, 'action')).toBe(action.dark);
        await expectSound(page);
      }
      // The logo was made for white.
      if (given.logo !== undefined)
        await expect(mark(fatma)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      // What is printed is light.
      await joris.emulateMedia({ colorScheme: 'dark', media: 'print' });
      expect(await roleOn(joris, 'action')).toBe(action.light);
      await joris.emulateMedia({ colorScheme: null, media: null });
    });

    await test.step('with the colours of the device, those win', async () => {
      await fatma.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      const [written, canvas] = await fatma.evaluate(() => {
        const probe = document.createElement('i');
        probe.style.setProperty('color', 'CanvasText');
        document.body.append(probe);
        return [
          getComputedStyle(document.querySelector('main p') ?? document.body).color,
          getComputedStyle(probe).color,
        ];
      });
      expect(written).toBe(canvas);
      await expect(mark(fatma)).toBeVisible();
      if (given.logo !== undefined)
        await expect(mark(fatma)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    });
    expect(onlookers.flatMap(({ troubles }) => troubles)).toEqual([]);
  });
