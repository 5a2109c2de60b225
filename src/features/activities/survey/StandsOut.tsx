import { topicsOf } from '../../../model/survey/cardsFor.ts';
import { MarkLine, type ResultsProps } from './ScaleResults.tsx';
import { useSurveyWords } from './useSurveyWords.ts';

/** Whether there is anything to say of it. */
export const standsOut = ({ questionnaire, release, minimum }: ResultsProps) =>
  topicsOf(questionnaire, release, minimum).length > 0;

/** Where people differ most, and what was lowest: there the conversation can begin. As large as the type around it. */
export function StandsOut({ questionnaire, release, minimum }: ResultsProps) {
  const { t, locale } = useSurveyWords();
  return (
    <div className="paper flex flex-col gap-[0.75em] border-l-[0.3em] border-l-action p-[1em]">
      <h3 className="font-semibold">{t(($) => $.results.standsOut)}</h3>
      <ul className="flex flex-col gap-[0.75em]">
        {topicsOf(questionnaire, release, minimum).map(({ scale, item, marks }) => (
          <li key={item?.id ?? scale.id} className="flex flex-col gap-[0.15em]">
            {marks.map((mark) => (
              <MarkLine key={mark}>
                {t(($) => (item === null ? $.results.mark.weakestScale : $.results.mark[mark]))}
              </MarkLine>
            ))}
            <p className="serif text-[1.1875em] leading-snug wrap-anywhere">
              {(item?.stem ?? scale.title)[locale]}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
