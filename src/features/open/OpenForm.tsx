import { useEffect, useState } from 'react';

import type { DeckFile } from '../../model/deckFile.ts';
import { readyBoard, readySteps } from '../../model/programme/presets.ts';
import { stepsWithoutCard } from '../../model/ownProgramme.ts';
import type { ProgrammeFile } from '../../model/programmeFile.ts';
import type { Refusal } from '../../model/refusal.ts';
import { openSession, type Opened } from '../../session/api.ts';
import { keepCards, useKeptCards } from '../../session/keptCards.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { lazyParts } from '../../ui/lazyParts.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { TryAgain } from '../../ui/TryAgain.tsx';
import { useHeadingFocus } from '../../ui/useHeadingFocus.ts';
import { AboutStep } from './AboutStep.tsx';
import {
  AnswersStep,
  ProgrammeStep,
  type BoardChoice,
  type OwnProgrammes,
  type Programmes,
} from './ChoiceSteps.tsx';
import { ChosenSoFar, DecksStep, type DeckOption } from './DecksStep.tsx';
import {
  cardsToBeginWith,
  filledDraft,
  keepDraft,
  openingFrom,
  problemOf,
  problemsIn,
  recallDraft,
  stepWithProblem,
  steps,
  usualDecks,
  type OpeningDraft,
  type Problems,
  type Step,
} from './openingDraft.ts';
import type { OpeningStart } from './openingStart.ts';
import { arrived, forgetLeft, leaveFor, type ComeBack } from './permission/leaving.ts';
import { usePermission } from './permission/usePermission.ts';

// Most servers ask nobody for it.
const { Permission } = lazyParts(['open'], { Permission: () => import('./permission/Permission.tsx') });

interface OpenFormProps {
  readonly decks: readonly DeckOption[];
  /** Those among them that the server has not: they go along in full. */
  readonly ownDecks: readonly DeckFile[];
  /** The day of today, `yyyy-mm-dd`. */
  readonly today: string;
  readonly Programmes: Programmes;
  readonly own: OwnProgrammes & {
    /** The one that one comes with; undefined for none. */
    readonly first: ProgrammeFile | undefined;
    /** Makes of one what the server takes. */
    readonly inOneText: (programme: ProgrammeFile) => ProgrammeFile;
  };
  readonly Board: BoardChoice;
  /** An earlier session to begin with; undefined for none. For another one, give the form another key. */
  readonly start?: OpeningStart | undefined;
  /** What somebody comes back to who left the form to sign in; null for everybody else. */
  readonly cameBack: ComeBack | null;
  readonly onOpened: (opened: Opened) => void;
}

