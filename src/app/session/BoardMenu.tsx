import { History, Image, LayoutTemplate, List, PanelsTopLeft, Undo2, type LucideIcon } from 'lucide-react';
import { Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'wouter';

import { useTemplates } from '../../features/board/useTemplates.ts';
import { useRevealSoundEntry } from '../../features/time/revealSound.tsx';
import { templateBefore, templateOf } from '../../model/board/templates/stageTemplates.ts';
import { useStage, useViewer } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { MenuButton, menuEntry, type MenuEntry } from '../../ui/MenuButton.tsx';
import { CatchFailure } from '../CatchFailure.tsx';
import { ChangeTemplateDialog, KeptBoardsDialog, PictureDialog } from './parts.ts';

type BoardDialog = 'template' | 'restore' | 'picture';

interface BoardMenuProps {
  /** What the board itself has in its menu, above the rest. */
  readonly more?: readonly MenuEntry[];
  /** Leads to the board as a list; left out where that is what one looks at. */
  readonly listHref?: string;
}

/** What to do with the board as a whole: a picture and the list for everybody, and the rest for facilitators. */
export function BoardMenu({ more = [], listHref }: BoardMenuProps) {
  useTemplates();
  const t = useMessages('board');
  const { role } = useViewer();
  const closed = useStage((stage) => stage.phase === 'closed');
  const [shown, setShown] = useState<BoardDialog | null>(null);
  /** A dialog is fetched when it is first opened, and then kept, so that focus comes back. */
  const [opened, setOpened] = useState<readonly BoardDialog[]>([]);
  const show = (dialog: BoardDialog) => {
    setOpened((before) => (before.includes(dialog) ? before : [...before, dialog]));
    setShown(dialog);
  };
  const close = () => setShown(null);

  const entry = (id: BoardDialog, Icon: LucideIcon) =>
    menuEntry(
      id,
      t(($) => $.boardMenu[id]),
      Icon,
      () => show(id),
    );
  const sound = useRevealSoundEntry();
  const steering = role === 'facilitator' && !closed;
  const [, navigate] = useLocation();
  const { ask } = useAsk();
  const { locale } = useLocale();
  const before = useStage(templateBefore);
  const back =
    before === null
      ? []
      : [
          menuEntry(
            'back',
            t(($) => $.boardMenu.backTo, { title: templateOf(before).title[locale] }),
            Undo2,
            () => void ask({ type: 'board.changeTemplate', template: before }),
          ),
        ];
  const items = [
    ...more,
    ...(steering ? [entry('template', LayoutTemplate), ...back, entry('restore', History)] : []),
    entry('picture', Image),
    sound,
    ...(listHref === undefined
      ? []
      : [
          menuEntry(
            'list',
            t(($) => $.table.toList),
            List,
            () => navigate(listHref),
          ),
        ]),
  ];
  return (
    <>
      <MenuButton label={t(($) => $.boardMenu.menu)} items={items}>
        <PanelsTopLeft aria-hidden="true" className="size-5" />
        {t(($) => $.boardMenu.label)}
      </MenuButton>
      {createPortal(
        // Outside the toolbar, whose styles would apply to them.
        <CatchFailure fallback={null}>
          <Suspense fallback={null}>
            {opened.includes('template') && (
              <ChangeTemplateDialog open={shown === 'template'} onClose={close} />
            )}
            {opened.includes('restore') && <KeptBoardsDialog open={shown === 'restore'} onClose={close} />}
            {opened.includes('picture') && <PictureDialog open={shown === 'picture'} onClose={close} />}
          </Suspense>
        </CatchFailure>,
        document.body,
      )}
    </>
  );
}
