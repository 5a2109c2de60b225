import { Printer as PrinterIcon, Ruler } from 'lucide-react';
import { useState } from 'react';

import type { Theme } from '../../model/deck.ts';
import type { DeckFile } from '../../model/deckFile.ts';
import { limits } from '../../model/limits.ts';
import {
  mostOffset,
  printFlips,
  type PrintBack,
  type Printer,
  type PrintLayout,
  type PrintWish,
} from '../../model/printOrder.ts';
import type { Refusal } from '../../model/refusal.ts';
import { fetchCards, keepPrinter, recallPrinter } from '../../session/printing.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { Dialog, type DialogState } from '../../ui/Dialog.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { saveBlob } from '../../ui/files.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { QuietCheck } from '../../ui/QuietCheck.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { ThemeSign } from '../../ui/ThemeSign.tsx';
import { TryAgain } from '../../ui/TryAgain.tsx';
import { LayoutSketch } from './LayoutSketch.tsx';

export interface PrintableDeck {
  readonly theme: Theme;
  readonly title: string;
  readonly cards: readonly { readonly id: string; readonly question: string }[];
  /** What the server is told: the id of a deck of the library, or the deck itself. */
  readonly asked: string | DeckFile;
}

interface PrintDialogProps extends DialogState {
  readonly decks: readonly PrintableDeck[];
  /** The cards that one begins with; left out for all. */
  readonly first?: readonly string[];
}

type Layout = Exclude<PrintLayout, 'calibration'>;
/** What can be on a back. A fold has one always, and a large card only to say the same in another language. */
const backsOf: Readonly<Record<Layout, readonly PrintBack[]>> = {
  a6: ['sign', 'language', 'none'],
  a7: ['sign', 'language', 'none'],
  'fold-a6': ['sign', 'language'],
  'fold-a7': ['sign', 'language'],
  big: ['none', 'language'],
  poster: [],
};
const layouts = Object.keys(backsOf) as Layout[];
const offsets = Array.from({ length: 4 * mostOffset + 1 }, (_, index) => (index - 2 * mostOffset) / 2);

