/** Questionnaires in the notes: how many chose each answer, and the sentences that go with it. Never who. */
import { createSurveyWords, type SurveyWords } from '../../../messages/surveyWords.ts';
import type { Locale } from '../../../messages/locale.ts';
import { shownFrom, surveysInOrder, type Survey } from '../../../model/activities/survey/survey.ts';
import type { Localized } from '../../../model/deck.ts';
import { publications } from '../../../model/publications.ts';
import type { SizeClass } from '../../../model/session/stage.ts';
import { answerCounts } from '../../../model/survey/answerScales.ts';
import { surveyFacts } from '../../../model/survey/benchmark.ts';
import { topicsOf } from '../../../model/survey/cardsFor.ts';
import { isKennisscan, shortKennisscan } from '../../../model/survey/kennisscan.ts';
import type { AnswerScaleId, Questionnaire, SurveyRelease } from '../../../model/survey/questionnaire.ts';
import { scaleReport } from '../../../model/survey/scaleReport.ts';
import { findingOf, spreadOf } from '../../../model/survey/spread.ts';
import { cardEntry, entryOf, heading, list, row, text } from '../../outline/blocks.ts';
import type { RecordedItem } from '../../notesRecord.ts';
import type { Block, Row } from '../../outline/outline.ts';
import { plainLine } from '../../plainText.ts';
import type { Wording } from '../../wording.ts';
import type { RecordPart } from '../recordPart.ts';
import type { RecordedScale, RecordedSurvey, SurveyFields } from './schema.ts';

const plain = ({ nl, en }: Localized): Localized => ({ nl: plainLine(nl), en: plainLine(en) });

function recorded(survey: Survey, nameable: ReadonlyMap<string, RecordedItem>): RecordedSurvey[] {
  const { id, questionnaire, release, overTime } = survey;
  if (release === null) return [];
  const minimum = shownFrom(survey);
  const fitting = topicsOf(questionnaire, release, minimum).flatMap(({ cards }) => cards);
  const cards = [...new Set(fitting.map(({ cardId }) => cardId))].flatMap((cardId) => {
    const item = nameable.get(cardId);
    return item?.kind === 'card' ? [item.card] : [];
  });
  const scales = questionnaire.scales.map((scale) => ({
    id: scale.id,
    title: plain(scale.title),
    answers: scale.answers,
    items: scale.items.map((item) => {
      const { counts, unknown } = spreadOf(release, item.id, scale.answers);
      return { id: item.id, stem: plain(item.stem), counts, unknown };
    }),
  }));
  return [
    {
      id,
      questionnaire: questionnaire.id,
      title: plain(questionnaire.title),
      respondents: release.respondents,
      minimum,
      scales,
      ...(overTime && {
        overTime: overTime.map((part) => ({ ...part, title: plain(part.title) })),
      }),
      ...(cards.length > 0 && { cards }),
    },
  ];
}

/** A recorded questionnaire as the model has it, so that the same can be said of it as on the screens. */
export function asAsked({ questionnaire, title, respondents, minimum, scales }: RecordedSurvey): {
  readonly questionnaire: Questionnaire;
  readonly release: SurveyRelease;
  readonly minimum: number;
} {
  const items = scales.flatMap((scale) => scale.items);
  const counts = items.map(({ id, counts: answers, unknown }) => [id, { answers, unknown }] as const);
  return {
    questionnaire: { id: questionnaire, title, scales },
    release: { respondents, counts: Object.fromEntries(counts) },
    minimum,
  };
}

const same = ({ surveys }: SurveyFields): SurveyFields => (surveys === undefined ? {} : { surveys });

/** The words of a questionnaire in the language of the notes. */
export const surveyWords = ({ t, locale }: Wording): SurveyWords => createSurveyWords(t, locale);

/** The words of the answers of a scale, low to high. */
export const answerLabels = (answers: AnswerScaleId, words: SurveyWords): string[] =>
  Array.from({ length: answerCounts[answers] }, (_, index) => words.answer(answers, index));

/** What can be said of one item, in a sentence or two. */
function found(answers: AnswerScaleId, itemId: string, release: SurveyRelease, words: SurveyWords): string {
  const spread = spreadOf(release, itemId, answers);
  return words.finding(answers, spread, findingOf(spread, answers));
}

