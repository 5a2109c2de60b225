import { Download } from 'lucide-react';
import { deckTable, deckToJson, deckToMarkdown } from '../../exports/deck/deckText.ts';
import { jsonToLink } from '../../exports/jsonLink.ts';
import type { DeckFile } from '../../model/deckFile.ts';
import { wordsOf } from '../../model/ownDeck.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyField } from '../../ui/CopyField.tsx';
import { fileNameOf, saveBlob } from '../../ui/files.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';

interface ShareDeckProps {
  readonly deck: DeckFile;
  /** The address of the page that opens a deck in a link. */
  readonly linkPage: string;
}

const formats = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  markdown: 'text/markdown',
} as const;
type Format = keyof typeof formats;

/** Gives a deck to others: as an address that holds it, and as files. */
export function ShareDeck({ deck, linkPage }: ShareDeckProps) {
  const t = useMessages('decks');
  const { locale } = useLocale();
  const link = jsonToLink(deck);

  const contentOf = async (format: Format): Promise<string | Uint8Array<ArrayBuffer>> => {
    if (format === 'json') return deckToJson(deck);
    if (format === 'markdown') return deckToMarkdown(deck, locale);
    const table = deckTable(deck, locale, {
      question: t(($) => $.deckShare.headings.question),
      prompts: t(($) => $.deckShare.headings.prompts),
      tip: t(($) => $.deckShare.headings.tip),
      kind: t(($) => $.deckShare.headings.kind),
      question2: t(($) => $.deckShare.headings.question2),
      prompts2: t(($) => $.deckShare.headings.prompts2),
      tip2: t(($) => $.deckShare.headings.tip2),
      questionKind: t(($) => $.deckShare.headings.questionKind),
      statementKind: t(($) => $.deckShare.headings.statementKind),
    });
    if (format === 'csv') return (await import('../../exports/tables/renderCsv.ts')).renderCsv(table);
    const { renderXlsx } = await import('../../exports/tables/renderXlsx.ts');
    return renderXlsx([table], {
      title: table.title,
      kind: t(($) => $.deckShare.kind),
      locale,
      madeAt: Date.now(),
      draft: null,
    }).slice();
  };
  const save = async (format: Format) => {
    const name = fileNameOf(wordsOf(deck.title, locale), 'kaarten');
    const extension = format === 'markdown' ? 'md' : format;
    saveBlob(new Blob([await contentOf(format)], { type: formats[format] }), `${name}.${extension}`);
  };

  return (
    <div className="flex flex-col gap-6">
      {link === null ? (
        <Notice>{t(($) => $.deckShare.tooLong)}</Notice>
      ) : (
        <CopyField
          label={t(($) => $.deckShare.link)}
          hint={t(($) => $.deckShare.linkHint)}
          text={`${location.origin}${linkPage}#deck=${link}`}
        />
      )}
      <div className="flex flex-col gap-2.5">
        <h3 className="font-semibold">{t(($) => $.deckShare.files)}</h3>
        <p className="text-[0.9375rem] text-muted">{t(($) => $.deckShare.filesHint)}</p>
        <div className="flex flex-wrap gap-2.5">
          {(Object.keys(formats) as Format[]).map((format) => (
            <Button
              key={format}
              icon={<Download aria-hidden="true" className="size-4.5" />}
              onClick={() => void save(format)}
            >
              {t(($) => $.deckShare[format])}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}
