import { ChevronDown, EyeOff } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';

import { stepTitle } from '../../messages/stepTitle.ts';
import { activityAt } from '../../model/activities/registry.ts';
import { citedAs, type Card, type CardId } from '../../model/deck.ts';
import { momentOf, stepNow, type Moment } from '../../model/programme/moment.ts';
import type { Guide } from '../../model/programme/programme.ts';
import { stepOf, type ProgrammeStep } from '../../model/programme/programme.ts';
import { cardOf } from '../../model/session/stage.ts';
import { useSession, useSessionState, useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { useCardWords } from '../../ui/useCardWords.ts';
import { OwnWords } from './OwnWords.tsx';
import { useUsualWords } from './usualWords.ts';

/**
 * What to say and what to ask next, at this step and this card. Facilitators alone have this. With `brief`, only the first
 * lines, until one asks for more.
 */
export function WordsNow({ brief }: { readonly brief: boolean }) {
  const t = useMessages('facilitator', 'words');
  const step = useStage(({ programme }) => stepOf(programme, programme.current));
  const card = useStage((stage) => cardOf(stage, stage.spotlight));
  // What people do may be another thing than what the step is for.
  const now = useStage((stage) => stepNow(stage, momentOf(stage)) ?? null);
  const activity = useStage((stage) => wordedAs(momentOf(stage)));
  const section = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(!brief);
  useEffect(() => {
    // A field does not close while somebody writes in it.
    if (section.current?.contains(document.activeElement) !== true) setOpen(!brief);
  }, [brief]);
  if (activity === null) return null;
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
      ) : now === null ? (
        <Say>{t(($) => $.words.activity[activity].say)}</Say>
      ) : (
        <FirstWords step={now} />
      )}
    </section>
  );
}

/** What people do, or have just done, that there are words for; what is shown without a card is talked about. */
function wordedAs({ kind, step }: Moment) {
  const made = activityAt(kind)?.steps?.find(({ busyAt, doneAt }) =>
    [...busyAt, ...doneAt].some((one) => one === kind),
  );
  if (made?.busyAt.some((one) => one === kind) === true) return made.activity;
  return made !== undefined && step === 'choose' ? 'discuss' : step;
}

/** What we propose to say and ask at a step, and one's own words for it. */
function useStepWords(step: ProgrammeStep) {
  const own = useSessionState((state) => state.guide.steps[step.id]);
  const { say, ask, mind } = useUsualWords(step);
  return { own, say, ask: ask.split('\n'), mind };
}

/** What to say, to be read at a glance while one looks at people. */
function Say({ children }: { readonly children: string }) {
  return (
    <p className="serif line-clamp-6 border-l-3 border-action pl-3 text-lg leading-snug wrap-anywhere">
      {children}
    </p>
  );
}

function FirstWords({ step }: { readonly step: ProgrammeStep }) {
  const { own, say } = useStepWords(step);
  return <Say>{own ?? say}</Say>;
}

function StepWords({ step }: { readonly step: ProgrammeStep }) {
  const t = useMessages('facilitator', 'programme');
  const { guide } = useSession();
  const { say, ask, mind } = useStepWords(step);
  const { id } = step;
  return (
    <OwnWords
      name={`guide/step/${id}`}
      read={useCallback(({ steps }: Guide) => steps[id], [id])}
      write={useCallback(
        (words: string | null, shown?: string) => guide.setStepWords(id, words, shown),
        [guide, id],
      )}
      start={[say, ...ask].join('\n')}
      label={t(($) => $.plan.words.field)}
      edit={t(($) => $.plan.words.edit)}
      reset={t(($) => $.plan.words.reset)}
    >
      <div className="flex flex-col gap-2.5 leading-snug">
        <h3 className="font-semibold">{stepTitle(step, t)}</h3>
        <p className="border-l-3 border-action pl-3">{say}</p>
        <Questions title={t(($) => $.plan.words.ask)} questions={ask} />
        <p className="text-sm text-muted">
          <strong className="font-semibold">{t(($) => $.plan.words.mind)}:</strong> {mind}
        </p>
      </div>
    </OwnWords>
  );
}

/** At a card: its further questions, its tip and example, where it leads, and the facilitators' own words for it. */
function CardWords({ card }: { readonly card: Card }) {
  const t = useMessages('facilitator', 'words');
  const { locale } = useLocale();
  const { guide } = useSession();
  const { id } = card;
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-3 leading-snug">
      <h3 className="font-semibold">{t(($) => $.plan.words.card)}</h3>
      <Questions title={t(($) => $.plan.words.prompts)} questions={card.prompts[locale]} />
      {card.tip[locale] !== '' && (
        <p>
          <strong className="font-semibold">{t(($) => $.plan.words.tip)}:</strong> {card.tip[locale]}
        </p>
      )}
      {card.example && (
        <p>
          <strong className="font-semibold">{t(($) => $.words.card.example)}:</strong> {card.example[locale]}
          {card.exampleFrom && (
            <span className="block text-sm text-muted wrap-anywhere">
              {citedAs(card.exampleFrom, locale)}
            </span>
          )}
        </p>
      )}
      {card.leadsTo && <LeadsTo cardId={card.leadsTo} />}
      {card.unchecked && locale === 'en' && (
        <p className="text-attention">{t(($) => $.plan.words.unchecked)}</p>
      )}
      <OwnWords
        name={`guide/card/${id}`}
        read={useCallback(({ cards }: Guide) => cards[id], [id])}
        write={useCallback(
          (words: string | null, shown?: string) => guide.setCardWords(id, words, shown),
          [guide, id],
        )}
        label={t(($) => $.plan.words.fieldCard)}
        edit={t(($) => $.plan.words.editCard)}
        reset={t(($) => $.plan.words.resetCard)}
      />
    </div>
  );
}

/** Brings the card that this one leads to. Nothing when the session does not have it. */
function LeadsTo({ cardId }: { readonly cardId: CardId }) {
  const t = useMessages('words');
  const wordsOf = useCardWords();
  const card = useStage((stage) => cardOf(stage, cardId));
  const deck = useStage((stage) => stage.decks.find(({ id }) => id === card?.deckId));
  const { refused, ask } = useAsk();
  if (card === undefined) return null;
  const { label, question } = wordsOf(card, deck);
  return (
    <div className="flex flex-col items-start gap-1.5">
      <h4 className="text-sm font-semibold text-muted">{t(($) => $.words.card.leadsTo)}</h4>
      <p>{question}</p>
      <Button size="small" onClick={() => void ask({ type: 'card.spotlight', cardId })}>
        {t(($) => $.words.card.bring, { label })}
      </Button>
      <RefusalNotice reason={refused} />
    </div>
  );
}

function Questions({ title, questions }: { readonly title: string; readonly questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <div>
      <h4 className="text-sm font-semibold text-muted">{title}</h4>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}
