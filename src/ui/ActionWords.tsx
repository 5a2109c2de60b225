import { formatDay } from '../messages/dates.ts';
import { useLocale } from './language/LocaleContext.ts';

interface ActionWordsProps {
  /** `when` is a day as `yyyy-mm-dd`, or free text. */
  readonly action: Readonly<Record<'text' | 'who' | 'when', string>>;
}

/** What was agreed, with who and when as far as it is known. */
export function ActionWords({ action: { text, who, when } }: ActionWordsProps) {
  const { locale } = useLocale();
  return (
    <div>
      <p dir="auto" className="leading-snug wrap-anywhere whitespace-pre-wrap">
        {text}
      </p>
      <p
        dir="auto"
        className="tabular flex flex-wrap gap-x-3 text-[0.9375rem] wrap-anywhere text-muted empty:hidden"
      >
        {who !== '' && <span>{who}</span>}
        {when !== '' && <span>{formatDay(when, locale)}</span>}
      </p>
    </div>
  );
}
