import { useLocale } from './language/LocaleContext.ts';
import { useMessages } from './language/useMessages.ts';

const choices = [
  { locale: 'nl', short: 'NL', name: 'dutch' },
  { locale: 'en', short: 'EN', name: 'english' },
] as const;

export function LanguageSwitch() {
  const t = useMessages();
  const { locale, setLocale } = useLocale();
  return (
    <div role="group" aria-label={t(($) => $.ui.language)} className="flex text-[0.9375rem]">
      {choices.map((choice) => (
        <button
          key={choice.locale}
          type="button"
          lang={choice.locale}
          aria-pressed={choice.locale === locale}
          aria-label={`${choice.short}: ${t(($) => $.ui[choice.name])}`}
          onClick={() => setLocale(choice.locale)}
          className="min-h-11 min-w-11 rounded-lg text-muted hover:text-ink aria-pressed:font-bold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-2 aria-pressed:underline-offset-6"
        >
          {choice.short}
        </button>
      ))}
    </div>
  );
}
