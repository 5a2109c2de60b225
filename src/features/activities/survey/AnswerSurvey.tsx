import { useState, type ReactNode } from 'react';

import {
  answersIn,
  givenName,
  isAnswer,
  itemsOf,
  writtenAnswers,
  type AskedItem,
  type Survey,
  type SurveyAnswer,
} from '../../../model/activities/survey/survey.ts';
import { useHeard } from '../../../session/useHeard.ts';
import { useWriter } from '../../../session/useWriter.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { OneOf } from '../../../ui/OneOf.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { useHeadingFocus } from '../../../ui/useHeadingFocus.ts';
import { useSurveyWords } from './useSurveyWords.ts';

interface AnswerSurveyProps {
  readonly survey: Survey;
  /** What happens with one's answers. In sight until the first, and then folded under the question, which has the room. */
  readonly sealed: ReactNode;
}

/** One's own answers, kept as one goes. They can change until it is closed. */
export function AnswerSurvey({ survey, sealed }: AnswerSurveyProps) {
  const t = useMessages('survey');
  const { id, questionnaire, layout } = survey;
  const { desk, edits } = useWriter();
  const items = itemsOf(questionnaire);
  const answers = answersIn(desk, survey);
  const saidDone = Object.hasOwn(desk.ready, id);
  const allSeen = answers.every((answer) => answer !== null);
  const counts = useHeard(saidDone || allSeen);
  const onAnswer = (index: number, answer: SurveyAnswer) =>
    edits.give(id, givenName, writtenAnswers(answers.with(index, answer)));
  const parts = { items, answers, onAnswer, sealed };
  return (
    <div className="flex flex-col gap-4">
      {layout === 'one' ? <OneByOne {...parts} /> : <AsList {...parts} />}
      {/* One may leave some open and be done; with all of them seen one is done unasked. */}
      {layout === 'list' && (saidDone || !allSeen) && (
        <Button
          size="large"
          wide
          variant={saidDone ? 'secondary' : 'primary'}
          onClick={() => edits.setReady(id, !saidDone)}
        >
          {saidDone ? t(($) => $.survey.notDone) : t(($) => $.round.done)}
        </Button>
      )}
      <p role="status" className="text-muted empty:hidden">
        {counts && t(($) => $.survey.doneMore)}
      </p>
    </div>
  );
}

interface Parts {
  readonly items: readonly AskedItem[];
  readonly answers: readonly SurveyAnswer[];
  readonly onAnswer: (index: number, answer: SurveyAnswer) => void;
  readonly sealed: ReactNode;
}

function OneByOne({ items, answers, onAnswer, sealed }: Parts) {
  const t = useMessages('survey');
  const [at, setAt] = useState(() => {
    const first = answers.indexOf(null);
    return first === -1 ? items.length : first;
  });
  const heading = useHeadingFocus(at);
  const asked = items[at];
  const answer = answers[at] ?? null;
  const of = items.length;
  const where = t(($) => $.survey.progress, { at: at + 1, of });
  const folded = <Disclosure summary={t(($) => $.survey.who)}>{sealed}</Disclosure>;
  if (asked === undefined)
    return (
      <>
        <div className="paper flex flex-col gap-3 p-4">
          <h3 ref={heading} tabIndex={-1} className="text-xl font-semibold">
            {t(($) => $.survey.end.title)}
          </h3>
          <p>{t(($) => $.survey.end.answered, { count: answers.filter(isAnswer).length, of })}</p>
          <Button onClick={() => setAt(0)}>{t(($) => $.survey.end.review)}</Button>
        </div>
        {folded}
      </>
    );
  const next = () => {
    if (answer === null) onAnswer(at, 'skipped');
    setAt(at + 1);
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      {at === 0 && sealed}
      <div className="flex flex-col gap-1.5">
        <h3 ref={heading} tabIndex={-1} className="tabular font-semibold">
          {where}
        </h3>
        <ProgressBar value={at + 1} max={of} label={where} />
      </div>
      <OneItem asked={asked} answer={answer} onAnswer={(chosen) => onAnswer(at, chosen)} />
      <div className="flex gap-3 *:flex-1">
        {at > 0 && (
          <Button size="large" onClick={() => setAt(at - 1)}>
            {t(($) => $.survey.back)}
          </Button>
        )}
        <Button type="submit" size="large" variant={isAnswer(answer) ? 'primary' : 'secondary'}>
          {t(($) => (isAnswer(answer) ? $.survey.next : $.survey.skip))}
        </Button>
      </div>
      {at > 0 && folded}
    </form>
  );
}

function AsList({ items, answers, onAnswer, sealed }: Parts) {
  const t = useMessages('survey');
  return (
    <>
      {sealed}
      <ol className="flex flex-col gap-7">
        {items.map((asked, index) => (
          <li key={asked.item.id}>
            <OneItem
              asked={asked}
              answer={answers[index] ?? null}
              onAnswer={(chosen) => onAnswer(index, chosen)}
              above={
                <p className="tabular text-[0.9375rem] text-muted">
                  {t(($) => $.survey.progress, { at: index + 1, of: items.length })}
                </p>
              }
            />
          </li>
        ))}
      </ol>
    </>
  );
}

interface OneItemProps {
  readonly asked: AskedItem;
  readonly answer: SurveyAnswer;
  readonly onAnswer: (answer: number | 'unknown') => void;
  readonly above?: ReactNode;
}

function OneItem({ asked: { item, scale }, answer, onAnswer, above }: OneItemProps) {
  const { t, locale, labels } = useSurveyWords();
  const options = labels(scale.answers).map((label, value) => ({
    value: value as number | 'unknown',
    label,
    sign: null,
  }));
  return (
    <div>
      {above}
      <OneOf<number | 'unknown'>
        label={item.stem[locale]}
        labelClass="serif text-[1.375rem] leading-snug wrap-anywhere"
        options={[...options, { value: 'unknown', label: t(($) => $.results.unknown), sign: null }]}
        value={isAnswer(answer) ? answer : null}
        onChange={onAnswer}
      />
    </div>
  );
}
