import type { ComponentProps, ReactNode } from 'react';

import { formatDay } from '../../../messages/dates.ts';
import { surveyFacts } from '../../../model/survey/benchmark.ts';
import { topicsOf } from '../../../model/survey/cardsFor.ts';
import { outerScales, type Comparison } from '../../../model/survey/compare.ts';
import { fullKennisscan } from '../../../model/survey/kennisscan.ts';
import type { AnswerScaleId, SurveyRelease, SurveyScale } from '../../../model/survey/questionnaire.ts';
import { scaleReport, type ScaleReport } from '../../../model/survey/scaleReport.ts';
import { spreadOf, summedSpread, type Spread } from '../../../model/survey/spread.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { MeanLine, MeanSign } from '../../../ui/MeanChart.tsx';
import { SpreadLine } from '../../../ui/SpreadChart.tsx';
import { FittedPages, type FittedItem } from '../../../ui/wall/FittedPages.tsx';
import { narrowLevels, type Level } from '../../../ui/wall/fitNotes.ts';
import { useWideScreen } from '../../../ui/wall/useWideScreen.ts';
import { PartOverTime } from './OverTime.tsx';
import { ItemResult, MarkLine, type ResultsProps } from './ScaleResults.tsx';
import { useSurveyWords } from './useSurveyWords.ts';

/** From large to the smallest that can be read from the back: its small print is 28 px on a screen of 1920. */
const cardLevels: readonly Level[] = [
  { columns: 2, type: 2.2 },
  { columns: 2, type: 1.9 },
  { columns: 3, type: 1.7 },
  { columns: 2, type: 1.7 },
];
const besideLevels: readonly Level[] = [
  { columns: 2, type: 1.9 },
  { columns: 2, type: 1.67 },
];
const rowLevels: readonly Level[] = [
  { columns: 1, type: 2.4 },
  { columns: 1, type: 2 },
  { columns: 1, type: 1.7 },
];

const small = 'text-[max(1rem,calc(var(--u)*1.5))] leading-snug text-muted';

/**
 * What a questionnaire showed, on the big screen. A room looks at it for minutes, so it has few pages: what stands out, the
 * parts beside municipalities, and how the answers lie. All of it is on people's own screens and in the notes.
 */
export function WallResults(results: ResultsProps) {
  const t = useMessages('survey', 'screen');
  const wide = useWideScreen();
  const { locale } = useSurveyWords();
  const { questionnaire, release, minimum, sizeClass, followUp, overTime = [] } = results;
  const { scales } = questionnaire;
  const several = scales.length > 1;
  const levelsOf = (levels: readonly Level[]) => (wide ? levels : narrowLevels);
  const reports = scales.map((scale) => ({
    scale,
    title: scale.title[locale],
    report: scaleReport(questionnaire, scale, release, results),
  }));
  const compared = reports.filter(({ report }) => report.comparison !== null);

  const { lowest, highest } = outerScales(questionnaire, release, minimum);
  const outer = [
    { mark: 'weakestScale', scale: lowest },
    { mark: 'strongestScale', scale: highest },
  ] as const;
  const topics = topicsOf(questionnaire, release, minimum);
  const standOut: readonly FittedItem[] = [
    ...topics.flatMap(({ scale, item, marks }) =>
      item === null
        ? []
        : [
            {
              id: item.id,
              content: (
                <ItemResult {...{ scale, item, release, marks }} brief={several || topics.length > 2} />
              ),
            },
          ],
    ),
    ...outer.flatMap(({ mark, scale }) =>
      scale === null ? [] : [{ id: mark, content: <OuterPart {...{ scale, release, mark }} /> }],
    ),
  ];

  const whose = (
    <>
      <span className="font-semibold text-ink">{questionnaire.title[locale]}</span> ·{' '}
      {t(($) => $.results.people, { count: release.respondents })}
    </>
  );
  const headed = (title: string, beside: ReactNode = whose, below: ReactNode = null) => (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-[1em]">
        <h2 className="serif text-[max(1.5rem,calc(var(--u)*2.6))] leading-tight">{title}</h2>
        <p className={`tabular ${small}`}>{beside}</p>
      </div>
      {below}
    </>
  );

  // Of a questionnaire with parts a room sees the parts.
  const rows = !several
    ? scales.flatMap(({ answers, items }) =>
        items.map(({ id, stem }) => ({
          id,
          title: stem[locale],
          answers,
          spread: spreadOf(release, id, answers),
        })),
      )
    : reports
        .filter(({ report }) => report.comparison === null)
        .map(({ scale, title }) => ({
          id: scale.id,
          title,
          answers: scale.answers,
          spread: summedSpread(scale, release),
        }));
  const rowsAs = !several ? 'items' : compared.length > 0 ? 'otherParts' : 'parts';

  const [scale] = scales;
  const sections = [
    {
      title: headed(
        t(($) => $.results.overTime.title),
        followUp &&
          t(($) => $.results.overTime.from, {
            title: followUp.title,
            date: formatDay(followUp.date, locale),
          }),
        <p className={small}>{t(($) => $.results.overTime.others)}</p>,
      ),
      levels: cardLevels,
      items: overTime.map((part) => ({
        id: `${part.title.nl} over time`,
        content: (
          <div className="paper px-[1em] py-[0.6em] leading-snug">
            <PartOverTime part={part} />
          </div>
        ),
      })),
    },
    { title: headed(t(($) => $.results.standsOut)), levels: cardLevels, items: standOut },
    {
      title: headed(
        sizeClass === null
          ? t(($) => $.results.wall.besideAll)
          : t(($) => $.results.wall.beside, { size: t(($) => $.results.size[sizeClass]) }),
        (['team', ...(sizeClass === null ? [] : ['size' as const]), 'all'] as const).map((of) => (
          <span key={of} className="ml-[1.2em] whitespace-nowrap">
            <MeanSign of={of} /> {t(($) => $.results.wall.legend[of])}
          </span>
        )),
      ),
      levels: besideLevels,
      items: compared.map(({ scale: { id }, title, report }) => ({
        id: `${id} beside`,
        content: <PartBeside title={title} report={report} />,
      })),
    },
    {
      title: headed(
        t(($) => $.results.wall[rowsAs]),
        whose,
        !several && scale && wide && <Ends answers={scale.answers} />,
      ),
      levels: rowLevels,
      items: rows.map(({ id, ...row }) => ({
        id: `${id} row`,
        content: <SpreadRow {...row} ends={several ? 'beside' : wide ? 'apart' : 'below'} />,
      })),
    },
  ];
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*0.6)]">
      <FittedPages
        inOrder
        items={sections.flatMap(({ title, levels, items }) =>
          items.map((item) => ({ ...item, title, levels: levelsOf(levels) })),
        )}
        levels={levelsOf(cardLevels)}
      />
      {questionnaire.id === fullKennisscan.id && (
        <p className="text-[max(1rem,calc(var(--u)*1.46))] leading-snug text-muted">
          {t(($) => $.results.about.rough, { year: surveyFacts.year })}
        </p>
      )}
    </div>
  );
}

