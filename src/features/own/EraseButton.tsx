import { Trash2 } from 'lucide-react';

import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

/** Begins to erase one answer. */
export function EraseButton({ onErase }: { readonly onErase: () => void }) {
  const t = useMessages('own');
  return (
    <div className="flex justify-end">
      <Button
        variant="quiet"
        size="small"
        icon={<Trash2 aria-hidden="true" className="size-4.5" />}
        onClick={onErase}
      >
        {t(($) => $.own.erase.one)}
      </Button>
    </div>
  );
}
