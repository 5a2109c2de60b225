import { CalendarDays, CircleCheckBig, Handshake, UserRound, type LucideIcon } from 'lucide-react';

import { formatDay } from '../../messages/dates.ts';
import type { Harvest } from '../../model/board/board.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** An agreement, or an action with who does it and when. What an action still lacks is asked. */
export function WallPromise({ harvest }: { readonly harvest: Harvest }) {
  const t = useMessages('screen');
  const { locale } = useLocale();
  const { kind, text } = harvest;
  const who = harvest.who.trim();
  const when = formatDay(harvest.when.trim(), locale);
  const Sign = kind === 'action' ? CircleCheckBig : Handshake;
  return (
    <div className="paper flex flex-col gap-[0.25em] px-[0.8em] py-[0.5em] leading-tight">
      <p className="flex items-center gap-[0.4em] text-[0.6em] font-bold text-action">
        <Sign aria-hidden="true" className="size-[1.2em] shrink-0" />
        {t(($) => $.screen.kind[kind])}
      </p>
      <p dir="auto" className="line-clamp-6 wrap-anywhere">
        {text}
      </p>
      {(kind === 'action' || who !== '' || when !== '') && (
        <p className="flex flex-wrap gap-x-[1.4em] text-[0.75em]">
          <Part icon={UserRound} said={who} asked={kind === 'action' ? t(($) => $.screen.whoAsked) : null} />
          <Part
            icon={CalendarDays}
            said={when}
            asked={kind === 'action' ? t(($) => $.screen.whenAsked) : null}
          />
        </p>
      )}
    </div>
  );
}

interface PartProps {
  readonly icon: LucideIcon;
  readonly said: string;
  /** What to ask while nobody said it; null when that does not matter. */
  readonly asked: string | null;
}

function Part({ icon: Icon, said, asked }: PartProps) {
  const words = said === '' ? asked : said;
  if (words === null) return null;
  return (
    <span
      dir="auto"
      className={`flex min-w-0 items-center gap-[0.4em] wrap-anywhere ${said === '' ? 'text-muted italic' : 'font-bold'}`}
    >
      <Icon aria-hidden="true" className="size-[1.1em] shrink-0 text-muted" />
      {words}
    </span>
  );
}
