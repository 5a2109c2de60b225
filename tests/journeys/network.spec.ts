/** The network goes for half a minute at each moment of a session: nothing is said that is not so, and nothing is lost. */
import { expect, type Page, type WebSocketRoute } from '@playwright/test';

import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  expectSaved,
  handInHere,
  joinByLink,
  laptop,
  openMenuOf,
  openSession,
  phone,
  showInDrawer,
} from './people.ts';

const [first, second] = ['Vraag het de mensen zelf', 'Begin klein'];
const [halfMinute, step] = [30_000, 5_000];

/** The network of one page: whether its browser notices that it goes, or everything falls silent. */
interface Network {
  readonly page: Page;
  go(): Promise<void>;
  comeBack(): Promise<void>;
}

const noticed = (page: Page): Network => ({
  page,
  go: () => page.context().setOffline(true),
  comeBack: () => page.context().setOffline(false),
});

async function silent(page: Page): Promise<Network> {
  let lost = false;
  const sockets = new Set<WebSocketRoute>();
  await page.routeWebSocket(/\/sync\//, (socket) => {
    sockets.add(socket);
    if (lost) return;
    const server = socket.connectToServer();
    socket.onMessage((message) => void (lost || server.send(message)));
    server.onMessage((message) => void (lost || socket.send(message)));
  });
  return {
    page,
    go: async () => {
      lost = true;
      await page.route('**/*', (route) => route.abort());
    },
    comeBack: async () => {
      lost = false;
      await page.unroute('**/*');
      // What was under way is gone, and so are the connections.
      await Promise.all([...sockets].map((socket) => socket.close()));
      sockets.clear();
    },
  };
}

const exactly = (page: Page, words: string) => page.getByText(words, { exact: true });
const field = (page: Page) => page.getByRole('textbox', { name: /^(Jouw|Nog een) antwoord/ });
const dot = (page: Page, what: string) => page.getByRole('button', { name: `Eén stip erbij: ${what}` });

/** None of the words with which the screen says that the server has something. */
async function expectNoReceipts(page: Page): Promise<void> {
  for (const words of [t(($) => $.trust.saved), t(($) => $.round.handedIn), t(($) => $.vote.doneMore)])
    await expect(exactly(page, words)).toHaveCount(0);
}

