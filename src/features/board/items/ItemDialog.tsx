import type { ThingId } from '../../../model/board/board.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { LargeAnswer } from './LargeAnswer.tsx';
import { LargeCard } from './LargeCard.tsx';
import { LargeCluster } from './LargeCluster.tsx';
import { LargeNote } from './LargeNote.tsx';
import { useReadable, type Readable } from '../surface/useReadable.ts';
import { useWords } from './useWords.ts';

interface ItemDialogProps {
  readonly id: ThingId | null;
  readonly onClose: () => void;
}

/** A thing, large: a card with its answers under it, an answer under its card, a cluster with all that is in it. */
export function ItemDialog({ id, onClose }: ItemDialogProps) {
  const words = useWords();
  const thing = useReadable(id);
  return (
    // Closed rather than taken away, so that the browser gives the focus back.
    <Dialog
      open={thing !== null}
      onClose={onClose}
      size="large"
      title={thing === null ? '' : words.item(thing)}
    >
      {thing && <Large thing={thing} />}
    </Dialog>
  );
}

function Large({ thing }: { readonly thing: Readable }) {
  switch (thing.kind) {
    case 'card':
      return <LargeCard card={thing.card} />;
    case 'answer':
      return <LargeAnswer card={thing.card} answer={thing.answer} />;
    case 'note':
      return <LargeNote thing={thing} />;
    case 'cluster':
      return <LargeCluster thing={thing} />;
  }
}
