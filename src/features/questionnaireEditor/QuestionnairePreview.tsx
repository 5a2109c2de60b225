import type { QuestionnaireFile } from '../../model/questionnaireFile.ts';
import { useAnswerWords } from './useAnswerWords.ts';

/** A questionnaire of somebody else, before one takes it over: all that is in it, as text. */
export function QuestionnairePreview({
  questionnaire: { title, scales },
}: {
  readonly questionnaire: QuestionnaireFile;
}) {
  const answersOf = useAnswerWords();
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      {scales.map((scale) => (
        <section key={scale.id} className="paper flex flex-col gap-2 p-5 sm:p-7">
          <h2 className="serif text-xl font-semibold wrap-anywhere">{scale.title || title}</h2>
          <p className="text-[0.9375rem] text-muted">{answersOf(scale.answers)}</p>
          <ol className="flex list-decimal flex-col gap-1 pl-6">
            {scale.items.map(({ id, text }) => (
              <li key={id} className="wrap-anywhere">
                {text}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
