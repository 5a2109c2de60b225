import { surveyFacts } from '../../../model/survey/benchmark.ts';
import { isKennisscan, shortKennisscan } from '../../../model/survey/kennisscan.ts';
import { publications } from '../../../model/publications.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { mostBlocks } from '../../../ui/SpreadChart.tsx';
import { OverTime } from './OverTime.tsx';
import { isFolded, ScaleResults, type ResultsProps } from './ScaleResults.tsx';
import { StandsOut, standsOut } from './StandsOut.tsx';
import { useSurveyWords } from './useSurveyWords.ts';

/** What a questionnaire showed, on everybody's own screen: what stands out and how it was before, then every scale, then what the figures are worth. */
export function Results(results: ResultsProps) {
  const { t, locale } = useSurveyWords();
  const { questionnaire, release } = results;
  return (
    <section aria-label={t(($) => $.results.title)} className="flex flex-col gap-8">
      <div className="flex flex-col gap-1">
        <p className="eyebrow">
          {t(($) => $.results.title)} · {t(($) => $.results.people, { count: release.respondents })}
        </p>
        <h2 className="serif text-[1.75rem] leading-tight wrap-anywhere">{questionnaire.title[locale]}</h2>
        {/* The blocks of folded parts are not in sight. */}
        {release.respondents <= mostBlocks && !isFolded(questionnaire) && (
          <p className="text-muted">{t(($) => $.results.eachSquare)}</p>
        )}
      </div>
      {standsOut(results) && <StandsOut {...results} />}
      <OverTime {...results} />
      {questionnaire.id === shortKennisscan.id && <Notice>{t(($) => $.results.compare.short)}</Notice>}
      {questionnaire.scales.map((scale) => (
        <ScaleResults key={scale.id} scale={scale} results={results} />
      ))}
      {isKennisscan(questionnaire.id) && <AboutFigures />}
    </section>
  );
}

/** What must be known of the figures of other municipalities. In sight: it belongs to them. */
export function AboutFigures() {
  const { t, words, locale } = useSurveyWords();
  const { title, maker } = publications.rathenau;
  const source = { title: title[locale], maker: maker[locale] };
  return (
    <section aria-label={t(($) => $.results.about.title)} className="flex flex-col gap-2">
      <h3 className="font-semibold">{t(($) => $.results.about.title)}</h3>
      <div className="prose-column text-[0.9375rem]">
        {[...words.caveats(surveyFacts), t(($) => $.results.about.source, source)].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  );
}
