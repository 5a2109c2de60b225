import { formatDayOf } from '../../messages/dates.ts';
import { useSession, useSessionState, useStage } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** Says that this device knows which answers are one's own, and lets it forget. */
export function OnThisDevice() {
  const t = useMessages('own');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const session = useSession();
  const kept = useSessionState((state) => state.keysKept);
  const deleteAt = useStage((stage) => stage.deleteAt);
  if (session.kind !== 'live') return null;
  const allow = (wanted: boolean) => {
    session.allowKeys(wanted);
    announce(t(($) => (wanted ? $.own.device.keeping : $.own.device.forgot)));
  };
  const date = formatDayOf(deleteAt, locale);
  return (
    <section className="flex flex-col items-start gap-3">
      <h3 className="text-lg font-semibold">{t(($) => $.own.device.title)}</h3>
      <p>{kept ? t(($) => $.own.device.kept, { date }) : t(($) => $.own.device.off)}</p>
      {kept && <p className="text-muted">{t(($) => $.own.device.careful)}</p>}
      <Button onClick={() => allow(!kept)}>
        {t(($) => (kept ? $.own.device.forget : $.own.device.keep))}
      </Button>
    </section>
  );
}
