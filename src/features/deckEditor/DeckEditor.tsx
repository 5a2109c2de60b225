import { ArrowDown, ArrowUp, Copy, Plus, Trash2 } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { themes, type Locale } from '../../model/deck.ts';
import type { DeckFile, FileCard, FileText } from '../../model/deckFile.ts';
import { limits } from '../../model/limits.ts';
import { emptyCard, finishedDeck, moveCard, newCardId, withWords } from '../../model/ownDeck.ts';
import { keptDecks } from '../../session/keptDecks.ts';
import { browserRandom } from '../../session/random.ts';
import { useVersions } from '../../session/useVersions.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { CardFace } from '../../ui/CardFace.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { OrderList } from '../../ui/OrderList.tsx';
import { QuietCheck } from '../../ui/QuietCheck.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ThemeSign } from '../../ui/ThemeSign.tsx';
import { VersionBar } from '../../ui/VersionBar.tsx';
import { CardForm } from './CardForm.tsx';

interface DeckEditorProps {
  readonly first: DeckFile;
  /** What can be done with the deck; it is null while it is not finished. */
  readonly children: (deck: DeckFile | null) => ReactNode;
}

/** Writes a deck: its title and look, its cards, and beside them the card as it will lie on the table. */
export function DeckEditor({ first, children }: DeckEditorProps) {
  const t = useMessages('decks');
  const announce = useAnnounce();
  const { locale } = useLocale();
  const { now: deck, kept, change, undo, redo } = useVersions(first, keptDecks.keep);
  // A deck is written in the language in which it was begun.
  const language: Locale = first.title[locale] === undefined ? (locale === 'nl' ? 'en' : 'nl') : locale;
  const other: Locale = language === 'nl' ? 'en' : 'nl';
  const [two, setTwo] = useState(() => first.cards.some(({ text }) => text[other] !== undefined));
  const languages = two ? [language, other] : [language];
  const [chosenId, setChosenId] = useState(first.cards[0]?.id ?? '');
  const at = Math.max(
    deck.cards.findIndex(({ id }) => id === chosenId),
    0,
  );
  const card = deck.cards[at];
  const form = useRef<HTMLDivElement>(null);
  const finished = finishedDeck(deck);

  const withCards = (cards: readonly FileCard[], text: string | null = null) =>
    change({ ...deck, cards: [...cards] }, text);
  const add = (added: FileCard, place: number) => {
    withCards(deck.cards.toSpliced(place, 0, added));
    setChosenId(added.id);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[data-question]')?.focus());
  };
  const move = (from: number, to: number) => {
    if (from === to || to < 0 || to >= deck.cards.length) return;
    change(moveCard(deck, from, to));
    announce(t(($) => $.deckEditor.moved, { number: to + 1, count: deck.cards.length }));
  };
  const remove = () => {
    const cards = deck.cards.toSpliced(at, 1);
    withCards(cards.length > 0 ? cards : [emptyCard(deck.id, language, browserRandom)]);
    setChosenId((deck.cards[at + 1] ?? deck.cards[at - 1])?.id ?? '');
    announce(t(($) => $.deckEditor.removed));
  };
  const title = deck.title[language] ?? '';
  const titleOf = (one: FileCard) => one.text[language]?.trim() || t(($) => $.deckEditor.empty);

  return (
    <div className="flex flex-col gap-6">
      <VersionBar
        state={kept ? t(($) => $.deckEditor.kept) : t(($) => $.deckEditor.notKept)}
        words={{ undo: t(($) => $.deckEditor.undo), redo: t(($) => $.deckEditor.redo) }}
        undo={undo}
        redo={redo}
      />

      <div className="grid items-start gap-x-8 gap-y-5 md:grid-cols-2">
        <div className="flex flex-col gap-4">
          {languages.map((one) => (
            <TextField
              key={one}
              label={
                one === language
                  ? t(($) => $.deckEditor.deckTitle)
                  : t(($) => $.deckEditor[one === 'en' ? 'english' : 'dutch'], {
                      label: t(($) => $.deckEditor.deckTitle),
                    })
              }
              hint={one === language ? t(($) => $.deckEditor.titleHint) : undefined}
              value={deck.title[one] ?? ''}
              maxLength={limits.deckTitleLength}
              lang={one}
              onChange={(words) => {
                const text = withWords(deck.title, one, words);
                change(withTitle(deck, text), `title ${one}`);
              }}
            />
          ))}
          <QuietCheck
            checked={two}
            onChange={setTwo}
            label={t(($) => $.deckEditor.second)}
            hint={t(($) => $.deckEditor.secondHint)}
          />
        </div>
        <fieldset className="flex flex-col gap-2">
          <legend className="float-left mb-2 w-full font-semibold">{t(($) => $.deckEditor.look)}</legend>
          <div className="flex flex-wrap gap-2">
            {themes.map((theme) => (
              <label
                key={theme}
                data-checked={theme === deck.theme || undefined}
                className="forced-line flex size-12 items-center justify-center rounded-control border-2 border-line data-checked:border-action data-checked:bg-action-wash has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--kt-focus)"
              >
                <input
                  type="radio"
                  name="theme"
                  value={theme}
                  checked={theme === deck.theme}
                  onChange={() => change({ ...deck, theme })}
                  aria-label={t(($) => $.deckEditor.themes[theme])}
                  className="sr-only"
                />
                <ThemeSign theme={theme} plate />
              </label>
            ))}
          </div>
        </fieldset>
      </div>

      <div className="grid grid-cols-1 items-start gap-8 md:grid-cols-[16rem_minmax(0,1fr)] xl:grid-cols-[18rem_minmax(0,1fr)_24rem]">
        <section aria-label={t(($) => $.deckEditor.cards)} className="flex flex-col gap-2.5">
          <OrderList
            label={t(($) => $.deckEditor.cards)}
            items={deck.cards}
            chosen={card?.id ?? ''}
            titleOf={titleOf}
            onChoose={setChosenId}
            onMove={move}
          />
          <Button
            icon={<Plus aria-hidden="true" className="size-5" />}
            onClick={() => add(emptyCard(deck.id, language, browserRandom), deck.cards.length)}
          >
            {t(($) => $.deckEditor.add)}
          </Button>
        </section>
        {card && (
          <>
            <section
              ref={form}
              aria-label={t(($) => $.deckEditor.ofCards, { number: at + 1, count: deck.cards.length })}
              className="flex flex-col gap-4 max-xl:order-3 md:max-xl:col-start-2"
            >
              <div className="flex flex-wrap items-center gap-1">
                <h2 className="mr-auto text-lg font-semibold">
                  {t(($) => $.deckEditor.ofCards, { number: at + 1, count: deck.cards.length })}
                </h2>
                <IconButton
                  label={t(($) => $.deckEditor.moveUp)}
                  icon={<ArrowUp aria-hidden="true" />}
                  onClick={() => move(at, at - 1)}
                />
                <IconButton
                  label={t(($) => $.deckEditor.moveDown)}
                  icon={<ArrowDown aria-hidden="true" />}
                  onClick={() => move(at, at + 1)}
                />
                <IconButton
                  label={t(($) => $.deckEditor.duplicate)}
                  icon={<Copy aria-hidden="true" />}
                  onClick={() => add({ ...card, id: newCardId(deck.id, browserRandom) }, at + 1)}
                />
                <IconButton
                  label={t(($) => $.deckEditor.remove)}
                  icon={<Trash2 aria-hidden="true" />}
                  onClick={remove}
                />
              </div>
              <CardForm
                key={card.id}
                card={card}
                languages={languages}
                onChange={(changed, text) => withCards(deck.cards.with(at, changed), text)}
              />
            </section>
            <section
              aria-label={t(($) => $.deckEditor.preview)}
              className="flex flex-col gap-2 max-xl:order-2 md:max-xl:col-start-2 xl:sticky xl:top-6"
            >
              <p className="text-[0.9375rem] text-muted">{t(($) => $.deckEditor.preview)}</p>
              <CardFace
                theme={deck.theme}
                label={t(($) => $.ui.card.label, { theme: title, number: at + 1 })}
                question={card.text[language]?.trim() || t(($) => $.deckEditor.previewEmpty)}
                prompts={card.prompts.flatMap((prompt) => prompt[language]?.trim() || [])}
                size="large"
                dimmed={!card.text[language]?.trim()}
              />
            </section>
          </>
        )}
      </div>
      {finished === null && (
        <Notice>{t(($) => $.deckEditor[hasWords(deck, language) ? 'tooLong' : 'unfinished'])}</Notice>
      )}
      {children(finished)}
    </div>
  );
}

/** The deck with another title. What stood for the title until now, on the cards and below it, follows. */
function withTitle(deck: DeckFile, title: FileText): DeckFile {
  const follows = (text: FileText) => text.nl === deck.title.nl && text.en === deck.title.en;
  return {
    ...deck,
    title,
    shortTitle: title,
    description: follows(deck.description) ? title : deck.description,
  };
}

/** Whether there is a title and a question, so that only the length of a text can be in the way. */
const hasWords = ({ title, cards }: DeckFile, language: Locale): boolean =>
  Boolean(title[language]?.trim()) && cards.some(({ text }) => text[language]?.trim());
