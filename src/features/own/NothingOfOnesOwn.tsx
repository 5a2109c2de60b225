import { useStage } from '../../session/hooks.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

/** Why there are no answers to show; `unknown`: the session is closed, and nobody knows any more whose they are. */
export function NothingOfOnesOwn({ why }: { readonly why: 'observer' | 'erased' | 'unknown' | 'none' }) {
  const t = useMessages('own');
  switch (why) {
    case 'unknown':
      return <NobodyKnows />;
    case 'observer':
      return <EmptyState title={t(($) => $.own.observer)}>{t(($) => $.own.observerMore)}</EmptyState>;
    case 'erased':
      return <EmptyState title={t(($) => $.own.erased)}>{t(($) => $.own.erasedMore)}</EmptyState>;
    case 'none':
      return <EmptyState title={t(($) => $.own.none)}>{t(($) => $.own.noneMore)}</EmptyState>;
  }
}

/** After closing, for somebody without a link whose device kept nothing: why nobody can say which answers are theirs. */
function NobodyKnows() {
  const t = useMessages('own');
  const named = useStage((stage) => stage.named);
  return (
    <section className="paper flex flex-col gap-3 p-5 sm:p-7">
      <h2 className="serif text-2xl leading-tight font-semibold">{t(($) => $.own.unknown.title)}</h2>
      <p>
        {t(($) => $.own.unknown.why)} {named && t(($) => $.own.unknown.named)}
      </p>
      <p>{t(($) => $.own.unknown.link)}</p>
      <p className="text-muted">{t(($) => $.own.unknown.without)}</p>
    </section>
  );
}
