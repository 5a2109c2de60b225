/** The menu of a step, and the dialog in which it gets another place. */
import { ArrowDown, ArrowUp, Copy, ListEnd, Pencil, SkipForward, Trash2, Undo2 } from 'lucide-react';

import { stepTitle } from '../../messages/stepTitle.ts';
import type { ProgrammeChange } from '../../model/command.ts';
import type { ProgrammeStep } from '../../model/programme/programme.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, type DialogProps } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import type { MenuEntry } from '../../ui/MenuButton.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

/** Changes a step, and reads out that it was done. Each gives whether it was. */
function useStepChange(step: ProgrammeStep) {
  const t = useMessages('facilitator', 'programme');
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
  { onEdit, onMove }: { readonly onEdit: () => void; readonly onMove: () => void },
) {
  const t = useMessages('facilitator', 'programme');
  const refusalText = useRefusalText('menu');
  const { steps, current } = useStage((stage) => stage.programme);
  const { refused, change, moveTo } = useStepChange(step);
  const { id: stepId, skipped } = step;
  const names = { step: stepTitle(step, t) };
  const added = t(($) => $.plan.added, names);
  const removed = t(($) => $.plan.removed, names);
  const toggle = () => void change({ kind: 'set', stepId, skipped: !skipped });
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
    entry('edit', Pencil, onEdit),
    ...(index > 0 ? [entry('up', ArrowUp, () => void moveTo(index - 1))] : []),
    ...(index < steps.length - 1 ? [entry('down', ArrowDown, () => void moveTo(index + 1))] : []),
    ...(steps.length > 2 ? [entry('move', ListEnd, onMove)] : []),
    skipped ? entry('unskip', Undo2, toggle) : entry('skip', SkipForward, toggle),
    entry('repeat', Copy, () => void change({ kind: 'repeat', stepId }, added)),
    {
      ...entry('remove', Trash2, () => void change({ kind: 'remove', stepId }, removed)),
      danger: true,
      unavailable: stepId === current ? refusalText('step-is-current') : undefined,
    },
  ];
  return { items, refused };
}

export interface MoveStepDialogProps extends Pick<DialogProps, 'open' | 'onClose'> {
  readonly step: ProgrammeStep;
}

/** Moves a step to any other place in the programme. */
export function MoveStepDialog({ open, onClose, step }: MoveStepDialogProps) {
  const t = useMessages('facilitator', 'programme');
  const steps = useStage((stage) => stage.programme.steps);
  const { refused, moveTo } = useStepChange(step);
  const from = steps.findIndex(({ id }) => id === step.id);
  const others = steps.filter(({ id }) => id !== step.id);
  const move = async (to: number) => {
    if (await moveTo(to)) onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t(($) => $.plan.moveTitle, { step: stepTitle(step, t) })}
      size="small"
    >
      <ul className="flex flex-col gap-1">
        {[null, ...others].map((before, to) =>
          to === from ? null : (
            <li key={before?.id ?? 'first'}>
              <Button variant="quiet" wide className="justify-start text-left" onClick={() => void move(to)}>
                {before === null
                  ? t(($) => $.plan.first)
                  : t(($) => $.plan.after, {
                      number: steps.indexOf(before) + 1,
                      step: stepTitle(before, t),
                    })}
              </Button>
            </li>
          ),
        )}
      </ul>
      <RefusalNotice reason={refused} />
    </Dialog>
  );
}
