import { ChevronDown, EyeOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

import { stepTitle } from '../../messages/stepTitle.ts';
import { stepOf, type ProgrammeStep } from '../../model/programme/programme.ts';
import { cardOf } from '../../model/session/stage.ts';
import { useSession, useSessionState, useStage } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { CardWords } from './CardWords.tsx';
import { OwnWords } from './OwnWords.tsx';
import { asOneText, wordsFor } from './wordsFor.ts';

export interface WordsNowProps {
  /** Whether what goes on needs the room: then the first lines are enough, until one asks for more. */
  readonly brief: boolean;
}

/** What to say and what to ask next, at this step and this card. Facilitators alone have this. */
export function WordsNow({ brief }: WordsNowProps) {
  const t = useMessages('facilitator', 'words');
  const step = useStage(({ programme }) => stepOf(programme, programme.current));
  const card = useStage((stage) => cardOf(stage, stage.spotlight));
  const section = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(!brief);
  useEffect(() => {
    // A field does not close under the hands of who writes in it.
    if (section.current?.contains(document.activeElement) !== true) setOpen(!brief);
  }, [brief]);
  if (step === undefined && card === undefined) return null;
  return (
    <section ref={section} aria-labelledby="words-now" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <h2 id="words-now" className="eyebrow">
          {t(($) => $.plan.words.title)}
        </h2>
        <Button
          variant="quiet"
          size="small"
          className="-mr-3 text-action"
          aria-expanded={open}
          icon={<ChevronDown aria-hidden="true" className={`size-4 ${open ? 'rotate-180' : ''}`} />}
          onClick={() => setOpen(!open)}
        >
          {open ? t(($) => $.plan.words.less) : t(($) => $.plan.words.more)}
        </Button>
      </div>
      {open ? (
        <>
          <p className="flex items-center gap-1 text-sm text-muted">
            <EyeOff aria-hidden="true" className="size-4" />
            {t(($) => $.plan.words.private)}
          </p>
          {step !== undefined && <StepWords key={step.id} step={step} />}
          {card !== undefined && <CardWords key={card.id} card={card} />}
        </>
      ) : (
        step !== undefined && <FirstWords step={step} />
      )}
    </section>
  );
}

/** What to say, in as little room as it can be read in. */
function FirstWords({ step }: { readonly step: ProgrammeStep }) {
  const t = useMessages('facilitator', 'words');
  const own = useSessionState((state) => state.guide.steps[step.id]);
  return (
    <p className="line-clamp-3 border-l-3 border-action pl-3 leading-snug wrap-anywhere">
      {own ?? wordsFor(step, t).say}
    </p>
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