/** Puts cards on paper: which, how they lie on the sheet, and what this printer does. */
export function PrintDialog({ decks, first, ...dialog }: PrintDialogProps) {
  const t = useMessages('decks');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const [layout, setLayout] = useState<Layout>('a6');
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const [wishedBack, setBack] = useState<PrintBack>('sign');
  const [qr, setQr] = useState(false);
  const [proof, setProof] = useState(false);
  const [printer, setPrinter] = useState(recallPrinter);
  const [making, setMaking] = useState<PrintLayout | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);

  const all = decks.flatMap(({ cards }) => cards.map(({ id }) => id));
  const chosen = picked ?? new Set(first ?? all);
  const cards = all.filter((id) => chosen.has(id));
  const wanted = decks.filter((deck) => deck.cards.some(({ id }) => chosen.has(id)));
  const backs = backsOf[layout];
  const back = backs.includes(wishedBack) ? wishedBack : (backs[0] ?? 'none');
  const fault =
    cards.length === 0
      ? t(($) => $.cardPrint.none)
      : cards.length > limits.cards
        ? t(($) => $.cardPrint.tooMany, { most: limits.cards })
        : null;
  const inLibrary = wanted.some(({ asked }) => typeof asked === 'string');

  const choose = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setPicked(next);
  };
  const changePrinter = (next: Printer) => {
    setPrinter(next);
    keepPrinter(next);
  };
  const make = async (wish: PrintWish) => {
    if (making !== null) return;
    setMaking(wish.layout);
    setRefused(null);
    announce(t(($) => $.cardPrint.making));
    const made = await fetchCards(wish);
    setMaking(null);
    if (!made.ok) return setRefused(made);
    const about = wish.layout === 'calibration' ? t(($) => $.cardPrint.paper.calibration) : nameOf(wanted);
    saveBlob(made.content, `${about.replaceAll(/[^\p{L}\p{N} -]/gu, '').trim() || 'kaarten'}.pdf`);
    return announce(t(($) => $.cardPrint.made));
  };
  const nameOf = (some: readonly PrintableDeck[]) =>
    some.length === 1 ? (some[0]?.title ?? '') : t(($) => $.cardPrint.paper.title);
  const makeCards = () => {
    if (fault !== null) return;
    const asked = wanted.map((deck) =>
      typeof deck.asked === 'string' ? deck.asked : printedPart(deck.asked),
    );
    void make({
      decks: asked,
      cards,
      lang: locale,
      layout,
      back,
      qr: qr && layout !== 'poster',
      proof,
      ...printer,
    });
  };
  const makeSheet = () => void make({ decks: [], lang: locale, layout: 'calibration', flip: printer.flip });

  return (
    <Dialog
      {...dialog}
      title={t(($) => $.cardPrint.title)}
      size="large"
      keptAtOnce
      actions={
        <Button
          variant="primary"
          icon={<PrinterIcon aria-hidden="true" className="size-5" />}
          aria-busy={making !== null}
          aria-disabled={fault !== null}
          onClick={makeCards}
        >
          {t(($) => $.cardPrint.make)}
        </Button>
      }
    >
      <div className="flex flex-col gap-6">
        <ChoiceGroup
          label={t(($) => $.cardPrint.layout)}
          options={layouts.map((value) => ({
            value,
            title: t(($) => $.cardPrint.layouts[value].title),
            description: t(($) => $.cardPrint.layouts[value].description),
            sign: <LayoutSketch layout={value} />,
          }))}
          value={layout}
          onChange={setLayout}
        />
        <div>
          <Disclosure
            summary={`${t(($) => $.cardPrint.which)} ${t(($) => $.cardPrint.chosen, { count: cards.length })}`}
          >
            <div className="flex flex-col gap-4">
              {decks.map((deck, index) => (
                <ChooseCards key={index} deck={deck} chosen={chosen} onChoose={choose} />
              ))}
            </div>
          </Disclosure>
          {fault !== null && <p className="text-attention">{fault}</p>}
        </div>
        <div className="flex max-w-md flex-col gap-2">
          {backs.length > 0 && (
            <SelectField
              label={t(($) => $.cardPrint.back)}
              options={backs.map((value) => ({ value, label: t(($) => $.cardPrint.backs[value]) }))}
              value={back}
              onChange={setBack}
            />
          )}
          {inLibrary && layout !== 'poster' && (
            <QuietCheck
              checked={qr}
              onChange={setQr}
              label={t(($) => $.cardPrint.qr)}
              hint={t(($) => $.cardPrint.qrHint)}
            />
          )}
          <QuietCheck
            checked={proof}
            onChange={setProof}
            label={t(($) => $.cardPrint.proof)}
            hint={t(($) => $.cardPrint.proofHint)}
          />
        </div>
        {(layout === 'a6' || layout === 'a7') && (
          <Disclosure summary={t(($) => $.cardPrint.printer)}>
            <div className="flex flex-col gap-4">
              <div className="max-w-md">
                <SelectField
                  label={t(($) => $.cardPrint.flip)}
                  options={printFlips.map((value) => ({ value, label: t(($) => $.cardPrint.flips[value]) }))}
                  value={printer.flip}
                  onChange={(flip) => changePrinter({ ...printer, flip })}
                />
              </div>
              <p>{t(($) => $.cardPrint.calibrateHint)}</p>
              <Button
                className="w-fit"
                icon={<Ruler aria-hidden="true" className="size-5" />}
                aria-busy={making === 'calibration'}
                onClick={makeSheet}
              >
                {t(($) => $.cardPrint.calibrate)}
              </Button>
              <div className="grid max-w-md items-end gap-4 sm:grid-cols-2">
                {(['x', 'y'] as const).map((axis) => (
                  <SelectField
                    key={axis}
                    label={t(($) => (axis === 'x' ? $.cardPrint.across : $.cardPrint.down))}
                    options={offsets.map((step) => ({ value: String(step), label: shown(step, locale) }))}
                    value={String(printer.offset[axis])}
                    onChange={(step) =>
                      changePrinter({ ...printer, offset: { ...printer.offset, [axis]: Number(step) } })
                    }
                  />
                ))}
              </div>
            </div>
          </Disclosure>
        )}
        <p className="text-muted">{t(($) => $.cardPrint.scale)}</p>
        <RefusalNotice reason={refused?.reason ?? null}>
          <TryAgain waitSeconds={refused?.waitSeconds} />
        </RefusalNotice>
      </div>
    </Dialog>
  );
}

const shown = (step: number, locale: string) =>
  new Intl.NumberFormat(locale, { signDisplay: 'negative' }).format(step).replace('-', '−');

/** What is printed of a deck: the rest of it stays here. */
const printedPart = ({ id, theme, title, shortTitle, description, cards }: DeckFile): DeckFile => ({
  id,
  theme,
  title,
  shortTitle,
  description,
  cards: cards.map((card) => ({ id: card.id, kind: card.kind, text: card.text, prompts: card.prompts })),
});

interface ChooseCardsProps {
  readonly deck: PrintableDeck;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], on: boolean) => void;
}

/** All cards of a deck, or some of them. */
function ChooseCards({ deck: { theme, title, cards }, chosen, onChoose }: ChooseCardsProps) {
  const ids = cards.map(({ id }) => id);
  return (
    <fieldset className={`theme-${theme} flex flex-col`}>
      <legend className="sr-only">{title}</legend>
      <div className="flex items-center gap-2 font-semibold text-(--theme)">
        <ThemeSign theme={theme} />
        <QuietCheck
          checked={ids.every((id) => chosen.has(id))}
          onChange={(on) => onChoose(ids, on)}
          label={title}
        />
      </div>
      {cards.length > 1 && (
        <ul className="grid gap-x-5 border-l-2 border-line pl-4 sm:grid-cols-2">
          {cards.map(({ id, question }, index) => (
            <li key={id} className="wrap-anywhere">
              <QuietCheck
                checked={chosen.has(id)}
                onChange={(on) => onChoose([id], on)}
                label={`${index + 1}. ${question}`}
              />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
