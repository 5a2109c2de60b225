import { Undo2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import { templateOf } from '../../model/board/templates/stageTemplates.ts';
import { useForbidden, useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';

/** Then it goes away by itself; the menu of the board has the way back too. */
const shownMs = 20_000;

interface News {
  readonly now: TemplateChoice;
  readonly before: TemplateChoice;
}

/** Says that the board has another template, and brings the old one back. The voice of the app says it too. */
export function TemplateToast() {
  const t = useMessages('board');
  const { locale } = useLocale();
  const refusalText = useRefusalText();
  const { busy, refused, ask } = useAsk();
  const mayGoBack = useForbidden('board.changeTemplate') === null;
  const templates = useStage((stage) => stage.templates);
  const era = useStage((stage) => stage.era);
  const generation = useStage((stage) => stage.boardGeneration);
  const [seen, setSeen] = useState({ era, generation });
  const [news, setNews] = useState<News | null>(null);
  const root = useRef<HTMLDivElement>(null);
  if (seen.era !== era || seen.generation !== generation) {
    setSeen({ era, generation });
    const [now, before] = [templates[era], templates[seen.era]];
    const isNews = seen.generation === generation && now !== undefined && before !== undefined;
    setNews(isNews ? { now, before } : null);
  }
  useEffect(() => {
    if (news === null) return undefined;
    const timer = setInterval(() => {
      // It does not go away under somebody's fingers.
      if (!root.current?.matches(':focus-within, :hover')) setNews(null);
    }, shownMs);
    return () => clearInterval(timer);
  }, [news]);
  if (news === null) return null;
  return (
    <div
      ref={root}
      data-part="message"
      className="forced-line arriving flex max-w-96 flex-wrap items-center justify-end gap-x-2 gap-y-1 rounded-control border border-transparent bg-ink py-1 pr-1 pl-4 text-table"
    >
      <p className="min-w-40 flex-1">
        {refused === null
          ? t(($) => $.boardMenu.changed, { title: templateOf(news.now).title[locale] })
          : refusalText(refused)}
      </p>
      {mayGoBack && (
        <Button
          size="small"
          icon={<Undo2 aria-hidden="true" className="size-4.5" />}
          aria-busy={busy}
          aria-label={t(($) => $.boardMenu.backTo, { title: templateOf(news.before).title[locale] })}
          onClick={() => void ask({ type: 'board.changeTemplate', template: news.before })}
        >
          {t(($) => $.boardMenu.back)}
        </Button>
      )}
      <IconButton
        label={t(($) => $.boardMenu.dismiss)}
        icon={<X aria-hidden="true" className="size-5" />}
        className="text-table!"
        onClick={() => {
          setNews(null);
          document.getElementById('content')?.focus();
        }}
      />
    </div>
  );
}
