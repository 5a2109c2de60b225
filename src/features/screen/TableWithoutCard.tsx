import { useMessages } from '../../ui/language/useMessages.ts';

/** The session runs, and no card lies open yet. */
export function TableWithoutCard() {
  const t = useMessages('screen');
  return (
    <div className="zone flex flex-1 flex-col items-center justify-center gap-[calc(var(--u)*1.2)] p-6 text-center">
      <p className="serif text-[max(2rem,calc(var(--u)*5))] leading-tight">{t(($) => $.screen.noCard)}</p>
      <p className="text-[max(1.125rem,calc(var(--u)*2.4))] text-muted">{t(($) => $.screen.noCardMore)}</p>
    </div>
  );
}
