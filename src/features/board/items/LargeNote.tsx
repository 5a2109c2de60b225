import { Pencil } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { LooseNote } from '../../../ui/LooseNote.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useBoardTask } from './boardTask.ts';
import type { NoteThing } from './boardThing.ts';
import { useBoardAccess } from '../useBoardAccess.ts';

/** A loose note, large, to read and to change. */
export function LargeNote({ thing }: { readonly thing: NoteThing }) {
  const t = useMessages('board');
  const { canNote } = useBoardAccess();
  const openTask = useBoardTask();
  return (
    <div className="flex flex-col gap-5">
      <LooseNote
        text={thing.text}
        placeholder={t(($) => $.board.item.emptyNote)}
        size="big"
        insight={thing.insight}
      />
      {canNote && (
        <div className="flex justify-end">
          <Button
            icon={<Pencil aria-hidden="true" className="size-5" />}
            onClick={() => openTask({ kind: 'note', id: thing.id })}
          >
            {t(($) => $.board.do.editNote)}
          </Button>
        </div>
      )}
    </div>
  );
}
