import { useEffect, useRef } from 'react';
import { currentTemplate } from '../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** Long enough for a whole round that is revealed to be one piece of news. */
const calmMs = 1_500;

/**
 * Says what happened to the board as a whole: another template (`quiet` where one sees that already), or back to how it
 * lay. And how many items there are, some time after the number changed; not each move of each person.
 */
export function useBoardNews(count: number, manner?: 'quiet'): void {
  const t = useMessages('board');
  const announce = useAnnounce();
  const { locale } = useLocale();
  const generation = useStage((stage) => stage.boardGeneration);
  const template = useStage(currentTemplate);
  const known = useRef({ generation, template });
  const said = useRef(count);
  useEffect(() => {
    const before = known.current;
    known.current = { generation, template };
    if (before.generation !== generation) announce(t(($) => $.boardMenu.restored));
    else if (before.template !== template)
      announce(
        t(($) => $.boardMenu.changed, { title: template.title[locale] }),
        manner,
      );
  }, [generation, template, announce, t, locale, manner]);
  useEffect(() => {
    if (said.current === count) return;
    const text = t(($) => $.board.items, { count });
    const timer = setTimeout(() => {
      said.current = count;
      announce(text, 'quiet');
    }, calmMs);
    return () => clearTimeout(timer);
  }, [count, announce, t]);
}
