import { useId } from 'react';
import { stepTitle } from '../../messages/stepTitle.ts';
import { stepOf } from '../../model/programme/programme.ts';
import type { BoardSnapshot } from '../../model/board/board.ts';
import { templateAt } from '../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../session/hooks.tsx';
import { choiceClasses } from '../../ui/ChoiceGroup.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

interface KeptBoardProps {
  readonly snapshot: BoardSnapshot;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One board that is kept: when, why, and how much lay on it. */
export function KeptBoard({ snapshot, chosen, onChoose }: KeptBoardProps) {
  const t = useMessages('template');
  const id = useId();
  const { locale } = useLocale();
  const { at, because, things, stepId, era } = snapshot;
  const template = useStage((stage) => templateAt(stage, era));
  const step = useStage(({ programme }) => (stepId === null ? undefined : stepOf(programme, stepId)));
  const time = new Date(at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  const facts = [
    because === 'step' && step !== undefined
      ? t(($) => $.keptBoards.afterStep, { step: stepTitle(step, t) })
      : t(($) => $.keptBoards.because[because]),
    template?.title[locale],
    t(($) => $.keptBoards.things, { count: things }),
  ];
  return (
    <label className={choiceClasses}>
      <input
        type="radio"
        name="kept-board"
        checked={chosen}
        onChange={onChoose}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-facts`}
        className="mt-0.5 size-5 shrink-0 accent-action outline-none"
      />
      <span className="flex min-w-0 flex-col gap-0.5">
        <span id={`${id}-title`} className="tabular font-semibold">
          {t(($) => $.keptBoards.at, { time })}
        </span>
        <span id={`${id}-facts`} className="text-[0.9375rem] text-muted wrap-anywhere">
          {facts.filter(Boolean).join(' · ')}
        </span>
      </span>
    </label>
  );
}
