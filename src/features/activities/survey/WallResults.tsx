import { surveyFacts } from '../../../model/survey/benchmark.ts';
import { weakestScale } from '../../../model/survey/compare.ts';
import { fullKennisscan } from '../../../model/survey/kennisscan.ts';
import { scaleReport, type ScaleReport } from '../../../model/survey/scaleReport.ts';
import { marksOf } from '../../../model/survey/spread.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { FittedPages } from '../../../ui/wall/FittedPages.tsx';
import { narrowLevels, type Level } from '../../../ui/wall/fitNotes.ts';
import { useWideScreen } from '../../../ui/wall/useWideScreen.ts';
import { wallOverTime } from './OverTime.tsx';
import { ItemResult, MarkLine, Means, type ResultsProps } from './ScaleResults.tsx';
import { StandsOut, standsOut } from './StandsOut.tsx';
import { useSurveyWords } from './useSurveyWords.ts';

/**
 * From large to the smallest that can be read from the back. A page turns where there is more. Two wide columns take less
 * height for what is too high for one of three.
 */
const wideLevels: readonly Level[] = [
  { columns: 1, type: 2.8 },
  { columns: 2, type: 2.2 },
  { columns: 3, type: 1.7 },
  { columns: 2, type: 1.7 },
];

/**
 * What a questionnaire showed, on the big screen: first what stands out and how it was before, then item by item, and after
 * each scale how it lies beside municipalities. Of a whole kennisscan that is more pages than anybody waits for.
 */
export function WallResults(results: ResultsProps) {
  const t = useMessages('survey', 'screen');
  const wide = useWideScreen();
  const { locale } = useSurveyWords();
  const { questionnaire, release, minimum } = results;
  const marks = marksOf(questionnaire, release, minimum);
  const weakest = weakestScale(questionnaire, release, minimum);
  const several = questionnaire.scales.length > 1;
  const parts = questionnaire.scales.flatMap((scale) => {
    const report = scaleReport(questionnaire, scale, release, results);
    const title = scale.title[locale];
    return [
      ...scale.items.map((item) => ({
        id: item.id,
        content: (
          <ItemResult
            scale={scale}
            item={item}
            release={release}
            marks={marks.get(item.id) ?? []}
            {...(several && { part: title })}
          />
        ),
      })),
      ...(report.comparison === null
        ? []
        : (['drawn', 'said'] as const).map((as) => ({
            id: `${scale.id} ${as}`,
            content: <WallBeside title={title} isWeakest={weakest === scale} report={report} as={as} />,
          }))),
    ];
  });
  const first = standsOut(results) ? [{ id: 'stands-out', content: <StandsOut {...results} /> }] : [];
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*1.2)]">
      <div>
        <p className="tabular text-[max(1rem,calc(var(--u)*1.6))] text-muted">
          {t(($) => $.results.title)} · {t(($) => $.results.people, { count: release.respondents })}
        </p>
        <h2 className="serif text-[max(1.5rem,calc(var(--u)*3))] leading-[1.15] wrap-anywhere">
          {questionnaire.title[locale]}
        </h2>
      </div>
      <FittedPages
        inOrder
        items={[...first, ...wallOverTime(results), ...parts]}
        levels={wide ? wideLevels : narrowLevels}
      />
      {questionnaire.id === fullKennisscan.id && (
        <p className="text-[max(1rem,calc(var(--u)*1.4))] leading-snug text-muted">
          {t(($) => $.results.about.rough, { year: surveyFacts.year })}
        </p>
      )}
    </div>
  );
}

interface WallBesideProps {
  readonly title: string;
  readonly isWeakest: boolean;
  readonly report: ScaleReport;
  /** Both together are higher than a page of the wall. */
  readonly as: 'drawn' | 'said';
}

function WallBeside({ title, isWeakest, report, as }: WallBesideProps) {
  const { t, words } = useSurveyWords();
  return (
    <figure className="paper flex flex-col gap-[0.75em] border-l-[0.3em] border-l-action p-[1em] leading-snug">
      <figcaption>
        {isWeakest && <MarkLine>{t(($) => $.results.mark.weakestScale)}</MarkLine>}
        <span className="block text-[0.875em] text-muted">{t(($) => $.results.compare.title)}</span>
        <span className="serif block text-[1.1875em]">{title}</span>
      </figcaption>
      {as === 'drawn' ? (
        <Means report={report} />
      ) : (
        <div className="flex flex-col gap-[0.4em]">
          {words.compared(report).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </figure>
  );
}
