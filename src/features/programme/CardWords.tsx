import type { Card } from '../../model/deck.ts';
import { useSession, useSessionState } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { OwnWords } from './OwnWords.tsx';

/** At a card: its tip, its further questions, and what the facilitators wrote with it. */
export function CardWords({ card }: { readonly card: Card }) {
  const t = useMessages('facilitator');
  const { locale } = useLocale();
  const { guide } = useSession();
  const own = useSessionState((state) => state.guide.cards[card.id]);
  const prompts = card.prompts[locale];
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-3 leading-snug">
      <h3 className="font-semibold">{t(($) => $.plan.words.card)}</h3>
      {prompts.length > 0 && (
        <div>
          <h4 className="text-sm font-semibold text-muted">{t(($) => $.plan.words.prompts)}</h4>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </div>
      )}
      {card.tip[locale] !== '' && (
        <p>
          <strong className="font-semibold">{t(($) => $.plan.words.tip)}:</strong> {card.tip[locale]}
        </p>
      )}
      <OwnWords
        own={own}
        start=""
        label={t(($) => $.plan.words.fieldCard)}
        edit={t(($) => $.plan.words.editCard)}
        reset={t(($) => $.plan.words.resetCard)}
        onChange={(words) => guide.setCardWords(card.id, words)}
      >
        {null}
      </OwnWords>
    </div>
  );
}
