import { ArrowDown, ArrowUp, Copy, ListEnd, Pencil, SkipForward, Trash2, Undo2 } from 'lucide-react';

import { stepTitle } from '../../messages/stepTitle.ts';
import type { ProgrammeChange } from '../../model/command.ts';
import type { ProgrammeStep } from '../../model/programme/programme.ts';
import type { Reason } from '../../model/refusal.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import type { MenuEntry } from '../../ui/MenuButton.tsx';

interface StepItems {
  readonly items: readonly MenuEntry[];
  readonly refused: Reason | null;
}

/** What one can do about a step, as entries of a menu. */
export function useStepItems(
  step: ProgrammeStep,
  index: number,
  onDialog: (dialog: 'edit' | 'move') => void,
): StepItems {
  const t = useMessages('facilitator');
  const refusalText = useRefusalText('menu');
  const announce = useAnnounce();
  const { steps, current } = useStage((stage) => stage.programme);
  const { refused, ask } = useAsk();
  const title = stepTitle(step, t);
  const stepId = step.id;

  const change = async (what: ProgrammeChange, said?: string) => {
    if ((await ask({ type: 'programme.edit', change: what })) && said !== undefined) announce(said);
  };
  const moveTo = (to: number) => {
    const others = steps.filter(({ id }) => id !== stepId);
    void change(
      { kind: 'move', stepId, after: others[to - 1]?.id ?? null },
      t(($) => $.plan.moved, { step: title, number: to + 1 }),
    );
  };
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

  const { skipped } = step;
  const items = [
    entry('edit', Pencil, () => onDialog('edit')),
    ...(index > 0 ? [entry('up', ArrowUp, () => moveTo(index - 1))] : []),
    ...(index < steps.length - 1 ? [entry('down', ArrowDown, () => moveTo(index + 1))] : []),
    ...(steps.length > 2 ? [entry('move', ListEnd, () => onDialog('move'))] : []),
    entry(skipped ? 'unskip' : 'skip', skipped ? Undo2 : SkipForward, () => {
      void change({ kind: 'set', stepId, skipped: !skipped });
    }),
    entry('repeat', Copy, () => {
      void change(
        { kind: 'repeat', stepId },
        t(($) => $.plan.added, { step: title }),
      );
    }),
    {
      ...entry('remove', Trash2, () => {
        void change(
          { kind: 'remove', stepId },
          t(($) => $.plan.removed, { step: title }),
        );
      }),
      danger: true,
      unavailable: stepId === current ? refusalText('step-is-current') : undefined,
    },
  ];
  return { items, refused };
}
