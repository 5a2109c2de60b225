import { useSession } from '../../session/hooks.tsx';
import { CheckboxCard } from '../../ui/CheckboxCard.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { ThemeSign } from '../../ui/ThemeSign.tsx';
import { EditorPart } from './EditorPart.tsx';
import type { ChoicesProps } from './SectionChoices.tsx';

/** Which cards go into the report, each with all that belongs to it. */
export function CardChoices({ whole, edits }: ChoicesProps) {
  const t = useMessages('report');
  const { locale } = useLocale();
  const { report } = useSession();
  return (
    <EditorPart title={t(($) => $.sharing.editor.cards)} hint={t(($) => $.sharing.editor.cardsHint)}>
      {whole.discussed.length === 0 ? (
        <p className="text-muted">{t(($) => $.sharing.editor.noCards)}</p>
      ) : (
        <ul className="grid gap-2.5">
          {whole.discussed.map(({ card, answers }) => (
            <li key={card.cardId} className="grid">
              <CheckboxCard
                title={`${card.deck[locale]} ${card.number} · ${t(($) => $.sharing.editor.answers, { count: answers.length })}`}
                description={card.question[locale]}
                sign={
                  <span className={`theme-${card.theme} text-(--theme)`}>
                    <ThemeSign theme={card.theme} />
                  </span>
                }
                checked={!Object.hasOwn(edits.withoutCards, card.cardId)}
                onChange={(shown) => report.setCard(card.cardId, shown)}
              />
            </li>
          ))}
        </ul>
      )}
    </EditorPart>
  );
}
