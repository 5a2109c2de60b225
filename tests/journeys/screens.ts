/** Every screen and state that needs no other person, in either language. */
import { expect } from '@playwright/test';

import type { Translate } from '../../src/messages/translate.ts';
import {
  askFor,
  askToClose,
  at,
  enterAsFacilitator,
  enterCode,
  goTo,
  openDialog,
  openMenu,
  openVote,
  press,
  startWriting,
  takeProgramme,
  toStep,
  type Visit,
} from './visits.ts';

export interface Screen {
  readonly name: string;
  /** A part that wide windows show beside the others. */
  readonly narrowOnly?: boolean;
  /** The others of the example go on meanwhile, so that it is another screen each time: no golden is kept of it. */
  readonly goesOn?: true;
  reach(visit: Visit): Promise<void>;
}

const partOfExample = (part: string): Screen => ({
  name: `example: ${part}`,
  narrowOnly: true,
  reach: at(`/voorbeeld?deel=${part}`),
});

const onTheWayIn: readonly Screen[] = [
  { name: 'home', reach: at('/') },
  { name: 'open: about', reach: at('/nieuw') },
  {
    name: 'open: about, left empty',
    reach: async (visit) => {
      await goTo(visit, '/nieuw');
      await press(
        visit.page,
        visit.t(($) => $.open.next),
      );
      await expect(visit.page.getByText(visit.t(($) => $.refusals['title-empty']))).toBeVisible();
    },
  },
  {
    name: 'open: programme',
    reach: async (visit) => {
      await toStep(visit, 1);
      await visit.page
        .getByRole('radio', { name: visit.t(($) => $.ready.programme['drie-kennisbronnen'].title) })
        .check();
      await expect(
        visit.page.getByText(visit.t(($) => $.programme.step['sources-write-known'])),
      ).toBeVisible();
    },
  },
  {
    name: 'open: cards',
    reach: async (visit) => {
      await toStep(visit, 2);
      await expect(
        visit.page.getByRole('heading', { name: visit.t(($) => $.open.steps.cards) }),
      ).toBeVisible();
    },
  },
  {
    name: 'open: answers',
    reach: async (visit) => {
      await toStep(visit, 3);
      await expect(visit.page.getByText(visit.t(($) => $.open.answers.label))).toBeVisible();
    },
  },
  { name: 'join: code', reach: at('/doe-mee') },
  {
    name: 'join: not a code',
    reach: async (visit) => {
      await enterCode(visit, 'wat');
      await expect(visit.page.getByText(visit.t(($) => $.entry.code.invalid))).toBeVisible();
    },
  },
  {
    name: 'join: a code of no session',
    reach: async (visit) => {
      await enterCode(visit, 'XXX XXX');
      await expect(visit.page.getByText(visit.t(($) => $.refusals['no-such-code']))).toBeVisible();
    },
  },
  {
    name: 'join: name',
    reach: async (visit) => {
      await goTo(visit, `/doe-mee#${visit.code}`);
      await expect(visit.page.getByLabel(visit.t(($) => $.join.name.label))).toBeVisible();
    },
  },
  { name: 'own answers: no link', reach: at('/mijn-antwoorden') },
  { name: 'own answers: half a link', reach: at('/mijn-antwoorden#s-0.a-1') },
  { name: 'big screen: code', reach: at('/scherm') },
  { name: 'facilitator: half a link', reach: at('/begeleider') },
  {
    name: 'facilitator: who are you',
    reach: async (visit) => {
      await visit.page.context().clearCookies();
      await goTo(visit, visit.facilitatorUrl.slice(visit.url.length));
      await expect(visit.page.getByLabel(visit.t(($) => $.join.name.label))).toBeVisible();
    },
  },
  { name: 'second device: half a link', reach: at('/toestel') },
  {
    name: 'second device: a link that is over',
    reach: async (visit) => {
      await goTo(visit, '/toestel#verzonnen');
      await expect(visit.page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'lobby of the facilitator',
    reach: async (visit) => {
      await enterAsFacilitator(visit);
      await expect(
        visit.page.getByRole('button', { name: visit.t(($) => $.lobbyPanel.start) }),
      ).toBeVisible();
    },
  },
];

/** Somewhere below the table of the session that the facilitator's link leads to. */
const belowTable = (path: string, shown: (t: Translate) => string) => async (visit: Visit) => {
  await enterAsFacilitator(visit);
  await goTo(visit, new URL(visit.page.url()).pathname + path);
  await expect(visit.page.getByRole('heading', { name: shown(visit.t) })).toBeVisible();
};

const trials: readonly Screen[] = [
  {
    name: 'rehearsal: lobby',
    goesOn: true,
    reach: belowTable('/oefenen', (t) => t(($) => $.rehearsal.lobby.title)),
  },
  { name: 'preview', reach: belowTable('/als-deelnemer', (t) => t(($) => $.preview.title)) },
];

const reading: readonly Screen[] = [
  { name: 'library', reach: at('/kaarten') },
  {
    name: 'library with tips',
    reach: async (visit) => {
      await goTo(visit, '/kaarten');
      await press(
        visit.page,
        visit.t(($) => $.library.showTips),
      );
      await expect(
        visit.page
          .getByText(
            visit.t(($) => $.library.tip),
            { exact: true },
          )
          .first(),
      ).toBeVisible();
    },
  },
  { name: 'a card', reach: at('/kaarten/kennisbronnen-3') },
  { name: 'no such card', reach: at('/kaarten/kennisbronnen-99') },
  { name: 'privacy', reach: at('/privacy') },
  { name: 'data sheet', reach: at('/privacy/gegevens') },
  { name: 'help', reach: at('/hulp') },
  { name: 'accessibility', reach: at('/toegankelijkheid') },
  { name: 'not found', reach: at('/nergens') },
];

const example: readonly Screen[] = [
  { name: 'example: table', reach: at('/voorbeeld') },
  partOfExample('bord'),
  partOfExample('oogst'),
  partOfExample('mensen'),
  {
    name: 'example: a long harvest beside the board',
    reach: async (visit) => {
      const { page, t } = visit;
      await goTo(visit, '/voorbeeld');
      const name = t(($) => $.table.harvest);
      const foot = page.getByRole('button', { name: new RegExp(`^${name} ·`, 'u') });
      const [link, show] = [
        page.getByRole('link', { name }),
        page.getByRole('button', { name: t(($) => $.steer.foot.unfold) }),
      ];
      await expect(foot.or(link).or(show).first()).toBeVisible();
      // On a tablet the drawer is shut at first.
      if (await show.isVisible()) await show.click();
      await foot.or(link).first().click();
      for (let count = 0; count < 8; count += 1)
        await press(
          page,
          t(($) => $.harvest.kind.action.add),
        );
    },
  },
  { name: 'example: list', reach: at('/voorbeeld/lijst') },
  { name: 'example: big screen', reach: at('/voorbeeld/scherm') },
  { name: 'example: notes', reach: at('/voorbeeld/verslag') },
  { name: 'example: own answers', reach: at('/voorbeeld/mijn-antwoorden') },
  { name: 'example: report made ready', reach: at('/voorbeeld/verslag/bewerken') },
  {
    name: 'dialog: share the report',
    reach: async (visit) => {
      await goTo(visit, '/voorbeeld/verslag');
      await press(
        visit.page,
        visit.t(($) => $.sharing.share),
      );
      await expect(visit.page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'report: half a link', reach: at('/verslag') },
  {
    name: 'report: a link that leads nowhere',
    reach: async (visit) => {
      await goTo(visit, '/verslag#s-none.x');
      await expect(
        visit.page.getByText(visit.t(($) => $.reading.refused['no-such-report'].title)),
      ).toBeVisible();
    },
  },
  { name: 'report: from a file', reach: at('/verslag/openen') },
  { name: 'example: writing', goesOn: true, reach: startWriting },
  {
    name: 'example: menu',
    reach: async (visit) => {
      await goTo(visit, '/voorbeeld');
      await openMenu(visit);
    },
  },
  { name: 'dialog: invite', reach: (visit) => openDialog(visit, 'invite') },
  { name: 'dialog: title', reach: (visit) => openDialog(visit, 'rename') },
  { name: 'dialog: programme', reach: (visit) => openDialog(visit, 'programme') },
  { name: 'example: steps', reach: takeProgramme },
  {
    name: 'dialog: programme with steps',
    reach: async (visit) => {
      await takeProgramme(visit);
      await visit.page
        .getByRole('button', { name: visit.t(($) => $.programme.where, { number: 1, total: 8 }) })
        .click();
      await expect(visit.page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'dialog: step',
    reach: async (visit) => {
      const { page, t } = visit;
      await openDialog(visit, 'programme');
      await press(
        page,
        t(($) => $.plan.add),
      );
      await expect(page.getByLabel(t(($) => $.plan.fields.activity))).toBeVisible();
    },
  },
  { name: 'dialog: rules', reach: (visit) => openDialog(visit, 'rules') },
  { name: 'dialog: keys', reach: (visit) => openDialog(visit, 'keys') },
  { name: 'dialog: close', reach: (visit) => openDialog(visit, 'close') },
  { name: 'dialog: delete', reach: (visit) => openDialog(visit, 'delete') },
  {
    name: 'dialog: reveal',
    goesOn: true,
    reach: async (visit) => {
      await startWriting(visit);
      await press(
        visit.page,
        visit.t(($) => $.steer.reveal),
      );
      await expect(visit.page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'dialog: vote', reach: (visit) => askFor(visit, 'vote') },
  { name: 'example: voting', goesOn: true, reach: openVote },
  { name: 'dialog: close the vote', goesOn: true, reach: askToClose },
  {
    name: 'example: outcome',
    reach: async (visit) => {
      const { page, t } = visit;
      await askToClose(visit);
      await press(
        page,
        t(($) => $.votePanel.askClose.anyway),
      );
      await expect(page.getByRole('region', { name: t(($) => $.vote.results.title) })).toBeVisible();
    },
  },
  { name: 'dialog: deal', reach: (visit) => askFor(visit, 'deal') },
  {
    name: 'example: hands dealt, and the time running',
    goesOn: true,
    reach: async (visit) => {
      const { page, t } = visit;
      await askFor(visit, 'deal');
      await press(
        page,
        t(($) => $.dealPanel.deal),
      );
      const panel = page.getByRole('region', { name: t(($) => $.time.label), exact: true });
      const minutes = panel.getByRole('button', { name: t(($) => $.timerPanel.minutes, { count: 5 }) });
      await expect(panel).toBeVisible();
      if (await minutes.isHidden()) await panel.locator('summary').first().click();
      await minutes.click();
      await expect(page.getByRole('timer').first()).toBeVisible();
      // While it is told that the cards are dealt, those words lie over a button.
      await expect(page.getByText(t(($) => $.dealPanel.dealt))).toBeHidden();
    },
  },
  {
    name: 'dialog: item',
    reach: async (visit) => {
      const { page, t } = visit;
      await goTo(visit, '/voorbeeld/lijst');
      await page.locator('[data-entry] [aria-haspopup="menu"]').first().click();
      await page.getByRole('menuitem', { name: t(($) => $.board.do.read) }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
];

export const screens: readonly Screen[] = [...onTheWayIn, ...trials, ...reading, ...example];
