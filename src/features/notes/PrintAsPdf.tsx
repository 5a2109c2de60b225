import { Printer } from 'lucide-react';
import { useId } from 'react';

import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { ChoiceText } from './ChoiceText.tsx';

/** A PDF where the server makes none: every browser can, from its print window. */
export function PrintAsPdf({ onPrint }: { readonly onPrint: () => void }) {
  const t = useMessages('notes');
  const id = useId();
  const print = () => {
    onPrint();
    // Once the dialog is gone from the page.
    requestAnimationFrame(() => window.print());
  };
  return (
    <div className="flex items-center gap-4">
      <ChoiceText
        id={id}
        title={t(($) => $.notesPage.files.pdf.title)}
        hint={t(($) => $.notesPage.printAsPdf)}
      />
      <Button
        id={`${id}-action`}
        aria-labelledby={`${id}-action ${id}`}
        size="small"
        icon={<Printer aria-hidden="true" className="size-4.5" />}
        onClick={print}
      >
        {t(($) => $.notesPage.print)}
      </Button>
    </div>
  );
}
