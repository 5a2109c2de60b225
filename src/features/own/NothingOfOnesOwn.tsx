import { EmptyState } from '../../ui/EmptyState.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { NobodyKnows } from './NobodyKnows.tsx';

/** Why there is nothing to show; `unknown`: the session is closed, and nobody knows any more. */
export function NothingOfOnesOwn({ why }: { readonly why: 'observer' | 'erased' | 'unknown' | 'none' }) {
  const t = useMessages('own');
  switch (why) {
    case 'unknown':
      return <NobodyKnows />;
    case 'observer':
      return <EmptyState title={t(($) => $.own.observer)}>{t(($) => $.own.observerMore)}</EmptyState>;
    case 'erased':
      return (
        <EmptyState title={t(($) => $.own.byLink.nothing)}>{t(($) => $.own.byLink.nothingMore)}</EmptyState>
      );
    case 'none':
      return <EmptyState title={t(($) => $.own.none)}>{t(($) => $.own.noneMore)}</EmptyState>;
  }
}
