/** A table at which the kennisscan is asked, and people who answer it without a screen. */
import { expect, type Page } from '@playwright/test';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { itemsOf, surveysInOrder } from '../../src/model/activities/survey/survey.ts';
import { createPerson, stageOf } from '../server/person.ts';
import { seat, type Seated } from '../server/table.ts';
import { t } from './dutch.ts';
import { openMenuOf } from './people.ts';

/** People without a screen, at the table with this code. */
export async function others(url: string, code: string, names: readonly string[]): Promise<Seated[]> {
  return Promise.all(
    names.map(async (name) => {
      const person = createPerson(url);
      await person.join(code, name);
      return seat(person);
    }),
  );
}

/** Each of them answers all that is asked, with what `answerOf` says for an item. */
export async function answer(people: readonly Seated[], answerOf: (item: number, person: number) => number) {
  await Promise.all(
    people.map(async (person, number) => {
      await person.stage.until(() => surveysInOrder(stageOf(person.stage)).length > 0);
      const [survey] = surveysInOrder(stageOf(person.stage));
      if (survey === undefined) throw new Error('Nothing is asked');
      const given = itemsOf(survey.questionnaire).map((_, item) => answerOf(item, number));
      createDeskEditor(person.desk.doc).give(survey.id, 'answers', given.join(''));
      await person.desk.saved();
    }),
  );
}

/** A facilitator asks it, by the menu. */
export async function askTheScan(facilitator: Page, length: 'short' | 'full'): Promise<void> {
  await openMenuOf(
    facilitator,
    t(($) => $.steer.moreLabel),
  );
  await facilitator.getByRole('menuitem', { name: t(($) => $.surveyPanel.entry) }).click();
  const dialog = facilitator.getByRole('dialog');
  await dialog.getByRole('radio', { name: t(($) => $.survey.panel.kinds.scan.title) }).check();
  await dialog.getByRole('radio', { name: t(($) => $.survey.panel.lengths[length].title) }).check();
  await dialog.getByRole('button', { name: t(($) => $.survey.panel.start), exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Presses the button that ends it; it may ask first whether that is meant. */
export const closeSurvey = (facilitator: Page) =>
  facilitator.getByRole('button', { name: t(($) => $.steer.closeSurvey) }).click();
