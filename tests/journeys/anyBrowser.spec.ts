/** Browsers that are older, that translate, that fall asleep, and that cannot fetch everything: nobody is left outside. */
import { expect, type BrowserContextOptions, type Page } from '@playwright/test';

import { boardOf } from './boardTable.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  expectSaved,
  handIn,
  joinByLink,
  laptop,
  openSession,
  phone,
  startWriting,
  leaveLobby,
} from './people.ts';

const answer = 'Vraag het de mensen zelf';
const answerField = (page: Page) => page.getByRole('textbox', { name: t(($) => $.round.answer) });
const revealButton = (page: Page) => page.getByRole('button', { name: t(($) => $.steer.reveal) });

/** Puts every text between `<font><font>`, as page translators do; in its place, or around it. */
function translator(manner: 'copied' | 'moved'): void {
  const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
  const translate = (text: Text) => {
    const around = text.parentElement;
    if (around === null || around.closest('font, script, style, textarea, title') || !text.data.trim())
      return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    text.replaceWith(outer);
    inner.append(manner === 'moved' ? text : text.data);
  };
  const textsIn = (node: Node): Text[] => (isText(node) ? [node] : [...node.childNodes].flatMap(textsIn));
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const added of addedNodes) for (const text of textsIn(added)) translate(text);
  }).observe(document, { childList: true, subtree: true });
}

for (const manner of ['copied', 'moved'] as const)
  test(`[U30] a translator whose texts are ${manner} crashes nothing and leaves no old label`, async ({
    arrive,
    server,
  }) => {
    const [fatma, joris] = [await arrive(laptop), await arrive(phone)];
    for (const page of [fatma, joris]) await page.addInitScript(translator, manner);
    const { joinUrl } = await openSession(fatma, server.url);
    await expect(fatma.locator('html')).toHaveAttribute('translate', 'no');
    await joinByLink(joris, joinUrl, 'Joris');
    await expect(joris.locator('font').first()).toBeAttached();
    await startWriting(fatma);
    await handIn(joris, answer);
    await revealButton(fatma).click();
    await expect(joris.getByText(t(($) => $.revealed.results)).first()).toBeVisible();
    await expect(joris.getByText(answer).first()).toBeVisible();
    await expect(revealButton(fatma)).toHaveCount(0);
    await expect(fatma.getByText(answer).first()).toBeVisible();
  });

