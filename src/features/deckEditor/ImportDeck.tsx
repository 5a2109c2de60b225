import { FolderOpen } from 'lucide-react';
import { useId, useState, type DragEvent } from 'react';
import { deckFromJson } from '../../exports/deck/deckText.ts';
import { UnreadableError } from '../../exports/deck/sheet.ts';
import type { DeckFile } from '../../model/deckFile.ts';
import { duplicateDeck } from '../../model/ownDeck.ts';
import { browserRandom } from '../../session/random.ts';
import { Button } from '../../ui/Button.tsx';
import { buttonClasses } from '../../ui/buttonClasses.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { openText, type Opened } from './openFile.ts';
import { openInWorker, type ReadAnswer } from './openInWorker.ts';

interface ImportDeckProps {
  readonly onDeck: (deck: DeckFile) => void;
}

/** Reads cards from a file, or from a text that somebody pastes, and shows what was read before anything is kept. */
export function ImportDeck({ onDeck }: ImportDeckProps) {
  const t = useMessages('decks');
  const { locale } = useLocale();
  const id = useId();
  const [text, setText] = useState('');
  const [reading, setReading] = useState(false);
  const [over, setOver] = useState(false);
  const [answer, setAnswer] = useState<ReadAnswer | null>(null);
  const [name, setName] = useState('');

  const take = (read: ReadAnswer) => {
    // A deck of ours needs no preview: it was one already. It gets ids of its own, so that it takes no other's place.
    if ('opened' in read && read.opened.kind === 'json') {
      const deck = deckOr(read.opened.value);
      if (deck) onDeck(duplicateDeck(deck, browserRandom));
      else setAnswer({ fault: 'noDeck', row: null });
    } else setAnswer(read);
  };
  const openOne = async (file: File | undefined) => {
    if (!file) return;
    setReading(true);
    setName(file.name.replace(/\.[^.]*$/u, ''));
    const read = await openInWorker(file);
    setReading(false);
    take(read);
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  const opened = answer && 'opened' in answer ? answer.opened : null;
  if (opened && opened.kind !== 'json')
    return (
      <ImportPreview
        opened={opened}
        name={name}
        language={locale}
        onDeck={onDeck}
        onOther={() => setAnswer(null)}
      />
    );

  return (
    <div className="flex flex-col gap-6">
      <div
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          void openOne(event.dataTransfer.files[0]);
        }}
        className={`forced-line flex flex-col items-center gap-3 rounded-card border-2 border-dashed px-5 py-8 text-center ${over ? 'border-action bg-action-wash' : 'border-control bg-paper'}`}
      >
        <label
          htmlFor={id}
          className={`${buttonClasses({ variant: 'primary' })} has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--kt-focus)`}
        >
          <FolderOpen aria-hidden="true" className="size-5" />
          {t(($) => $.deckImport.choose)}
          <input
            id={id}
            type="file"
            accept=".xlsx,.ods,.csv,.tsv,.txt,.md,.json"
            className="sr-only"
            onChange={(event) => {
              void openOne(event.target.files?.[0]);
              // The same file can be chosen again once somebody corrected it.
              event.target.value = '';
            }}
          />
        </label>
        <p className="text-muted">{reading ? t(($) => $.deckImport.reading) : t(($) => $.deckImport.drop)}</p>
      </div>
      {answer && 'fault' in answer && (
        <Notice tone="error" live title={t(($) => $.deckImport.wrong)}>
          {t(($) => $.deckImport.faults[answer.fault])}
          {answer.row !== null && ` ${t(($) => $.deckImport.atRow, { row: answer.row })}`}
        </Notice>
      )}
      <form
        className="flex flex-col items-start gap-3 *:first:w-full"
        onSubmit={(event) => {
          event.preventDefault();
          setName('');
          take(textOr(text));
        }}
      >
        <TextArea
          label={t(($) => $.deckImport.paste)}
          hint={t(($) => $.deckImport.pasteHint)}
          rows={6}
          value={text}
          onChange={setText}
        />
        <Button type="submit">{t(($) => $.deckImport.read)}</Button>
      </form>
    </div>
  );
}

function textOr(text: string): ReadAnswer {
  try {
    const opened: Opened = openText(text);
    return { opened };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { fault: error.fault, row: error.row };
  }
}

function deckOr(value: unknown): DeckFile | null {
  try {
    return deckFromJson(value);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return null;
  }
}
