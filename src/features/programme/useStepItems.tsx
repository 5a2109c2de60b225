import { ArrowDown, ArrowUp, Copy, ListEnd, Pencil, SkipForward, Trash2, Undo2 } from 'lucide-react';

import { stepTitle } from '../../messages/stepTitle.ts';
import type { ProgrammeChange } from '../../model/command.ts';
import type { ProgrammeStep } from '../../model/programme/programme.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { MenuEntry } from '../../ui/MenuButton.tsx';

/** Changes a step, and reads out that it was done. Each gives whether it was. */
export function useStepChange(step: ProgrammeStep) {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const steps = useStage((stage) => stage.programme.steps);
  const { refused, ask } = useAsk();
  const stepId = step.id;
  const change = async (what: ProgrammeChange, said?: string) => {
    const done = await ask({ type: 'programme.edit', change: what });
    if (done && said !== undefined) announce(said);
    return done;
  };
  const moveTo = (to: number) => {
    const after = steps.filter(({ id }) => id !== stepId)[to - 1]?.id ?? null;
    const said = t(($) => $.plan.moved, { step: stepTitle(step, t), number: to + 1 });
    return change({ kind: 'move', stepId, after }, said);
  };
  return { refused, change, moveTo };
}

/** The menu of a step. */
export function useStepItems(
  step: ProgrammeStep,
  index: number,
  onDialog: (dialog: 'edit' | 'move') => void,
) {
  const t = useMessages('facilitator');
  const { steps, current } = useStage((stage) => stage.programme);
  const { refused, change, moveTo } = useStepChange(step);
  const { id: stepId, skipped } = step;
  const names = { step: stepTitle(step, t) };
  const entry = (
    id: 'edit' | 'up' | 'down' | 'move' | 'skip' | 'unskip' | 'repeat' | 'remove',
    Icon: typeof Copy,
    onAction: () => void,
  ): MenuEntry => ({
    id,
    label: t(($) => $.plan[id]),
    icon: <Icon aria-hidden="true" className="size-5" />,
    onAction,
  });

  const items: MenuEntry[] = [
    entry('edit', Pencil, () => onDialog('edit')),
    ...(index > 0 ? [entry('up', ArrowUp, () => void moveTo(index - 1))] : []),
    ...(index < steps.length - 1 ? [entry('down', ArrowDown, () => void moveTo(index + 1))] : []),
    ...(steps.length > 2 ? [entry('move', ListEnd, () => onDialog('move'))] : []),
    entry(skipped ? 'unskip' : 'skip', skipped ? Undo2 : SkipForward, () => {
      void change({ kind: 'set', stepId, skipped: !skipped });
    }),
    entry('repeat', Copy, () => {
      const said = t(($) => $.plan.added, names);
      void change({ kind: 'repeat', stepId }, said);
    }),
    {
      ...entry('remove', Trash2, () => {
        const said = t(($) => $.plan.removed, names);
        void change({ kind: 'remove', stepId }, said);
      }),
      danger: true,
      unavailable: stepId === current ? t(($) => $.refusals['step-is-current']) : undefined,
    },
  ];
  return { items, refused };
}
