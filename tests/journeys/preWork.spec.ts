/** Before the session: people answer from the invitation, and a facilitator asks with a questionnaire of their own. */
import { expect, type Page } from '@playwright/test';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { itemsOf, surveysInOrder } from '../../src/model/activities/survey/survey.ts';
import { createPerson, stageOf } from '../server/person.ts';
import { seat, type Seated } from '../server/table.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  enterAsFacilitator,
  expectAccessible,
  expectNoSidewaysScroll,
  expectSaved,
  joinByCode,
  laptop,
  leaveLobby,
  phone,
} from './people.ts';

test.use({ settings: { MINIMUM_GROUP: '4' } });

const small = { ...phone, viewport: { width: 320, height: 640 } };
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const outcome = (page: Page) => page.getByRole('region', { name: t(($) => $.results.title), exact: true });
const next = (page: Page) =>
  press(
    page,
    t(($) => $.survey.next),
  );

/** A session in its lobby. Its first facilitator has no screen. */
async function openLobby(url: string) {
  const host = createPerson(url);
  return { host, ...(await host.open({ named: false })) };
}

/** Puts questions ready in the lobby, after what `choose` does in the dialog. */
async function putReady(
  facilitator: Page,
  kind: string,
  choose?: (dialog: ReturnType<Page['getByRole']>) => unknown,
) {
  await press(
    facilitator,
    t(($) => $.survey.panel.ahead.ask),
  );
  const dialog = facilitator.getByRole('dialog');
  await dialog.getByRole('radio', { name: kind }).check();
  await choose?.(dialog);
  await expectAccessible(facilitator);
  await dialog.getByRole('button', { name: t(($) => $.survey.panel.ahead.start), exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('[K26] people answer the short kennisscan days before, and see what came out in the session', async ({
  arrive,
  server,
}) => {
  test.slow();
  const { host, code, facilitatorUrl } = await openLobby(server.url);
  const facilitator = await arrive(laptop);
  const joris = await arrive(small);
  await enterAsFacilitator(facilitator, facilitatorUrl, 'Fatma');

  await test.step('somebody who is in the lobby already sees that there is something to do', async () => {
    await joinByCode(joris, server.url, code, 'Joris');
    await expect(joris.getByText(t(($) => $.lobby.waiting))).toBeVisible();
    await putReady(
      facilitator,
      t(($) => $.survey.panel.kinds.scan.title),
    );
    await expect(joris.getByText(t(($) => $.lobby.waiting))).toHaveCount(0);
    await expect(joris.getByText(t(($) => $.table.newSurvey)).first()).toBeVisible();
    // What happens with it is said before anybody answers.
    for (const said of [
      t(($) => $.survey.ahead),
      t(($) => $.survey.minimum, { count: 5 }),
      t(($) => $.survey.sealed),
    ])
      await expect(joris.getByText(said)).toBeVisible();
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
    await expectAccessible(facilitator);
  });

  const others: Seated[] = [];
  for (const name of ['Dewi', 'Noor', 'Sanne', 'Piet']) {
    const person = createPerson(server.url);
    await person.join(code, name);
    others.push(await seat(person));
  }
  const [first] = others as [Seated];
  const [survey] = surveysInOrder(stageOf(first.stage));
  if (survey === undefined) throw new Error('There is no questionnaire');
  const items = itemsOf(survey.questionnaire);

  await test.step('one stops half-way, and goes on days later where one was', async () => {
    const where = (at: number) =>
      joris.getByRole('heading', {
        name: t(($) => $.survey.progress, { at, of: items.length }),
        exact: true,
      });
    await joris.getByRole('radio').nth(1).check();
    await next(joris);
    await expect(where(2)).toBeFocused();
    await expectSaved(joris);
    const { pathname } = new URL(joris.url());
    await joris.goto('about:blank');
    await joris.goto(`${server.url}${pathname}`);
    await expect(where(2)).toBeVisible();
    for (let at = 2; at <= items.length; at += 1) {
      await expect(where(at)).toBeVisible();
      await joris.getByRole('radio').nth(0).check();
      await next(joris);
    }
    await expect(joris.getByText(t(($) => $.survey.end.title))).toBeVisible();
    await expectSaved(joris);
  });
  for (const [index, person] of others.entries()) {
    createDeskEditor(person.desk.doc).give(survey.id, 'answers', String(index % 2).repeat(items.length));
    await person.desk.saved();
    person.leave();
  }

  const panel = facilitator.getByRole('region', {
    name: t(($) => $.survey.panel.ahead.going, { title: t(($) => $.survey.title.scan) }),
  });
  await test.step('the session begins with something else, and the outcome comes when the facilitator wants', async () => {
    await expect(panel).toBeVisible();
    // A tablet has its drawer closed, were there nothing to close in it.
    await facilitator.setViewportSize({ width: 1000, height: 1024 });
    await leaveLobby(facilitator);
    await expect(panel.getByRole('button', { name: t(($) => $.steer.closeSurvey) })).toBeVisible();
    await facilitator.setViewportSize({ width: 1440, height: 900 });
    await expect(panel).toBeVisible();
    await press(
      facilitator,
      t(($) => $.steer.draw),
    );
    await expect(joris.getByRole('radio')).toHaveCount(0);
    await panel.getByRole('button', { name: t(($) => $.steer.closeSurvey) }).click();
    await expectAccessible(facilitator);
    await press(
      facilitator,
      t(($) => $.surveyPanel.askClose.anyway),
    );
    for (const page of [joris, facilitator]) {
      await expect(
        outcome(page)
          .getByText(t(($) => $.results.people, { count: 5 }))
          .first(),
      ).toBeVisible();
      await expectAccessible(page);
    }
    await expect(panel).toHaveCount(0);
    await expectNoSidewaysScroll(joris);
  });
  await test.step('a tablet has the outcome in sight, and a laptop always its drawer', async () => {
    await facilitator.setViewportSize({ width: 768, height: 1024 });
    await facilitator.reload();
    await expect(outcome(facilitator)).toBeVisible();
    await press(
      facilitator,
      t(($) => $.steer.foot.fold),
    );
    await expect(outcome(facilitator)).toHaveCount(0);
    await facilitator.setViewportSize({ width: 1440, height: 900 });
    await expect(outcome(facilitator)).toBeVisible();
  });
  host.leave();
});

test('[K28] a questionnaire of one’s own is made, shared in a link, and asked', async ({
  arrive,
  server,
}) => {
  const fatma = await arrive(laptop);
  const title = 'Hoe gaat het met <b>onze</b> kennis, en met wat wij opschreven?';
  const lines = ['Wij weten wie wat weet.', 'Wij schrijven op wat we leren.'];
  await test.step('made, kept at every change, and undone', async () => {
    await fatma.goto(`${server.url}/eigen-vragenlijsten`);
    await expect(fatma.getByText(t(($) => $.ownQuestionnaires.none))).toBeVisible();
    await expectAccessible(fatma);
    await press(
      fatma,
      t(($) => $.ownQuestionnaires.make),
    );
    await expect(fatma.getByText(t(($) => $.questionnaireEditor.unfinished))).toBeVisible();
    await fatma.getByLabel(t(($) => $.questionnaireEditor.name)).fill(title);
    const questions = fatma.getByLabel(t(($) => $.questionnaireEditor.questions));
    await questions.fill(lines.join('\n'));
    await fatma.getByLabel(t(($) => $.questionnaireEditor.answers)).selectOption({ value: 'applies' });
    await expect(fatma.getByText(t(($) => $.questionnaireEditor.unfinished))).toHaveCount(0);
    await fatma.reload();
    await expect(questions).toHaveValue(lines.join('\n'));
    await press(
      fatma,
      t(($) => $.questionnaireEditor.add),
    );
    await expect(fatma.getByRole('row')).toHaveCount(2);
    await press(
      fatma,
      t(($) => $.questionnaireEditor.undo),
    );
    await expect(fatma.getByRole('row')).toHaveCount(1);
    await expectAccessible(fatma);
    await fatma.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(fatma);
    await expectAccessible(fatma);
    await fatma.setViewportSize({ width: 1440, height: 900 });
  });

  const bram = await arrive(laptop);
  await test.step('shared in a link that no server sees, and read before it is kept', async () => {
    const link = await fatma.getByRole('textbox', { name: t(($) => $.questionnaireShare.link) }).inputValue();
    const asked: string[] = [];
    bram.on('request', (request) => asked.push(request.url()));
    await bram.goto(link);
    await expect(bram.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    await expect(bram.getByText(lines[1] ?? '')).toBeVisible();
    expect(asked.filter((url) => url.split('#')[0]?.includes('vragenlijst='))).toEqual([]);
    await expectAccessible(bram);
    const third = await arrive(laptop);
    await third.goto(link.slice(0, -40));
    await expect(third.getByText(t(($) => $.questionnaireShare.badLink))).toBeVisible();
    await press(
      bram,
      t(($) => $.questionnaireShare.keep),
    );
    await expect(bram.getByLabel(t(($) => $.questionnaireEditor.name))).toHaveValue(title);
  });

  await test.step('asked in a session, before it begins', async () => {
    const { host, code, facilitatorUrl } = await openLobby(server.url);
    await enterAsFacilitator(bram, facilitatorUrl, 'Bram');
    const joris = await arrive(small);
    await joinByCode(joris, server.url, code, 'Joris');
    await putReady(
      bram,
      t(($) => $.survey.panel.kinds.own.title),
    );
    await expect(joris.getByRole('heading', { name: title })).toBeVisible();
    await expect(joris.getByText(lines[0] ?? '')).toBeVisible();
    await expect(
      joris.getByRole('radio', { name: t(($) => $.scales.applies['3']), exact: true }),
    ).toBeVisible();
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
    host.leave();
  });
});