/** Opens a session in four steps. All but the first have defaults, so that the first is enough. */
export function OpenForm(props: OpenFormProps) {
  const { decks, ownDecks, today, Programmes, own, Board, start, cameBack, onOpened } = props;
  const t = useMessages('facilitator', 'programme', 'open');
  const known = new Set(decks.flatMap(({ cards }) => cards.map(({ id }) => id)));
  const selection = useKeptCards('selection').filter((id) => known.has(id));
  const permission = usePermission();
  const [typed, setDraft] = useState(() => {
    if (cameBack?.left) return cameBack.left.typed;
    const recalled = recallDraft({
      title: '',
      facilitatorName: '',
      municipality: '',
      sizeClass: 'none',
      date: today,
      deckIds: null,
      cardIds: selection.length > 0 ? selection : null,
      named: false,
      programmeId: 'eerste-gesprek',
      programmeMinutes: 0,
      ownProgrammeId: '',
      template: null,
    });
    const withOwn =
      own.first === undefined
        ? recalled
        : { ...recalled, programmeId: 'vrij' as const, ownProgrammeId: own.first.id, template: null };
    if (start === undefined) return withOwn;
    const cardIds = start.draft.cardIds?.filter((id) => known.has(id)) ?? [];
    return { ...withOwn, ...start.draft, ...cardsToBeginWith(cardIds, decks) };
  });
  const programme = own.all.find(({ id }) => id === typed.ownProgrammeId);
  const unknown = programme ? stepsWithoutCard(programme, (cardId) => known.has(cardId)) : 0;
  const draft = filledDraft(typed, usualDecks(typed.programmeId, decks, programme));
  const programmeSteps = programme?.steps ?? readySteps(draft.programmeId, draft.programmeMinutes);
  const [step, setStep] = useState<Step>(cameBack?.left?.step ?? 'about');
  const [problems, setProblems] = useState<Problems>({});
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const heading = useHeadingFocus(step);

  useEffect(() => keepDraft(typed), [typed]);
  useEffect(arrived, []);

  const number = steps.indexOf(step) + 1;
  const last = number === steps.length;

  const change = (part: Partial<OpeningDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setProblems((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !Object.hasOwn(part, field))),
    );
  };
  const show = (found: Problems) => {
    setProblems(found);
    const wrong = stepWithProblem(found);
    if (wrong !== null) setStep(wrong);
  };
  const next = () => {
    const found = problemsIn(draft);
    const wrong = stepWithProblem(found);
    if (wrong !== null && steps.indexOf(wrong) < number) return setProblems(found);
    setProblems({});
    setStep(steps[number] ?? step);
  };
  const open = async () => {
    const found = problemsIn(draft);
    if (stepWithProblem(found) !== null) return show(found);
    setBusy(true);
    setRefused(null);
    const unproven = await permission.prove();
    if (unproven !== null) {
      setBusy(false);
      return setRefused(permission.refused(unproven));
    }
    const chosen = openingFrom(draft, ownDecks, decks, programme && own.inOneText(programme));
    const result = await openSession({ ...chosen, ...start?.along });
    setBusy(false);
    if (result.ok) {
      keepDraft(null);
      forgetLeft();
      keepCards('selection', []);
      return onOpened(result);
    }
    const about = problemOf(result.reason);
    if (stepWithProblem(about) === null) setRefused(permission.refused(result));
    else show(about);
  };

  const stepProps = { draft, problems, onChange: change };
  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void open();
      }}
    >
      <section aria-labelledby="open-step" className="paper flex flex-col gap-5 p-5 sm:p-7">
        <div>
          <p className="eyebrow">{t(($) => $.programme.where, { number, total: steps.length })}</p>
          <h2
            id="open-step"
            ref={heading}
            tabIndex={-1}
            className="serif text-2xl leading-tight font-semibold shadow-none outline-none"
          >
            {t(($) => $.open.steps[step])}
          </h2>
        </div>
        {step === 'about' && <AboutStep {...stepProps} />}
        {step === 'programme' && <ProgrammeStep {...stepProps} Programmes={Programmes} own={own} />}
        {step === 'cards' && (
          <DecksStep
            {...stepProps}
            decks={decks}
            needed={programmeSteps.flatMap(({ cardId }) => cardId ?? [])}
          />
        )}
        {step === 'answers' && (
          <AnswersStep
            {...stepProps}
            Board={Board}
            usual={programme?.board ?? readyBoard(draft.programmeId)}
          />
        )}
      </section>
      {unknown > 0 && <Notice>{t(($) => $.open.missing.unknown, { count: unknown })}</Notice>}
      <RefusalNotice reason={refused?.reason ?? null} title={t(($) => $.open.failed)}>
        <TryAgain waitSeconds={refused?.waitSeconds} /> {t(($) => $.open.kept)}
      </RefusalNotice>
      {permission.by !== 'anyone' && (
        <Permission
          permission={permission}
          refused={cameBack?.refused ?? null}
          onLeave={(address) => leaveFor(address, { typed, step })}
        />
      )}
      {!last && <ChosenSoFar draft={draft} decks={decks} ownTitle={programme?.title} />}
      <div className="flex flex-wrap items-center gap-3">
        {number > 1 && (
          <Button
            size="large"
            variant="quiet"
            data-does={step}
            onClick={() => setStep(steps[number - 2] ?? step)}
          >
            {t(($) => $.open.back)}
          </Button>
        )}
        <Button type="submit" variant="primary" size="large" data-does={step} aria-busy={busy}>
          {busy ? t(($) => $.open.opening) : t(($) => (last ? $.open.submit : $.open.openNow))}
        </Button>
        {!last && (
          <Button size="large" data-does={step} onClick={next}>
            {t(($) => $.open.next)}
          </Button>
        )}
      </div>
    </form>
  );
}
