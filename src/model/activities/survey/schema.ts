import * as v from 'valibot';

import { command, id, text } from '../../commandParts.ts';
import type { CardId } from '../../deck.ts';
import type { RunId } from '../../ids.ts';
import { limits } from '../../limits.ts';
import { questionnaireFileSchema } from '../../questionnaireFile.ts';
import { minimumRange, surveyLayouts } from './survey.ts';

const some = <Item extends v.GenericSchema>(item: Item) =>
  v.optional(v.pipe(v.array(item), v.maxLength(limits.surveyItems)));

/** What is asked: cards of the session and statements typed now, a kennisscan, or a questionnaire of the facilitator's own. */
const asked = v.variant('kind', [
  v.object({ kind: v.literal('statements'), cardIds: some(id<CardId>()), own: some(text) }),
  v.object({ kind: v.literal('scan'), length: v.picklist(['short', 'full']) }),
  v.object({ kind: v.literal('own'), questionnaire: questionnaireFileSchema }),
]);
export type Asked = v.InferOutput<typeof asked>;

export const surveySchemas = [
  command('survey.open', {
    asks: asked,
    layout: v.picklist(surveyLayouts),
    /** How many must answer before there is an outcome. Left out: five. It is never changed afterwards. */
    minimum: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(minimumRange.least), v.maxValue(minimumRange.most)),
    ),
    /** The outcome is shown whatever number answers, and everybody is told before they answer. */
    openly: v.optional(v.boolean()),
    /** Before the session begins: people answer it in the lobby, days before if they like, and nothing else begins with it. */
    ahead: v.optional(v.boolean()),
  }),
  command('survey.close', { runId: id<RunId>() }),
  /** Ends it without an outcome: what was answered is destroyed. */
  command('survey.cancel', { runId: id<RunId>() }),
] as const;
