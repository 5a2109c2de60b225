import { itemsOf } from '../../../model/activities/survey/survey.ts';
import { weakestScale, type ComparedWith } from '../../../model/survey/compare.ts';
import type {
  Questionnaire,
  SurveyItem,
  SurveyRelease,
  SurveyScale,
} from '../../../model/survey/questionnaire.ts';
import { scaleReport, type ScaleReport } from '../../../model/survey/scaleReport.ts';
import { marksOf, spreadOf, summedSpread, type Mark } from '../../../model/survey/spread.ts';
import type { OverTime } from '../../../model/survey/thenAndNow.ts';
import type { FollowUp } from '../../../model/session/followUp.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { MeanChart } from '../../../ui/MeanChart.tsx';
import { ScrollArea } from '../../../ui/ScrollArea.tsx';
import { SpreadChart, SpreadLine } from '../../../ui/SpreadChart.tsx';
import { useSurveyWords } from './useSurveyWords.ts';

/** What was asked, what was published of it, and what it is compared with. */
export interface ResultsProps extends ComparedWith {
  readonly questionnaire: Questionnaire;
  readonly release: SurveyRelease;
  /** The session that this one goes on with. */
  readonly followUp?: FollowUp | undefined;
  /** How this lies beside that one. */
  readonly overTime?: readonly OverTime[] | undefined;
}

interface ScaleProps {
  readonly scale: SurveyScale;
  readonly results: ResultsProps;
}

/** Of more items than this one first sees each part as a whole: on a phone they are many screens. */
const mostUnfolded = 20;

export const isFolded = (questionnaire: Questionnaire): boolean =>
  itemsOf(questionnaire).length > mostUnfolded;