/** Blocks under a title; nothing where there are none. */
const part = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ type: 'group', title }, ...blocks];

function spreadTable(scale: RecordedScale, release: SurveyRelease, locale: Locale, wording: Wording): Block {
  const { t } = wording;
  const words = surveyWords(wording);
  const { answers, items, title } = scale;
  const labels = [...answerLabels(answers, words), t(($) => $.results.unknown)];
  const rows = items.map(({ id, stem, counts, unknown }): Row => {
    const cells = [
      `${stem[locale]}\n\n${found(answers, id, release, words)}`,
      ...[...counts, unknown].map(String),
    ];
    return { ...row(cells), spread: counts };
  });
  return {
    type: 'table',
    kind: 'spread',
    caption: title[locale],
    columns: [
      { label: t(($) => $.results.item), numeric: false },
      ...labels.map((label) => ({ label, numeric: true })),
    ],
    rows,
  };
}

function surveyBlocks(survey: RecordedSurvey, sizeClass: SizeClass | null, wording: Wording): Block[] {
  const { t, locale } = wording;
  const words = surveyWords(wording);
  const { questionnaire, release } = asAsked(survey);
  const { minimum } = survey;
  const topics = topicsOf(questionnaire, release, minimum);
  const findings = topics.map(({ item, scale, marks }) => {
    const aside = marks
      .map((mark) => t(($) => (item === null ? $.results.mark.weakestScale : $.results.mark[mark])))
      .join(' · ');
    if (item === null) return entryOf(scale.title[locale], { aside });
    return entryOf(`${item.stem[locale]}\n\n${found(scale.answers, item.id, release, words)}`, { aside });
  });
  const cards = (survey.cards ?? []).map((card) => {
    const fits = topics.flatMap((topic) => topic.cards).find(({ cardId }) => cardId === card.cardId);
    return { ...cardEntry(card, wording), aside: fits?.why[locale] ?? '' };
  });
  const scales = survey.scales.flatMap((scale) => {
    const report = scaleReport(questionnaire, scale, release, { minimum, sizeClass });
    const seen = words.found(report);
    return [
      spreadTable(scale, release, locale, wording),
      ...text(words.compared(report).join(' ')),
      ...text(seen.length === 0 ? '' : `${t(($) => $.results.survey.title)}: ${seen.join(' ')}`),
    ];
  });
  const { title, maker } = publications.rathenau;
  const source = t(($) => $.results.about.source, { title: title[locale], maker: maker[locale] });
  return [
    heading(
      survey.title[locale],
      t(($) => $.results.people, { count: survey.respondents }),
    ),
    ...part(
      t(($) => $.results.standsOut),
      list(findings),
    ),
    ...(survey.questionnaire === shortKennisscan.id ? text(t(($) => $.results.compare.short)) : []),
    ...scales,
    ...part(
      t(($) => $.results.about.title),
      isKennisscan(survey.questionnaire)
        ? text([...words.caveats(surveyFacts), source].join(' '), 'hint')
        : [],
    ),
    ...part(
      t(($) => $.results.discuss.fitting),
      list(cards),
    ),
  ];
}

export const surveyPart: RecordPart<SurveyFields, 'surveys'> = {
  given: (stage, nameable) => {
    const surveys = surveysInOrder(stage).flatMap((survey) => recorded(survey, nameable));
    return surveys.length === 0 ? {} : { surveys };
  },
  // There are no names in it.
  withoutNames: same,
  edited: (record, { section, kept }) => {
    if (section('surveys')) return { surveys: undefined };
    const surveys = record.surveys?.map(({ cards, ...survey }) => {
      const named = cards?.filter((card) => kept({ kind: 'card', card }) !== null) ?? [];
      return { ...survey, ...(named.length > 0 && { cards: named }) };
    });
    return same({ surveys });
  },
  section: ({ surveys = [], sizeClass }, wording) => ({
    id: 'surveys',
    title: wording.t(($) => $.notes.surveys.title),
    blocks: surveys.flatMap((survey) => surveyBlocks(survey, sizeClass, wording)),
  }),
};
