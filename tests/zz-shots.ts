import { chromium } from '@playwright/test';
import { startRealServer } from './journeys/realServer.ts';

const server = await startRealServer();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
for (const [name, width, height, locale] of [
  ['p320', 320, 800, 'nl-NL'],
  ['p390', 390, 844, 'nl-NL'],
  ['t768', 768, 1024, 'en-GB'],
  ['l1440', 1440, 900, 'nl-NL'],
] as const) {
  const context = await browser.newContext({ viewport: { width, height }, locale });
  const page = await context.newPage();
  page.setDefaultTimeout(20000);
  await page.goto(`${server.url}/nieuw`);
  const nl = locale === 'nl-NL';
  await page.getByLabel(nl ? 'Titel van de sessie' : 'Title of the session').fill('Teamsessie');
  await page.getByLabel(nl ? 'Jouw naam' : 'Your name').fill('Fatma');
  await page.getByRole('button', { name: nl ? 'Volgende stap' : 'Next step' }).click();
  await page.getByRole('radio', { name: nl ? 'Zeven vragen' : 'Seven questions' }).check();
  await page.getByRole('radio', { name: nl ? /^45 minuten/ : /^45 minutes/ }).check();
  await page.screenshot({ path: `/tmp/shots/open-${name}.png`, fullPage: true });
  await page.getByRole('combobox').selectOption('30');
  await page.getByRole('radio', { name: nl ? 'Vast in de' : 'Stuck in' }).check();
  await page.screenshot({ path: `/tmp/shots/open30-${name}.png`, fullPage: true });
  await page.getByRole('combobox').selectOption('any');
  await page.getByRole('radio', { name: nl ? 'Start van' : 'Start of' }).check();
  await page.getByRole('button', { name: nl ? 'Volgende stap' : 'Next step' }).click();
  await page.getByRole('checkbox').nth(8).uncheck({ timeout: 3000 }).catch(() => undefined);
  await page.getByRole('checkbox', { name: /Kennisbronnen|Knowledge sources/ }).first().check();
  const pm = page.getByRole('checkbox', { name: /Publieke meerwaarde|Public value|public/ }).first();
  await pm.uncheck().catch(() => undefined);
  await page.screenshot({ path: `/tmp/shots/decks-${name}.png`, fullPage: true });
  await page.getByRole('button', { name: nl ? 'Leg ze erbij' : 'Add them' }).click();
  await page.getByRole('button', { name: nl ? 'Maak de sessie meteen' : /Open|Create|now/ }).first().click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/shots/lobby-${name}.png`, fullPage: true });
  await page.getByRole('button', { name: nl ? 'Wijzig het draaiboek' : /programme/i }).first().click();
  await page.waitForTimeout(800);
  await page.screenshot({ path: `/tmp/shots/rows-${name}.png` });
  await context.close();
}
await browser.close();
await server.remove();
process.exit(0);
