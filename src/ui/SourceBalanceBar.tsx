import { useMessages } from './language/useMessages.ts';
import { sourceNames, type SourceName } from './SourceSign.tsx';

export interface SourceBalanceBarProps {
  readonly counts: Readonly<Record<SourceName, number>>;
  readonly untagged?: number;
  readonly hideTitle?: boolean;
}

/** How answers spread over the three sources, and how many name none. The words say it all; the bar only shows it. */
export function SourceBalanceBar({ counts, untagged = 0, hideTitle = false }: SourceBalanceBarProps) {
  const t = useMessages();
  const total = sourceNames.reduce((sum, source) => sum + counts[source], 0);
  const words = [
    total > 0 && t(($) => $.ui.source.inWords, counts),
    untagged > 0 && t(($) => $.ui.source.untagged, { count: untagged }),
  ].filter((part) => part !== false);

  return (
    <div className="flex flex-col gap-2">
      <p className={hideTitle ? 'sr-only' : 'eyebrow'}>{t(($) => $.ui.source.balance)}</p>
      <div aria-hidden="true" className="forced-line flex h-3.5 gap-0.5 overflow-hidden rounded-full bg-line">
        {sourceNames
          .filter((source) => counts[source] > 0)
          .map((source) => (
            <span
              key={source}
              className={`source-${source} keeps-colour bg-(--source) transition-[flex-grow] duration-200`}
              style={{ flexGrow: counts[source] }}
            />
          ))}
        {/* Answers without a source have their share too. Otherwise three of ten would look like all of them. */}
        {untagged > 0 && <span className="keeps-colour bg-control" style={{ flexGrow: untagged }} />}
      </div>
      <p className="tabular text-[0.9375rem] text-muted">
        {words.join(' · ') || t(($) => $.ui.source.noAnswers)}
      </p>
    </div>
  );
}