interface OuterPartProps {
  readonly scale: SurveyScale;
  readonly release: SurveyRelease;
  readonly mark: 'weakestScale' | 'strongestScale';
}

/** The part with the lowest or the highest answers. */
function OuterPart({ scale, release, mark }: OuterPartProps) {
  const { t, locale } = useSurveyWords();
  return (
    <figure className="paper flex flex-col gap-[0.4em] px-[1em] py-[0.75em] leading-snug">
      <figcaption className="flex flex-col gap-[0.3em]">
        <MarkLine>{t(($) => $.results.mark[mark])}</MarkLine>
        <span className="serif text-[1.1875em]">{scale.title[locale]}</span>
      </figcaption>
      <Line ends="below" answers={scale.answers} spread={summedSpread(scale, release)} />
    </figure>
  );
}

interface PartProps {
  readonly title: string;
  readonly report: ScaleReport;
}

/** The difference with municipalities of the same size goes first: where that is known it is the fairest. */
const nearest = ({ sameSize, all }: Comparison) => (sameSize ?? all).difference;

/** A part on one line beside other municipalities. */
function PartBeside({ title, report }: PartProps) {
  const { t, words } = useSurveyWords();
  const { comparison, most } = report;
  if (comparison === null) return null;
  const means = words.means(comparison);
  return (
    <figure className="paper flex flex-col gap-[0.35em] px-[1em] py-[0.6em] leading-snug">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-[1em]">
        <span className="serif text-[1.0625em]">{title}</span>
        <span className="font-semibold text-action">
          {t(($) => $.results.compare.difference[nearest(comparison)])}
        </span>
      </figcaption>
      <MeanLine most={most} marks={means.map(({ of, hundredths }) => ({ of, mean: hundredths / 100 }))} />
      <p className="tabular flex flex-wrap justify-between gap-x-[0.5em] text-[0.875em] text-muted">
        {means.map(({ of, label, shown }) => (
          <span key={of} className={of === 'team' ? 'font-semibold text-ink' : ''}>
            <MeanSign of={of} /> <span className="sr-only">{label}</span> {shown}
          </span>
        ))}
      </p>
    </figure>
  );
}

interface LineProps {
  readonly answers: AnswerScaleId;
  readonly spread: Spread;
  readonly ends: ComponentProps<typeof SpreadLine>['ends'];
}

function Line({ answers, spread, ends }: LineProps) {
  const { bars, words } = useSurveyWords().chart(answers, spread);
  return <SpreadLine bars={bars} words={words} ends={ends} />;
}

const row = 'grid items-center gap-x-[1.5em] grid-cols-[repeat(auto-fit,minmax(min(100%,20em),1fr))]';

/** What was asked beside how the answers lie. */
function SpreadRow({ title, ...line }: LineProps & { readonly title: string }) {
  return (
    <div className={`paper px-[1em] py-[0.25em] ${row}`}>
      <p className="serif leading-tight wrap-anywhere">{title}</p>
      <Line {...line} />
    </div>
  );
}

/** Above rows that are answered in the same way: what is left and right in them. */
function Ends({ answers }: Pick<LineProps, 'answers'>) {
  const { t, labels } = useSurveyWords();
  const words = labels(answers);
  return (
    <p aria-hidden="true" className={`px-[1em] ${small} ${row}`}>
      <span />
      <span className="flex gap-[0.75em]">
        <span className="flex flex-1 justify-between">
          <span>{words[0]}</span>
          <span>{words.at(-1)}</span>
        </span>
        <span className="w-[5.7em] text-center">{t(($) => $.results.unknown)}</span>
      </span>
    </p>
  );
}
