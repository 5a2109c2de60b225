/**
 * A part of a questionnaire as an earlier session answered it, beside what this session answered. What comes along of the
 * earlier one is a mean and how many people are behind it, and is told to nobody: beside the counts of a group that is the same
 * but for one, it would tell what that one chose. What is told is a difference in words, and none that one person can make.
 */
import type { Localized } from '../deck.ts';
import { lookOf } from '../session/likeness.ts';
import { answerCounts, isMean } from './answerScales.ts';
import { differenceOf, fewestCompared, meanOf, type Difference } from './compare.ts';
import { isKennisscan } from './kennisscan.ts';
import type {
  AnswerScaleId,
  EarlierPart,
  EarlierSurvey,
  Questionnaire,
  SurveyItem,
  SurveyRelease,
  SurveyScale,
} from './questionnaire.ts';
import { spreadOf } from './spread.ts';

/** A questionnaire that was shown in this session. Everybody in it answered after the earlier outcome was there. */
interface AnsweredNow {
  readonly questionnaire: Questionnaire;
  readonly release: SurveyRelease;
  readonly minimum: number;
}

export interface OverTime {
  readonly title: Localized;
  /** How many people answered the questionnaire then. */
  readonly before: number;
  /** How now lies beside then. */
  readonly difference: Difference;
}

/** The same question has the same key. Those of the kennisscan have fixed ids; of statements it is their words that count. */
function keyOf(questionnaire: string, { id, stem }: Pick<SurveyItem, 'id' | 'stem'>): string {
  if (isKennisscan(questionnaire)) return id;
  const [, seen] = lookOf(stem.nl);
  return seen.replaceAll(/[^\p{L}\p{N}]/gu, '') || stem.nl;
}

/** What is compared as a whole: a scale; and each statement by itself, because together they measure nothing. */
function partsOf({ scales }: Questionnaire): SurveyScale[] {
  return scales.flatMap((scale) =>
    scale.answers === 'agree'
      ? scale.items.map((item) => ({ ...scale, id: item.id, title: item.stem, items: [item] }))
      : [scale],
  );
}

/** Of answers without more or less there is no then and now. */
const canDiffer = (answers: AnswerScaleId) => differenceOf(1, 1, answers) !== null;

const fewestAnswered = ({ items, answers }: SurveyScale, release: SurveyRelease) =>
  Math.min(...items.map(({ id }) => spreadOf(release, id, answers).answered));

/**
 * So much, in hundredths, a mean can differ because one person of so few answered otherwise, came, or went. With a hundredth for
 * each of two means that were rounded.
 */
const byOnePerson = (answers: AnswerScaleId, people: number) =>
  ((answerCounts[answers] - 1) * 100) / people + 1;

/** What of a questionnaire comes along to a later session; null when too few people are behind every part of it. */
export function carriedSurvey({ questionnaire, release, minimum }: AnsweredNow): EarlierSurvey | null {
  const parts = partsOf(questionnaire).flatMap((part): EarlierPart[] => {
    const mean = canDiffer(part.answers) ? meanOf(part, release, Math.max(minimum, fewestCompared)) : null;
    if (mean === null) return [];
    return [
      {
        title: part.title,
        answers: part.answers,
        items: part.items.map(({ id, stem }) => ({ id, stem })),
        mean,
        answered: fewestAnswered(part, release),
      },
    ];
  });
  if (parts.length === 0) return null;
  const { id, title } = questionnaire;
  return { questionnaire: id, title, respondents: release.respondents, minimum, parts };
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && new Set([...a, ...b]).size === a.length;

/** Questionnaires of one kind: the short and the full kennisscan share scales. */
const isOfOneKind = (a: string, b: string) => a === b || (isKennisscan(a) && isKennisscan(b));

/**
 * Part by part then and now, in the order of now. A part is there only when the same was asked, and when at least the higher of
 * both minimums took part and chose an answer to each of its items, both times. In a later session everybody comes in after
 * the earlier outcome: all who answered are new to it, so that as many new people as the minimum are behind what is said.
 */
export function thenAndNow(earlier: EarlierSurvey, now: AnsweredNow): OverTime[] {
  const { questionnaire, release } = now;
  if (!isOfOneKind(earlier.questionnaire, questionnaire.id)) return [];
  const minimum = Math.max(earlier.minimum, now.minimum, fewestCompared);
  if (earlier.respondents < minimum) return [];
  return partsOf(questionnaire).flatMap((part): OverTime[] => {
    const { title, answers } = part;
    const keysOf = (items: EarlierPart['items']) => items.map((item) => keyOf(questionnaire.id, item));
    const asked = keysOf(part.items);
    const before = earlier.parts.find((one) => one.answers === answers && isSame(keysOf(one.items), asked));
    if (before === undefined || before.answered < minimum || !isMean(before.mean, answers)) return [];
    const mean = meanOf(part, release, minimum);
    if (mean === null) return [];
    const fewest = Math.min(before.answered, fewestAnswered(part, release));
    const said = differenceOf(mean, before.mean, answers);
    if (said === null) return [];
    const difference = Math.abs(mean - before.mean) > byOnePerson(answers, fewest) ? said : 'equal';
    return [{ title, before: earlier.respondents, difference }];
  });
}
