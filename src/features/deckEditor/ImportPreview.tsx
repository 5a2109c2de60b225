import { useState } from 'react';
import { columnKinds, guessReading, type Reading } from '../../exports/deck/columns.ts';
import { cardLimits, makeDeck } from '../../exports/deck/makeDeck.ts';
import { readRows, type ReadCards, type RowFault } from '../../exports/deck/readCards.ts';
import { readMarkdown } from '../../exports/deck/readMarkdown.ts';
import { type Separator, type Sheet, UnreadableError } from '../../exports/deck/sheet.ts';
import type { Locale } from '../../model/deck.ts';
import type { DeckFile } from '../../model/deckFile.ts';
import { limits } from '../../model/limits.ts';
import { browserRandom } from '../../session/random.ts';
import { Button } from '../../ui/Button.tsx';
import { CardFace } from '../../ui/CardFace.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { QuietCheck } from '../../ui/QuietCheck.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { openText, type Opened } from './openFile.ts';

type Readable = Exclude<Opened, { readonly kind: 'json' }>;

interface ImportPreviewProps {
  readonly opened: Readable;
  /** What the file is called; empty for a text that was pasted. */
  readonly name: string;
  readonly language: Locale;
  readonly onDeck: (deck: DeckFile) => void;
  readonly onOther: () => void;
}

const separatorNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const;
const mostFaultsShown = 20;

