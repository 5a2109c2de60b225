import { cardOf, deckOf, type Answer } from '../../model/session/stage.ts';
import { useStage } from '../../session/hooks.tsx';
import { SourceSign } from '../../ui/SourceSign.tsx';
import { useCardWords } from '../../ui/useCardWords.ts';
import { AboutCard } from '../../ui/wall/AboutCard.tsx';
import { FitText } from '../../ui/wall/FitText.tsx';

/** One answer that a facilitator put before everybody, under the question that it answers. */
export function Enlarged({ answer: { text, source, author, cardId } }: { readonly answer: Answer }) {
  const wordsOf = useCardWords();
  const card = useStage((stage) => cardOf(stage, cardId));
  const deck = useStage((stage) => (card === undefined ? undefined : deckOf(stage, card)));
  const words = card && wordsOf(card, deck);
  return (
    <div className="arriving flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*1.2)]">
      {words !== undefined && <AboutCard {...words} />}
      <article
        className={`answer-note ${source === null ? '' : `source-${source}`} flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*1)] border-l-[calc(var(--u)*0.8)]! px-[calc(var(--u)*4)] py-[calc(var(--u)*2.4)]`}
      >
        <FitText
          most={8}
          least={1.7}
          className="grid items-center leading-[1.2] wrap-anywhere whitespace-pre-wrap"
        >
          <p dir="auto">{text}</p>
        </FitText>
        {(source !== null || author !== null) && (
          <p className="flex flex-wrap items-center gap-x-[1em] text-[max(1.125rem,calc(var(--u)*2))] text-muted">
            {source !== null && <SourceSign source={source} />}
            {author?.name}
          </p>
        )}
      </article>
    </div>
  );
}
