import { Plus } from 'lucide-react';

import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useBoardTask } from '../items/boardTask.ts';
import { useBoardAccess } from '../useBoardAccess.ts';

/** For a facilitator: a card of a question of their own. While people write one can type it, and lay it when they are done. */
export function OwnQuestionButton() {
  const t = useMessages('board');
  const openTask = useBoardTask();
  const { role, canWrite } = useBoardAccess();
  if (role !== 'facilitator' || !canWrite) return null;
  return (
    <Button
      size="small"
      icon={<Plus aria-hidden="true" className="size-4.5" />}
      onClick={() => openTask({ kind: 'own-question' })}
    >
      {t(($) => $.board.decks.own)}
    </Button>
  );
}