/** One scale: first what the team chose, item by item; then how that lies beside other municipalities. */
export function ScaleResults({ scale, results }: ScaleProps) {
  const { t, locale, chart } = useSurveyWords();
  const { questionnaire, release, minimum } = results;
  const marks = marksOf(questionnaire, release, minimum);
  const isWeakest = weakestScale(questionnaire, release, minimum)?.id === scale.id;
  const title = scale.title[locale];
  const report = scaleReport(questionnaire, scale, release, results);
  const whole = chart(scale.answers, summedSpread(scale, release));
  const items = (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,21rem),1fr))] gap-3">
      {scale.items.map((item) => (
        <li key={item.id}>
          <ItemResult scale={scale} item={item} release={release} marks={marks.get(item.id) ?? []} />
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-label={title} className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        {isWeakest && <MarkLine>{t(($) => $.results.mark.weakestScale)}</MarkLine>}
        {/* One part alone is often called as the whole is, which stands above it. */}
        <h3
          className={
            title === questionnaire.title[locale] ? 'sr-only' : 'serif text-[1.375rem] leading-tight'
          }
        >
          {title}
        </h3>
      </div>
      {scale.items.length === 1 || !isFolded(questionnaire) ? (
        items
      ) : (
        <>
          <div className="paper flex flex-col gap-3 px-4 py-3">
            <p>{t(($) => $.results.together)}</p>
            <SpreadLine bars={whole.bars} words={whole.words} ends="below" />
          </div>
          <div className="print-unfold">
            <Disclosure summary={t(($) => $.results.byItem, { count: scale.items.length })}>
              {items}
            </Disclosure>
          </div>
        </>
      )}
      <Beside report={report} />
      <Disclosure summary={t(($) => $.results.asTable)}>
        <div className="flex flex-col gap-6">
          <CountsTable scale={scale} release={release} />
          <MeansTable report={report} title={title} />
        </div>
      </Disclosure>
    </section>
  );
}

interface ItemProps {
  readonly scale: SurveyScale;
  readonly item: SurveyItem;
  readonly release: SurveyRelease;
  readonly marks: readonly Mark[];
}

/**
 * One item: what was asked, what came out in a sentence, and how many chose each answer. As large as the type around it.
 * `brief` draws them on one line.
 */
export function ItemResult({
  scale: { answers },
  item,
  release,
  marks,
  brief = false,
}: ItemProps & { readonly brief?: boolean }) {
  const { t, locale, chart } = useSurveyWords();
  const { finding, bars, words } = chart(answers, spreadOf(release, item.id, answers));
  return (
    <figure className="paper flex h-full flex-col gap-[0.75em] px-[1em] py-[0.75em]">
      {marks.length > 0 && (
        <div className="-mb-[0.4em] flex flex-col gap-[0.15em]">
          {marks.map((mark) => (
            <MarkLine key={mark}>{t(($) => $.results.mark[mark])}</MarkLine>
          ))}
        </div>
      )}
      <figcaption className="flex flex-col gap-[0.4em] leading-snug">
        <span className="serif text-[1.1875em] wrap-anywhere">{item.stem[locale]}</span>
        <span>{finding}</span>
      </figcaption>
      <div className="mt-auto">
        {brief ? (
          <SpreadLine bars={bars} words={words} ends="below" />
        ) : (
          <SpreadChart bars={bars} people={release.respondents} words={words} />
        )}
      </div>
    </figure>
  );
}

/** Why one should look here. */
export function MarkLine({ children }: { readonly children: string }) {
  return (
    <p className="flex items-baseline gap-[0.45em] text-[0.9375em] leading-tight font-semibold text-action">
      <span aria-hidden="true">◆</span>
      {children}
    </p>
  );
}

const numbers = 'px-2 py-1.5 text-right';

/** How many chose each answer, as a table. On a narrow screen it scrolls by itself. */
function CountsTable({ scale, release }: Omit<ItemProps, 'item' | 'marks'>) {
  const { t, locale, labels } = useSurveyWords();
  const title = scale.title[locale];
  return (
    <ScrollArea
      label={t(($) => $.results.named, { what: title, value: t(($) => $.results.asTable) })}
      className="max-w-full"
    >
      <table className="tabular w-full min-w-[36rem] border-collapse text-[0.9375rem] leading-snug">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className="border-b-2 border-ink align-bottom">
            <th scope="col" className="py-1.5 pr-2 text-left font-semibold">
              {t(($) => $.results.item)}
            </th>
            {[...labels(scale.answers), t(($) => $.results.unknown)].map((label) => (
              <th key={label} scope="col" className={`font-semibold ${numbers}`}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scale.items.map(({ id, stem }) => {
            const { counts, unknown } = spreadOf(release, id, scale.answers);
            return (
              <tr key={id} className="border-b border-line align-top">
                <th scope="row" className="min-w-56 py-1.5 pr-2 text-left font-normal">
                  {stem[locale]}
                </th>
                {[...counts, unknown].map((count, index) => (
                  <td key={index} className={numbers}>
                    {count}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollArea>
  );
}

/** The team's mean beside those of municipalities, and what the survey showed. Nothing where there is nothing to say. */
function Beside({ report }: { readonly report: ScaleReport }) {
  const { t, words } = useSurveyWords();
  const compared = words.compared(report);
  const found = words.found(report);
  if (compared.length + found.length === 0) return null;
  return (
    <div className="zone grid grid-cols-[repeat(auto-fit,minmax(min(100%,24rem),1fr))] gap-x-10 gap-y-5 p-4">
      {compared.length > 0 && (
        <div className="flex flex-col gap-3">
          <h4 className="font-semibold">{t(($) => $.results.compare.title)}</h4>
          <Means report={report} />
          <div className="prose-column">
            {compared.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {report.comparison !== null && (
              <p className="text-muted">{t(($) => $.results.about.rough, { year: report.year })}</p>
            )}
          </div>
        </div>
      )}
      {found.length > 0 && (
        <div className="flex flex-col gap-1">
          <h4 className="font-semibold">{t(($) => $.results.survey.title)}</h4>
          <div className="prose-column">
            {found.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

/** The means of a comparison, each on the same line. */
export function Means({ report: { answers, most, comparison } }: { readonly report: ScaleReport }) {
  const { t, words } = useSurveyWords();
  if (comparison === null) return null;
  const means = words.means(comparison);
  const said = means.map(({ label: what, shown: value }) => t(($) => $.results.named, { what, value }));
  return (
    <MeanChart
      marks={means.map((one) => ({ ...one, mean: one.hundredths / 100 }))}
      most={most}
      lowest={words.answer(answers, 0)}
      highest={words.answer(answers, most - 1)}
      words={said.join('; ')}
    />
  );
}

interface MeansTableProps {
  readonly report: ScaleReport;
  readonly title: string;
}

function MeansTable({ report: { comparison, year }, title }: MeansTableProps) {
  const { t, words } = useSurveyWords();
  if (comparison === null) return null;
  return (
    <table className="tabular w-full border-collapse text-[0.9375rem] leading-snug">
      <caption className="sr-only">
        {title}: {t(($) => $.results.compare.title)}
      </caption>
      <thead>
        <tr className="border-b-2 border-ink align-bottom">
          <th scope="col" className="py-1.5 pr-2 text-left font-semibold">
            {t(($) => $.results.compare.whose)}
          </th>
          <th scope="col" className={`font-semibold ${numbers}`}>
            {t(($) => $.results.compare.meanOf)}
          </th>
          <th scope="col" className={`font-semibold ${numbers}`}>
            {t(($) => $.results.compare.howMany, { year })}
          </th>
        </tr>
      </thead>
      <tbody>
        {words.means(comparison).map(({ of, label, hundredths, municipalities }) => (
          <tr key={of} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 pr-2 text-left font-normal">
              {label}
            </th>
            <td className={numbers}>{words.mean(hundredths)}</td>
            <td className={numbers}>{municipalities ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
