import { useCallback } from 'react';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { BoardThing } from './boardThing.ts';
import { useWords } from './useWords.ts';

/** What a thing is called when it is read out: its name and its words, the cluster it is in, and its dots. */
export function useThingName(): (thing: BoardThing) => string {
  const t = useMessages('board');
  const { locale } = useLocale();
  const words = useWords();
  return useCallback(
    (thing) => {
      const dots = thing.dots === null ? [] : [`${t(($) => $.board.dots, { count: thing.dots })}.`];
      const label = words.item(thing);
      switch (thing.kind) {
        case 'card':
          return [t(($) => $.board.item.name, { label, text: thing.card.question[locale] }), ...dots].join(
            ' ',
          );
        case 'answer':
          return [t(($) => $.board.item.name, { label, text: thing.answer.text }), ...dots].join(' ');
        case 'note':
          return thing.text.trim() === ''
            ? t(($) => $.board.item.emptyNote)
            : t(($) => $.board.item.name, { label: t(($) => $.board.kind.note), text: thing.text });
        case 'cluster': {
          const count = t(($) => $.board.cluster.count, { count: thing.items.length });
          return [`${t(($) => $.board.item.name, { label, text: count })}.`, ...dots].join(' ');
        }
      }
    },
    [t, locale, words],
  );
}