test('[T50] the network goes for half a minute at each moment of a session', async ({ arrive, server }) => {
  const [fatma, joris, mirjam] = [await arrive(laptop), await arrive(phone), await arrive(phone)];
  for (const page of [fatma, joris, mirjam]) await page.clock.install();
  const networks = [noticed(joris), await silent(mirjam)];
  const people = [joris, mirjam];
  const ofFatma = noticed(fatma);

  /** What people do without a network, and what happens meanwhile. When this is over, the network is there again. */
  const without = async (
    lost: readonly Network[],
    { alone, meanwhile }: { alone?: (page: Page) => Promise<void>; meanwhile?: () => Promise<void> },
  ) => {
    await Promise.all(lost.map((network) => network.go()));
    for (const { page } of lost) {
      await alone?.(page);
      if (alone) await expectNoReceipts(page);
    }
    for (const { page } of lost) {
      // Step by step: what is due within one step happens once.
      for (let gone = 0; gone < halfMinute; gone += step) await page.clock.fastForward(step);
      await expect(
        exactly(
          page,
          t(($) => $.trust.offlineKept),
        ),
      ).toBeVisible();
      await expectNoReceipts(page);
    }
    await meanwhile?.();
    await Promise.all(lost.map((network) => network.comeBack()));
    for (const { page } of lost)
      await expect(
        exactly(
          page,
          t(($) => $.trust.offlineKept),
        ),
      ).toHaveCount(0);
  };
  const press = (name: string) => fatma.getByRole('button', { name, exact: true }).click();
  const expectLaid = (laid: number) =>
    expect(fatma.getByText(t(($) => $.round.laid, { count: laid, of: 2 })).first()).toBeVisible();

  const { joinUrl } = await openSession(fatma, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  for (const page of people)
    await expect(page.getByRole('heading', { name: t(($) => $.lobby.inside) })).toBeVisible();

  await test.step('in the lobby', async () => {
    await without(networks, {
      meanwhile: async () => {
        await press(t(($) => $.lobbyPanel.start));
        await press(t(($) => $.steer.draw));
        await press(t(($) => $.steer.start));
      },
    });
    for (const page of people) await expect(field(page)).toBeVisible();
  });

  await test.step('while they write', async () => {
    for (const page of people) await field(page).fill('Half');
    for (const page of people) await expectSaved(page);
    await without(networks, { alone: (page) => field(page).fill('Half getypt') });
    for (const page of people) {
      await expectSaved(page);
      await page.reload();
      await expect(field(page)).toHaveValue('Half getypt');
    }
  });

  await test.step('when they hand in', async () => {
    await without(networks, {
      alone: (page) => handInHere(page, page === joris ? first : second),
      meanwhile: () => expectLaid(0),
    });
    await expectLaid(2);
    for (const page of people) await expectSaved(page);
  });

  await test.step('at the reveal, with a text that comes too late', async () => {
    await without(networks, {
      alone: (page) => handInHere(page, 'Te laat'),
      meanwhile: () => press(t(($) => $.steer.reveal)),
    });
    for (const page of people) {
      for (const answer of [first, second]) await expect(page.getByText(answer).first()).toBeVisible();
      await expect(page.getByText(t(($) => $.revealed.leftBehind))).toBeVisible();
      await expect(page.getByText('Te laat', { exact: true })).toBeVisible();
    }
    await expect(fatma.getByText('Te laat')).toHaveCount(0);
  });

  await test.step('in a vote', async () => {
    await openMenuOf(
      fatma,
      t(($) => $.steer.moreLabel),
    );
    await fatma.getByRole('menuitem', { name: t(($) => $.steer.more.vote) }).click();
    await fatma
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.votePanel.start), exact: true })
      .click();
    for (const page of people) await dot(page, first).click();
    for (const page of people) await expectSaved(page);
    await without(networks, {
      alone: async (page) => {
        await dot(page, first).click();
        await dot(page, second).click();
        await expect(page.getByText(t(($) => $.vote.allGiven)).first()).toBeVisible();
      },
      meanwhile: () => expectLaid(0),
    });
    await expectLaid(2);
    for (const page of people)
      await expect(
        exactly(
          page,
          t(($) => $.vote.doneMore),
        ),
      ).toBeVisible();
    await press(t(($) => $.votePanel.close));
    for (const page of people)
      await expect(
        exactly(
          page,
          t(($) => $.vote.results.dots, { count: 4 }),
        ),
      ).toBeVisible();
  });

  await test.step('in the harvest', async () => {
    await showInDrawer(fatma, 'harvest');
    await without([...networks, ofFatma], {
      alone: async (page) => {
        if (page !== fatma) return;
        await press(t(($) => $.harvest.kind.action.add));
        await fatma.getByLabel(t(($) => $.harvest.kind.action.what)).fill('We bellen de wijk');
        await fatma.getByLabel(t(($) => $.harvest.who)).fill('Mirjam');
      },
    });
    await expectSaved(fatma);
    for (const page of people) {
      await page.getByRole('link', { name: t(($) => $.table.harvest) }).click();
      await expect(page.getByText('We bellen de wijk')).toBeVisible();
    }
  });

  await test.step('at the end', async () => {
    const close = async () => {
      await openMenuOf(fatma);
      await fatma.getByRole('menuitem', { name: t(($) => $.steer.menu.close) }).click();
      await fatma
        .getByRole('dialog')
        .getByRole('button', { name: t(($) => $.steer.close.confirm) })
        .click();
    };
    await without([ofFatma], {
      alone: async () => {
        await close();
        await expect(fatma.getByRole('dialog').getByRole('alert')).toBeVisible();
        await fatma.keyboard.press('Escape');
      },
    });
    await expect(joris.getByText(t(($) => $.table.closedTitle))).toHaveCount(0);
    await without(networks, { meanwhile: close });
    for (const page of people)
      await expect(page.getByText(t(($) => $.table.closedTitle)).first()).toBeVisible();
  });
});
