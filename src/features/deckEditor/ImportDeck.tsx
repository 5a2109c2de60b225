import { useState } from 'react';
import { deckFromJson } from '../../exports/deck/deckText.ts';
import { UnreadableError } from '../../exports/deck/sheet.ts';
import type { DeckFile } from '../../model/deckFile.ts';
import { duplicateDeck } from '../../model/ownDeck.ts';
import { browserRandom } from '../../session/random.ts';
import { Button } from '../../ui/Button.tsx';
import { DropFile } from '../../ui/DropFile.tsx';
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
  const [text, setText] = useState('');
  const [reading, setReading] = useState(false);
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
  const openOne = async (file: File) => {
    setReading(true);
    setName(file.name.replace(/\.[^.]*$/u, ''));
    const read = await openInWorker(file);
    setReading(false);
    take(read);
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
      <DropFile
        choose={t(($) => $.deckImport.choose)}
        accept=".xlsx,.ods,.csv,.tsv,.txt,.md,.json"
        onFile={(file) => void openOne(file)}
      >
        <p className="text-muted">{t(($) => $.deckImport[reading ? 'reading' : 'drop'])}</p>
      </DropFile>
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
