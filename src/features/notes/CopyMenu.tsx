import { Copy } from 'lucide-react';

import type { Outline } from '../../exports/outline/outline.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { copyMarkdown, copyRichText } from './copyNotes.ts';

/** Copies the notes, to paste them somewhere else. */
export function CopyMenu({ outline }: { readonly outline: Outline }) {
  const t = useMessages('notes');
  const announce = useAnnounce();

  const copy = async (how: (outline: Outline) => Promise<void>) => {
    try {
      await how(outline);
      announce(t(($) => $.ui.copy.done));
    } catch {
      // Without https, or by the organisation's rules, a page may not touch the clipboard.
      announce(t(($) => $.notesPage.copy.refused));
    }
  };

  return (
    <MenuButton
      label={t(($) => $.ui.copy.action)}
      variant="secondary"
      size="regular"
      items={[
        { id: 'rich', label: t(($) => $.notesPage.copy.rich), onAction: () => void copy(copyRichText) },
        {
          id: 'markdown',
          label: t(($) => $.notesPage.copy.markdown),
          onAction: () => void copy(copyMarkdown),
        },
      ]}
    >
      <Copy aria-hidden="true" />
      {t(($) => $.ui.copy.action)}
    </MenuButton>
  );
}
