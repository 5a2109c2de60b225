import type { Locale } from '../../model/deck.ts';
import type { FileCard, FileText } from '../../model/deckFile.ts';
import { limits } from '../../model/limits.ts';
import { withWords } from '../../model/ownDeck.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

interface CardFormProps {
  readonly card: FileCard;
  /** The languages that are written, the first one first. */
  readonly languages: readonly Locale[];
  /** `text` names the text that was typed in, so that a sentence is one step to undo. */
  readonly onChange: (card: FileCard, text: string | null) => void;
}

/** The fields of one card. */
export function CardForm({ card, languages, onChange }: CardFormProps) {
  const t = useMessages('decks');
  const [first] = languages;
  const labelIn = (label: string, language: Locale) =>
    language === first ? label : t(($) => $.deckEditor[language === 'en' ? 'english' : 'dutch'], { label });

  return (
    <div className="flex flex-col gap-5">
      <SegmentedControl
        label={t(($) => $.deckEditor.kind)}
        options={(['question', 'statement'] as const).map((value) => ({
          value,
          label: t(($) => $.deckEditor[value]),
        }))}
        value={card.kind}
        onChange={(kind) => onChange({ ...card, kind }, null)}
      />
      {languages.map((language) => (
        <TextArea
          key={language}
          label={labelIn(
            t(($) => $.deckEditor.text[card.kind]),
            language,
          )}
          hint={language === first ? t(($) => $.deckEditor.textHint) : undefined}
          value={card.text[language] ?? ''}
          limit={limits.cardTextLength}
          rows={2}
          lang={language}
          data-question={language === first || undefined}
          onChange={(words) =>
            onChange(
              { ...card, text: withWords(card.text, language, oneLine(words)) },
              `text ${card.id} ${language}`,
            )
          }
        />
      ))}
      {languages.map((language) => (
        <TextArea
          key={language}
          label={labelIn(
            t(($) => $.deckEditor.prompts),
            language,
          )}
          hint={language === first ? t(($) => $.deckEditor.promptsHint) : undefined}
          optional
          rows={3}
          lang={language}
          value={linesOf(card.prompts, language)}
          onChange={(lines) =>
            onChange(
              { ...card, prompts: withLines(card.prompts, language, lines) },
              `prompts ${card.id} ${language}`,
            )
          }
        />
      ))}
      {(['tip', 'example'] as const).map((part) =>
        languages.map((language) => (
          <TextArea
            key={`${part} ${language}`}
            label={labelIn(
              t(($) => $.deckEditor[part]),
              language,
            )}
            hint={language === first ? t(($) => $.deckEditor[`${part}Hint`]) : undefined}
            optional
            rows={2}
            lang={language}
            limit={limits.tipLength}
            value={card[part]?.[language] ?? ''}
            onChange={(words) =>
              onChange(
                { ...card, [part]: withWords(card[part], language, words) },
                `${part} ${card.id} ${language}`,
              )
            }
          />
        )),
      )}
    </div>
  );
}

const oneLine = (words: string) => words.replaceAll(/\s*\n\s*/gu, ' ');

/** The prompts in one language, a line for each. Lines without words at the end are of the other language. */
const linesOf = (prompts: readonly FileText[], language: Locale): string =>
  prompts
    .map((prompt) => prompt[language] ?? '')
    .join('\n')
    .replace(/\n+$/u, (end) => (prompts.at(-1)?.[language] === undefined ? '' : end));

function withLines(prompts: readonly FileText[], language: Locale, text: string): FileText[] {
  const other: Locale = language === 'nl' ? 'en' : 'nl';
  const lines = text === '' ? [] : text.split('\n');
  return Array.from({ length: Math.max(lines.length, prompts.length) }, (_, at): FileText => {
    const { [other]: others } = prompts[at] ?? {};
    const line = lines[at];
    return {
      ...(others !== undefined && { [other]: others }),
      ...(line !== undefined && { [language]: line }),
    };
  }).filter((prompt) => prompt.nl !== undefined || prompt.en !== undefined);
}
