import { findTerm } from '../../../decks/glossary/glossary.ts';
import type { TermId } from '../../model/terms.ts';
import { cardOf, deckOf } from '../../model/session/stage.ts';
import { useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useCardWords } from '../../ui/useCardWords.ts';
import { AboutCard } from '../../ui/wall/AboutCard.tsx';
import { FitText } from '../../ui/wall/FitText.tsx';
import { useSaid } from './TermLine.tsx';

/** A word on the wall, under the card that lies on the table. */
export function TermLarge({ termId }: { readonly termId: TermId }) {
  const { locale } = useLocale();
  const wordsOf = useCardWords();
  const card = useStage((stage) => (stage.faceDown ? undefined : cardOf(stage, stage.spotlight)));
  const deck = useStage((stage) => (card === undefined ? undefined : deckOf(stage, card)));
  const term = findTerm(termId);
  useSaid(termId);
  if (term === undefined) return null;
  return (
    <div className="arriving flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*1.2)]">
      {card && <AboutCard {...wordsOf(card, deck)} />}
      <article className="paper flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*1.6)] px-[calc(var(--u)*5)] py-[calc(var(--u)*3)]">
        <h2 className="serif text-[max(2rem,calc(var(--u)*6))] leading-tight font-semibold wrap-anywhere">
          {term.term[locale]}
        </h2>
        <FitText most={4.4} least={2} className="leading-[1.35]">
          <p>{term.text[locale]}</p>
        </FitText>
      </article>
    </div>
  );
}
