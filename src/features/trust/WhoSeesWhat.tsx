import { CalendarX2, EyeOff, FileText } from 'lucide-react';

import { formatDayOf } from '../../messages/dates.ts';
import { useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

interface WhoSeesWhatProps {
  readonly named: boolean;
  /** When the session is deleted, epoch ms. */
  readonly deleteAt: number;
}

const timeZoneHere = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The promise to everyone at the table, in three sentences: who sees what, what a manager gets, when it is deleted. */
export function WhoSeesWhat({ named, deleteAt }: WhoSeesWhatProps) {
  const t = useMessages();
  const { locale } = useLocale();
  const date = formatDayOf(deleteAt, locale, timeZoneHere());
  const lines = [
    { Icon: EyeOff, text: named ? t(($) => $.trust.seenNamed) : t(($) => $.trust.seenNameless) },
    { Icon: FileText, text: t(($) => $.trust.manager) },
    { Icon: CalendarX2, text: t(($) => $.trust.deletion, { date }) },
  ];
  return (
    <section aria-label={t(($) => $.trust.promise)}>
      <ul className="flex flex-col gap-3">
        {lines.map(({ Icon, text }) => (
          <li key={text} className="flex gap-3 leading-snug">
            <Icon aria-hidden="true" strokeWidth={1.75} className="size-5.5 shrink-0 text-action" />
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The promise of the session that the viewer is in. */
export function PromiseHere() {
  const named = useStage((stage) => stage.named);
  const deleteAt = useStage((stage) => stage.deleteAt);
  return <WhoSeesWhat named={named} deleteAt={deleteAt} />;
}
