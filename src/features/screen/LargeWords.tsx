interface LargeWordsProps {
  readonly large: string;
  readonly small: string;
}

/** A few words where there is nothing to show. */
export function LargeWords({ large, small }: LargeWordsProps) {
  return (
    <div className="zone flex flex-1 flex-col items-center justify-center gap-[calc(var(--u)*1.2)] p-6 text-center">
      <p className="serif text-[max(2rem,calc(var(--u)*5))] leading-tight wrap-anywhere">{large}</p>
      <p className="text-[max(1.125rem,calc(var(--u)*2.4))] wrap-anywhere text-muted">{small}</p>
    </div>
  );
}
