import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** What a bare table says: an invitation, or that one may watch. */
export function EmptyBoard({ canWrite }: { readonly canWrite: boolean }) {
  const t = useMessages('board');
  return canWrite ? (
    <EmptyState title={t(($) => $.board.empty.title)}>{t(($) => $.board.empty.hint)}</EmptyState>
  ) : (
    <EmptyState title={t(($) => $.board.empty.readOnlyTitle)}>
      {t(($) => $.board.empty.readOnlyHint)}
    </EmptyState>
  );
}
