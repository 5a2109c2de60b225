import { StickyNote } from 'lucide-react';
import { useMemo } from 'react';
import { boardLimits } from '../../../model/board/board.ts';
import { partsOf, readySpots, withIds, type ReadyNote } from '../../../model/board/readyNotes.ts';
import { readyNotes } from '../../../model/board/templates/filled.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { boardOf } from '../../../session/boardOf.ts';
import { useSession, useSessionState, useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { MenuButton, menuEntry } from '../../../ui/MenuButton.tsx';
import { boardNow } from '../items/useItemActions.ts';

/** Lays the notes that come with this board in their zones: all of them, or those of a column or a row. */
export function ReadyNotes() {
  const t = useMessages('board');
  const { locale } = useLocale();
  const session = useSession();
  const announce = useAnnounce();
  const choice = useStage(({ templates, era }) => templates[era]);
  const template = useStage(currentTemplate);
  const laid = useSessionState(({ board }) => board.notes);
  const all = useMemo(
    () => (typeof choice === 'string' ? withIds(choice, readyNotes(choice)) : []),
    [choice],
  );
  const missing = all.filter(({ id }) => !Object.hasOwn(laid, id));
  if (missing.length === 0) return null;

  const left = Math.max(0, boardLimits.notes - Object.keys(laid).length);
  const hindrance = (count: number) =>
    count > left ? t(($) => $.besideBoard.ready.full, { count: left }) : undefined;
  const lay = (notes: readonly ReadyNote[]) => {
    const now = boardNow(session);
    if (now === null) return;
    const spots = readySpots(now.template, now.things, notes);
    const added = notes.flatMap(({ id, text }, index) => {
      const spot = spots[index];
      return spot === undefined ? [] : [{ id, text: text[locale], spot }];
    });
    boardOf(session).addNotes(added);
    announce(t(($) => $.besideBoard.ready.laid, { count: added.length }));
    // With the last of them the button goes.
    if (notes.length === missing.length) document.activeElement?.closest('section')?.focus();
  };
  return (
    <div className="flex items-center gap-1">
      <Button
        size="small"
        icon={<StickyNote aria-hidden="true" className="size-4.5 shrink-0" />}
        unavailable={hindrance(missing.length)}
        onClick={() => lay(missing)}
      >
        {t(($) => $.besideBoard.ready.lay, { count: missing.length })}
      </Button>
      <MenuButton
        label={t(($) => $.besideBoard.ready.part)}
        items={partsOf(template, missing).map(({ label, notes }) => ({
          ...menuEntry(
            label.nl,
            t(($) => $.besideBoard.ready.ofPart, { part: label[locale], count: notes.length }),
            StickyNote,
            () => lay(notes),
          ),
          unavailable: hindrance(notes.length),
        }))}
      />
    </div>
  );
}
