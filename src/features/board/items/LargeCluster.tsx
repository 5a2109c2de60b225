import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { LooseNote } from '../../../ui/LooseNote.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { ClusterThing, ItemThing } from './boardThing.ts';
import { Dots } from './Dots.tsx';
import { useBoardItems } from './useBoardItems.ts';
import { useWords } from './useWords.ts';

/** A cluster with all that is in it, to be read. */
export function LargeCluster({ thing }: { readonly thing: ClusterThing }) {
  const t = useMessages('board');
  const items = useBoardItems()
    .filter((one) => one.kind !== 'cluster')
    .filter(({ cluster }) => cluster === thing.id);
  return (
    <div className="flex flex-col gap-4">
      <p className="flex items-center gap-4 text-muted">
        {t(($) => $.board.cluster.count, { count: items.length })}
        {thing.dots !== null && <Dots count={thing.dots} />}
      </p>
      <ul className="grid gap-3 sm:grid-cols-2">
        {items.map((item) => (
          <li key={item.id}>
            <Inside item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Inside({ item }: { readonly item: ItemThing }) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const words = useWords();
  if (item.kind === 'note')
    return (
      <LooseNote text={item.text} placeholder={t(($) => $.board.item.emptyNote)} insight={item.insight} />
    );
  if (item.kind === 'card')
    return (
      <CardFace
        theme={item.theme}
        label={words.card(item.card)}
        question={item.card.question[locale]}
        headingLevel={3}
      />
    );
  return (
    <AnswerNote
      text={item.answer.text}
      source={item.answer.source}
      author={item.answer.author?.name}
      cardLabel={words.card(item.card)}
      theme={item.theme}
      insight={item.insight}
      inGroup={item.answer.inGroup}
    />
  );
}
