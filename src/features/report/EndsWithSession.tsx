import { formatDayOf } from '../../messages/dates.ts';
import { useSession, useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Where a link would last longer than its session: when that is deleted, and how it is kept longer. */
export function EndsWithSession({ expiresAt }: { readonly expiresAt: number | null }) {
  const t = useMessages('facilitator', 'report');
  const { kind } = useSession();
  const { locale } = useLocale();
  const deleteAt = useStage((stage) => stage.deleteAt);
  // What lives in this browser alone is not kept longer.
  if (kind !== 'live' || expiresAt === null || expiresAt <= deleteAt) return null;
  const day = formatDayOf(deleteAt, locale);
  return (
    <Notice title={t(($) => $.sharing.dialog.endsTitle, { day })} live>
      {t(($) => $.sharing.dialog.endsText, {
        menu: t(($) => $.steer.menu.label),
        keep: t(($) => $.steer.menu.keep),
      })}
    </Notice>
  );
}
