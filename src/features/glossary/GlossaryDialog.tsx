import { Dialog, type DialogState } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { GlossaryList } from './GlossaryList.tsx';
import { ShowOnScreen } from './ShowOnScreen.tsx';

/** The glossary during a session, without leaving the table. */
export function GlossaryDialog(state: DialogState) {
  const t = useMessages();
  return (
    <Dialog {...state} title={t(($) => $.ui.nav.glossary)} size="large" keptAtOnce>
      <GlossaryList headingLevel={3} renderTools={(term) => <ShowOnScreen term={term} named />} />
    </Dialog>
  );
}
