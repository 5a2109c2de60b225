import { Trash2 } from 'lucide-react';

import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

interface EraseAllProps {
  readonly count: number;
  readonly onErase: () => void;
}

/** Begins to erase everything of one person; not there while that is a single answer. */
export function EraseAll({ count, onErase }: EraseAllProps) {
  const t = useMessages('own');
  if (count < 2) return null;
  return (
    <div>
      <Button variant="danger" icon={<Trash2 aria-hidden="true" className="size-5" />} onClick={onErase}>
        {t(($) => $.own.erase.all)}
      </Button>
    </div>
  );
}
