import { useEffect, useRef } from 'react';
import { currentTemplate } from '../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** Says what happened to the board as a whole: another template, or back to how it lay. */
export function useBoardNews(): void {
  const t = useMessages('board');
  const announce = useAnnounce();
  const { locale } = useLocale();
  const generation = useStage((stage) => stage.boardGeneration);
  const template = useStage(currentTemplate);
  const known = useRef({ generation, template });
  useEffect(() => {
    const before = known.current;
    known.current = { generation, template };
    if (before.generation !== generation) announce(t(($) => $.boardMenu.restored));
    else if (before.template !== template)
      announce(t(($) => $.boardMenu.changed, { title: template.title[locale] }));
  }, [generation, template, announce, t, locale]);
}