/** Shows a file as it was read, with the guesses to correct, every row that is no card, and the cards. */
export function ImportPreview({ opened, name, language, onDeck, onOther }: ImportPreviewProps) {
  const t = useMessages('decks');
  const [sheet, setSheet] = useState<Sheet | null>(opened.kind === 'markdown' ? null : opened.sheet);
  const [reading, setReading] = useState<Reading>(() => guessReading(sheet?.rows ?? []));
  const [leaveOut, setLeaveOut] = useState(false);
  const [fault, setFault] = useState<UnreadableError | null>(null);
  const markdown = opened.kind === 'markdown' ? readMarkdown(opened.text, cardLimits) : null;
  const { cards, faults }: ReadCards = markdown ?? readRows(sheet?.rows ?? [], reading, cardLimits);
  const [title, setTitle] = useState((markdown?.title ?? name).slice(0, limits.deckTitleLength));

  const cut = (separator: Separator | null) => {
    if (opened.kind !== 'table') return;
    try {
      const again = openText(opened.text, separator);
      if (again.kind !== 'table') return;
      setSheet(again.sheet);
      setReading(guessReading(again.sheet.rows));
      setFault(null);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      setFault(error);
    }
  };
  const why =
    cards.length === 0
      ? t(($) => $.deckImport.noCards)
      : faults.length > 0 && !leaveOut
        ? t(($) => $.deckImport.faultsFirst)
        : undefined;

  return (
    <div className="flex flex-col gap-7">
      <h2 className="serif text-2xl font-semibold">{t(($) => $.deckImport.found)}</h2>
      {sheet && (
        <div className="flex flex-col gap-4">
          {opened.kind === 'table' && (
            <div className="max-w-sm">
              <SelectField
                label={t(($) => $.deckImport.separator)}
                value={sheet.separator ?? 'list'}
                options={[
                  { value: 'list', label: t(($) => $.deckImport.separators.list) },
                  ...(Object.keys(separatorNames) as Separator[]).map((value) => ({
                    value,
                    label: t(($) => $.deckImport.separators[separatorNames[value]]),
                  })),
                ]}
                onChange={(value) => cut(value === 'list' ? null : value)}
              />
            </div>
          )}
          {fault && (
            <Notice tone="error" live>
              {t(($) => $.deckImport.faults[fault.fault])}
            </Notice>
          )}
          <AsRead sheet={sheet} reading={reading} onReading={setReading} />
        </div>
      )}
      {faults.length > 0 && (
        <Notice tone="warning" title={t(($) => $.deckImport.faultsTitle, { count: faults.length })}>
          <p>{t(($) => $.deckImport.faultsHint)}</p>
          <ul className="my-2 flex list-disc flex-col gap-1 pl-5">
            {faults.slice(0, mostFaultsShown).map((one) => (
              <FaultLine key={one.row} {...one} />
            ))}
          </ul>
          {faults.length > mostFaultsShown && (
            <p>{t(($) => $.deckImport.moreFaults, { count: faults.length - mostFaultsShown })}</p>
          )}
          <QuietCheck checked={leaveOut} onChange={setLeaveOut} label={t(($) => $.deckImport.leaveOut)} />
        </Notice>
      )}
      <div className="max-w-xl">
        <TextField
          label={t(($) => $.deckImport.deckTitle)}
          value={title}
          maxLength={limits.deckTitleLength}
          onChange={setTitle}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button
          variant="primary"
          unavailable={why}
          onClick={() => onDeck(makeDeck(cards, { title, theme: 'kennisbronnen', language }, browserRandom))}
        >
          {t(($) => $.deckImport.take, { count: cards.length })}
        </Button>
        <Button onClick={onOther}>{t(($) => $.deckImport.other)}</Button>
      </div>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {cards.map(({ row, words }, at) => (
          <li key={row}>
            <CardFace
              theme="kennisbronnen"
              label={t(($) => $.ui.card.label, { theme: title, number: at + 1 })}
              question={words.question}
              prompts={words.prompts}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FaultLine({ row, fault, text }: RowFault) {
  const t = useMessages('decks');
  const most = {
    noQuestion: 0,
    unknownKind: 0,
    twice: 0,
    questionTooLong: cardLimits.question,
    promptTooLong: cardLimits.prompt,
    tooManyPrompts: cardLimits.prompts,
    tipTooLong: cardLimits.tip,
    tooManyCards: cardLimits.cards,
  }[fault];
  return (
    <li>
      <strong className="font-semibold">{t(($) => $.deckImport.row, { row })}</strong>:{' '}
      {t(($) => $.deckImport.rowFaults[fault], { most })}{' '}
      {text && <q className="wrap-anywhere text-muted">{text.slice(0, 80)}</q>}
    </li>
  );
}

/** The first rows as they were read, with what each column is for. */
function AsRead({
  sheet,
  reading,
  onReading,
}: {
  readonly sheet: Sheet;
  readonly reading: Reading;
  readonly onReading: (reading: Reading) => void;
}) {
  const t = useMessages('decks');
  const letterOf = (at: number) => String.fromCharCode(65 + at);
  return (
    <fieldset className="flex min-w-0 flex-col gap-2.5">
      <legend className="float-left w-full font-semibold">{t(($) => $.deckImport.columns)}</legend>
      <p className="-mt-1.5 text-[0.9375rem] text-muted">{t(($) => $.deckImport.columnsHint)}</p>
      <QuietCheck
        checked={reading.heading}
        onChange={(heading) => onReading({ ...reading, heading })}
        label={t(($) => $.deckImport.heading)}
      />
      <div className="overflow-x-auto rounded-card border border-line bg-paper">
        <table className="w-full border-collapse text-left text-[0.9375rem]">
          <thead>
            <tr>
              <th scope="col" className="w-10">
                <span className="sr-only">{t(($) => $.deckImport.rowNumber)}</span>
              </th>
              {reading.columns.map((kind, at) => (
                // Columns have no other name than their place.
                // oxlint-disable-next-line react/no-array-index-key
                <th key={at} scope="col" className="min-w-44 p-2 font-normal">
                  <SelectField
                    label={t(($) => $.deckImport.column, { letter: letterOf(at) })}
                    value={kind ?? 'none'}
                    options={[
                      { value: 'none', label: t(($) => $.deckImport.kinds.none) },
                      ...columnKinds.map((value) => ({ value, label: t(($) => $.deckImport.kinds[value]) })),
                    ]}
                    onChange={(value) =>
                      onReading({
                        ...reading,
                        columns: reading.columns.with(at, value === 'none' ? null : value),
                      })
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.slice(0, 5).map((row, at) => (
              // oxlint-disable-next-line react/no-array-index-key
              <tr
                key={at}
                className={`border-t border-line align-top ${at === 0 && reading.heading ? 'font-semibold' : ''}`}
              >
                <th scope="row" className="tabular p-2 font-normal text-muted">
                  {at + 1}
                </th>
                {reading.columns.map((_, column) => (
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={column} className="max-w-80 p-2 whitespace-pre-line">
                    {row[column]?.slice(0, 160)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}
