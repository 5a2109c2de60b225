import { EyeOff } from 'lucide-react';

import { stepTitle } from '../../messages/stepTitle.ts';
import { stepOf, type ProgrammeStep } from '../../model/programme/programme.ts';
import { cardOf } from '../../model/stage.ts';
import { useSession, useSessionState, useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { CardWords } from './CardWords.tsx';
import { OwnWords } from './OwnWords.tsx';
import { asOneText, wordsFor } from './wordsFor.ts';

/** What to say and what to ask next, at this step and this card. Facilitators alone have this. */
export function WordsNow() {
  const t = useMessages('facilitator', 'words');
  const step = useStage(({ programme }) => stepOf(programme, programme.current));
  const card = useStage((stage) => cardOf(stage, stage.spotlight));
  if (step === undefined && card === undefined) return null;
  return (
    <section aria-labelledby="words-now" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-2">
        <h2 id="words-now" className="eyebrow">
          {t(($) => $.plan.words.title)}
        </h2>
        <p className="flex items-center gap-1 text-sm text-muted">
          <EyeOff aria-hidden="true" className="size-4" />
          {t(($) => $.plan.words.private)}
        </p>
      </div>
      {step !== undefined && <StepWords key={step.id} step={step} />}
      {card !== undefined && <CardWords key={card.id} card={card} />}
    </section>
  );
}

function StepWords({ step }: { readonly step: ProgrammeStep }) {
  const t = useMessages('facilitator', 'words');
  const { guide } = useSession();
  const own = useSessionState((state) => state.guide.steps[step.id]);
  const ready = wordsFor(step, t);
  return (
    <OwnWords
      own={own}
      start={asOneText(ready)}
      label={t(($) => $.plan.words.field)}
      edit={t(($) => $.plan.words.edit)}
      reset={t(($) => $.plan.words.reset)}
      onChange={(words) => guide.setStepWords(step.id, words)}
    >
      <div className="flex flex-col gap-2.5 leading-snug">
        <h3 className="font-semibold">{stepTitle(step, t)}</h3>
        <p className="border-l-3 border-action pl-3">{ready.say}</p>
        <div>
          <h4 className="text-sm font-semibold text-muted">{t(($) => $.plan.words.ask)}</h4>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {ready.ask.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
        <p className="text-sm text-muted">
          <strong className="font-semibold">{t(($) => $.plan.words.mind)}:</strong> {ready.mind}
        </p>
      </div>
    </OwnWords>
  );
}
