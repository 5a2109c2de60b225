import { Lightbulb } from 'lucide-react';
import { AnswerNote } from '../../ui/AnswerNote.tsx';
import { CardFace } from '../../ui/CardFace.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { BoardThing } from './useBoardItems.ts';
import { useWords } from './useWords.ts';

export type Faced = Pick<BoardThing, 'card' | 'theme' | 'answer' | 'insight' | 'astray'>;

interface ThingFaceProps extends Faced {
  readonly picked?: boolean;
  /** Long answers are cut on the board, so that they do not cover what lies below them. */
  readonly whole?: boolean;
}

/** A card or an answer as it lies on the board. */
export function ThingFace({
  card,
  theme,
  answer,
  insight,
  astray,
  picked = false,
  whole = false,
}: ThingFaceProps) {
  const t = useMessages();
  const { locale } = useLocale();
  const label = useWords().card(card);
  if (answer === null)
    return (
      <CardFace
        theme={theme}
        label={label}
        question={card.question[locale]}
        size="small"
        picked={picked}
        corner={
          insight && (
            <Lightbulb
              role="img"
              aria-label={t(($) => $.ui.answer.insight)}
              className="size-5 text-attention"
            />
          )
        }
      />
    );
  return (
    <div className={linesOf(whole, Number(insight) + Number(astray))}>
      <AnswerNote
        text={answer.text}
        source={answer.source}
        author={answer.author?.name}
        cardLabel={astray ? label : undefined}
        theme={theme}
        size="board"
        insight={insight}
        picked={picked}
      />
    </div>
  );
}

const lines = [
  '[&_article>p:first-child]:line-clamp-4',
  '[&_article>p:first-child]:line-clamp-3',
  '[&_article>p:first-child]:line-clamp-2',
];

/** Each extra line of small print under an answer takes the room of a line of its own. */
function linesOf(whole: boolean, smallPrint: number): string | undefined {
  return whole ? '[&_article>p:first-child]:line-clamp-16' : lines[smallPrint];
}