/** Takes away what came after Safari 16.4, Chrome 109 and Firefox 115. Styles and syntax: browsers.test.ts. */
function oldestBrowser(): void {
  const gone: readonly [object, readonly string[]][] = [
    [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['toWellFormed', 'isWellFormed']],
    [Map, ['groupBy']],
    [Object, ['groupBy']],
    [Array, ['fromAsync']],
    [Promise, ['withResolvers', 'try']],
    [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf']],
    [
      Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object,
      ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'],
    ],
    [Intl, ['Segmenter', 'DurationFormat']],
    [URL, ['parse', 'canParse']],
    [AbortSignal, ['any']],
    [Element.prototype, ['checkVisibility', 'moveBefore']],
    [Document.prototype, ['startViewTransition']],
    [Navigator.prototype, ['wakeLock', 'userActivation']],
    [window, ['Iterator', 'requestIdleCallback', 'navigation', 'CloseWatcher']],
  ];
  for (const [owner, names] of gone) for (const name of names) Reflect.deleteProperty(owner, name);
  const Newest = RegExp;
  globalThis.RegExp = new Proxy(Newest, {
    construct(target, [pattern, flags]: [string, string?]) {
      if (flags?.includes('v')) throw new SyntaxError('Invalid flags');
      return new target(pattern, flags);
    },
  });
}

test('[U32] a session is run and followed in the oldest supported browsers', async ({ arrive, server }) => {
  const [fatma, joris] = [await arrive(laptop), await arrive(phone)];
  for (const page of [fatma, joris]) await page.addInitScript(oldestBrowser);
  const { joinUrl } = await openSession(fatma, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await startWriting(fatma);
  await handIn(joris, answer);
  await revealButton(fatma).click();
  await expect(joris.getByText(answer).first()).toBeVisible();
  await expect(boardOf(fatma).getByText(answer)).toBeVisible();
  const table = fatma.url();
  for (const view of ['scherm', 'lijst', 'verslag']) {
    await fatma.goto(`${table}/${view}`);
    await expect(fatma.getByText(answer).first()).toBeVisible();
  }
});

test('[U33] somebody with an older browser reads so before joining', async ({ arrive, server }) => {
  const page = await arrive(phone);
  await page.addInitScript(() => Reflect.deleteProperty(Object, 'hasOwn'));
  await page.goto(`${server.url}/doe-mee`);
  await expect(page.getByText('Deze browser is te oud voor Kennistafel.')).toBeVisible();
  await expect(page.getByText('This browser is too old for Kennistafel.')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('[U34] a part that cannot be fetched is missing alone, and comes when the network does', async ({
  arrive,
  server,
}) => {
  const [fatma, joris] = [await arrive(laptop), await arrive(phone)];
  const { joinUrl } = await openSession(fatma, server.url);
  await leaveLobby(fatma);
  await joris.route('**/assets/HarvestPanel-*', (route) => route.abort());
  await joinByLink(joris, joinUrl, 'Joris');
  await joris.getByRole('link', { name: t(($) => $.table.harvest) }).click();
  await expect(joris.getByText(t(($) => $.ui.missing.coming))).toBeVisible();
  // The rest of the page is there.
  await joris.getByRole('link', { name: t(($) => $.table.now) }).click();
  await expect(joris.getByText(t(($) => $.round.waitingTitle))).toBeVisible();
  await joris.getByRole('link', { name: t(($) => $.table.harvest) }).click();
  await joris.unroute('**/assets/HarvestPanel-*');
  await joris.getByRole('button', { name: t(($) => $.ui.missing.now) }).click();
  await expect(joris.getByText(t(($) => $.harvest.kind.agreement.title)).first()).toBeVisible();
  await expect(joris.getByText(t(($) => $.ui.missing.coming))).toHaveCount(0);
});

test('[U35] after an update of the server the page loads itself anew, and a draft is still there', async ({
  arrive,
  server,
}) => {
  const [fatma, joris] = [await arrive(laptop), await arrive(phone)];
  const { joinUrl } = await openSession(fatma, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await startWriting(fatma);
  await answerField(joris).fill('Half geschreven');
  await expectSaved(joris);
  let loaded = 0;
  joris.on('load', () => (loaded += 1));
  // The server has other files now: its page names another main script, and the part is not there.
  await joris.route('**/assets/HarvestPanel-*', (route) => route.fulfill({ status: 404 }));
  await joris.route(`${server.url}/`, (route) =>
    route.fulfill({ body: '<script type="module" crossorigin src="/assets/index-new.js"></script>' }),
  );
  await joris.getByRole('link', { name: t(($) => $.table.harvest) }).click();
  await expect(joris.getByRole('status').filter({ hasText: t(($) => $.ui.missing.coming) })).toBeVisible();
  await expect.poll(() => loaded).toBe(1);
  await joris.getByRole('link', { name: t(($) => $.table.now) }).click();
  await expect(answerField(joris)).toHaveValue('Half geschreven');
  expect(loaded).toBe(1);
});

test('[U36] without scripts, and without the app, the page says so', async ({ arrive, server }) => {
  const silent: BrowserContextOptions = { ...phone, javaScriptEnabled: false };
  const [without, missing] = [await arrive(silent), await arrive({ ...phone, reducedMotion: 'reduce' })];
  await without.goto(`${server.url}/doe-mee`);
  await expect(without.getByText('Kennistafel kon niet laden.')).toBeVisible();
  await missing.route('**/assets/*.js', (route) => route.abort());
  await missing.goto(`${server.url}/doe-mee`);
  await expect(missing.getByText('Kennistafel kon niet laden.')).toBeVisible();
  await missing.unroute('**/assets/*.js');
  await missing.reload();
  await expect(missing.getByRole('textbox')).toBeVisible();
  await expect(missing.getByText('Kennistafel kon niet laden.')).toHaveCount(0);
});

test('[U37] a phone at the table stays awake', async ({ arrive, server }) => {
  const [fatma, joris] = [await arrive(laptop), await arrive(phone)];
  await joris.addInitScript(() => {
    const request = () => {
      document.documentElement.dataset['awake'] = 'yes';
      return Promise.resolve({ released: false, release: () => Promise.resolve() });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const { joinUrl } = await openSession(fatma, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await expect(joris.locator('html')).not.toHaveAttribute('data-awake');
  await leaveLobby(fatma);
  await expect(joris.locator('html')).toHaveAttribute('data-awake', 'yes');
});
