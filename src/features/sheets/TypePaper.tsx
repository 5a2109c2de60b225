import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

import { guestsOf } from '../../model/access/ownership.ts';
import { occupyingActivity } from '../../model/activities/registry.ts';
import { handedIn } from '../../model/session/desk.ts';
import { newDeskAnswerId, type MemberId } from '../../model/ids.ts';
import { limits } from '../../model/limits.ts';
import { isAboutName, parseName, showsNothing } from '../../model/session/names.ts';
import { cardOf, openRound, type Round } from '../../model/session/stage.ts';
import type { Source } from '../../model/source.ts';
import { useSession, useStage, useViewer } from '../../session/hooks.tsx';
import type { LiveSession } from '../../session/liveSession.ts';
import { untilSaved } from '../../session/untilSaved.ts';
import { useAsk, type Asking } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { restMs } from '../../ui/doublePress.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { SourcePicker } from '../../ui/SourcePicker.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useOnChange } from '../../ui/useOnChange.ts';
import type { PaperEntry } from './paperEntries.ts';
import type { Pixels } from './pixels.ts';

/** Whose sheet it is: somebody who has a seat beside the facilitator, or somebody new, by name. */
export type SheetOwner = { readonly guest: MemberId } | { readonly name: string };

interface TypePaperProps {
  readonly entry: PaperEntry;
  /** All of them, in order. */
  readonly entries: readonly PaperEntry[];
  readonly owner: SheetOwner;
  readonly onOwner: (owner: SheetOwner) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onDone: () => void;
  readonly onSkip: () => void;
  readonly onShow: (key: string) => void;
}

/** One answer on paper: what was written beside the field to type it in. */
export function TypePaper({
  entry,
  entries,
  owner,
  onOwner,
  text,
  onText,
  onDone,
  onSkip,
  onShow,
}: TypePaperProps) {
  const t = useMessages('sheets');
  const { locale } = useLocale();
  const session = useSession();
  const announce = useAnnounce();
  const asking = useAsk();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [source, setSource] = useState<Source | null>(null);
  /** When Enter in the field asked about the cross; its answer hands the words in. Null: it did not. */
  const [askedAt, setAskedAt] = useState<number | null>(null);
  const [proposed, setProposed] = useState(entry.ticked.length === 1 ? entry.ticked[0] : undefined);
  const round = useStage(openRound);
  const isOpen = round?.cardId === entry.card.id;
  const words = text.trim();
  const unavailable = useWhyNot({ round: isOpen ? round : null, words, owner });

  useEffect(() => field.current?.focus(), []);
  useOnChange(isOpen, () => field.current?.focus());

  const handIn = async (from = source) => {
    if (round === null || unavailable !== undefined) return;
    const guest = await seatOf(session, owner, asking);
    if (guest === null) return;
    onOwner({ guest });
    const { id: roundId, cardId } = round;
    session
      .deskOf(guest)
      .handIn({ id: newDeskAnswerId(session.random), roundId, cardId, text: words, source: from });
    announce(t(($) => $.sheets.type.done));
    onDone();
  };
  const sourceName = (one: Source) => t(($) => $.ui.source[one]);
  const question = (one: Source) => t(($) => $.sheets.type.tick, { source: sourceName(one) });
  const answer = (from: Source | null) => {
    setSource(from);
    setProposed(undefined);
    field.current?.focus();
    if (askedAt !== null) void handIn(from);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    // Focus stays in the field: keys that leave it while somebody types rest for a while (ui/lettersRest.ts).
    if (proposed === undefined || unavailable !== undefined) form.current?.requestSubmit();
    else if (askedAt === null) {
      setAskedAt(event.timeStamp);
      announce(`${question(proposed)} ${t(($) => $.sheets.type.tickEnter)}`, 'quiet');
    } else if (event.timeStamp - askedAt > restMs) answer(proposed);
  };
  const at = entries.findIndex(({ key }) => key === entry.key);
  const before = entries.slice(0, at).findLast(({ state }) => state !== 'done');

  return (
    <form
      ref={form}
      className="grid items-start gap-6 md:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (unavailable === undefined) void handIn();
        else announce(unavailable);
      }}
    >
      <div className="flex min-w-0 flex-col gap-2">
        <p className="text-muted">{t(($) => $.sheets.type.progress, { at: at + 1, of: entries.length })}</p>
        <h3 className="serif text-lg leading-snug font-semibold wrap-anywhere">
          {entry.card.question[locale]}
        </h3>
        <Cutting
          paper={entry.paper}
          label={t(($) => $.sheets.type.writing, { question: entry.card.question[locale] })}
        />
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <WhichRound entry={entry} asking={asking} />
        <TextArea
          ref={field}
          label={t(($) => $.sheets.type.text)}
          hint={t(($) => $.sheets.type.textHint)}
          value={text}
          limit={limits.answerLength}
          rows={4}
          enterKeyHint="next"
          onChange={onText}
          onKeyDown={onKeyDown}
        />
        {proposed !== undefined && (
          <Notice
            actions={
              <>
                <Button onClick={() => answer(proposed)}>
                  {t(($) => $.sheets.type.tickYes, { source: sourceName(proposed) })}
                </Button>
                <Button onClick={() => answer(source)}>{t(($) => $.sheets.type.tickNo)}</Button>
              </>
            }
          >
            {question(proposed)} {askedAt !== null && t(($) => $.sheets.type.tickEnter)}
          </Notice>
        )}
        {entry.ticked.length > 1 && <Notice>{t(($) => $.sheets.type.ticks)}</Notice>}
        <SourcePicker value={source} onChange={setSource} />
        <Owner owner={owner} onOwner={onOwner} asking={asking} />
        <RefusalNotice
          reason={asking.refused !== null && isAboutName(asking.refused) ? null : asking.refused}
        />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="primary" type="submit" unavailable={unavailable}>
            {t(($) => $.sheets.type.handIn)}
          </Button>
          <Button onClick={onSkip}>{t(($) => $.sheets.type.skip)}</Button>
          {before !== undefined && (
            <Button variant="quiet" onClick={() => onShow(before.key)}>
              {t(($) => $.sheets.type.back)}
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}

/** What was cut from the photo. */
function Cutting({ paper, label }: { readonly paper: Pixels; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { data, width, height } = paper;
    canvas.current?.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
  }, [paper]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      width={paper.width}
      height={paper.height}
      className="keeps-colour h-auto w-full rounded-card border border-line"
    />
  );
}

interface WhyNot {
  /** The round of this card, while it is open. */
  readonly round: Round | null;
  readonly words: string;
  readonly owner: SheetOwner;
}

/** Why an answer cannot be laid on the table now; undefined when it can. */
function useWhyNot({ round, words, owner }: WhyNot): string | undefined {
  const t = useMessages('sheets');
  const refusalText = useRefusalText();
  const session = useSession();
  if (round === null) return t(($) => $.sheets.round.first);
  if (round.locked) return refusalText('time-up');
  if (showsNothing(words)) return t(($) => $.sheets.type.empty);
  if (words.length > limits.answerLength) return t(($) => $.round.handInTooLong);
  if (!('guest' in owner)) return undefined;
  const desk = session.store.getState().guests[owner.guest];
  const count = desk === undefined ? 0 : handedIn(desk, round.id).length;
  return count >= limits.answersPerRound ? t(($) => $.sheets.type.full, { count }) : undefined;
}

/** An answer is for an open round: whether that of this card is, and if not how it gets to be. */
function WhichRound({ entry, asking }: { readonly entry: PaperEntry; readonly asking: Asking }) {
  const t = useMessages('sheets');
  const { locale } = useLocale();
  const session = useSession();
  const round = useStage(openRound);
  const other = useStage((stage) => cardOf(stage, round?.cardId ?? null));
  const busy = useStage((stage) => occupyingActivity(stage) !== undefined);
  const { ask } = asking;
  if (round?.cardId === entry.card.id) return null;
  if (round !== null)
    return (
      <Notice
        actions={
          <Button
            onClick={() =>
              // What was handed in here goes along.
              void untilSaved(session).then(() => ask({ type: 'round.reveal', roundId: round.id }))
            }
          >
            {t(($) => $.sheets.round.reveal)}
          </Button>
        }
      >
        {t(($) => $.sheets.round.other, { question: other?.question[locale] ?? '' })}
      </Notice>
    );
  if (busy) return <Notice>{t(($) => $.sheets.round.busy)}</Notice>;
  return (
    <Notice
      actions={
        <Button onClick={() => void ask({ type: 'round.open', cardId: entry.card.id })}>
          {t(($) => $.sheets.round.open)}
        </Button>
      }
    >
      {t(($) => $.sheets.round.none)}
    </Notice>
  );
}

interface OwnerProps {
  readonly owner: SheetOwner;
  readonly onOwner: (owner: SheetOwner) => void;
  readonly asking: Asking;
}

/** Whose sheet it is. */
function Owner({ owner, onOwner, asking }: OwnerProps) {
  const t = useMessages('sheets');
  const refusalText = useRefusalText();
  const viewer = useViewer().id;
  const stage = useStage((whole) => whole);
  const guests = guestsOf(stage, viewer);
  const [name, setName] = useState('name' in owner ? owner.name : '');
  const { refused, forget } = asking;
  const options = [
    ...guests.map(({ id, name: label }) => ({ value: id as string, label })),
    { value: '', label: t(($) => $.sheets.type.newPerson) },
  ];
  return (
    <div className="flex flex-col gap-3">
      {guests.length > 0 && (
        <SelectField
          label={t(($) => $.sheets.type.who)}
          options={options}
          value={'guest' in owner ? owner.guest : ''}
          onChange={(value) => onOwner(value === '' ? { name } : { guest: value as MemberId })}
        />
      )}
      {'name' in owner && (
        <TextField
          label={guests.length > 0 ? t(($) => $.sheets.type.name) : t(($) => $.sheets.type.who)}
          hint={t(($) => $.sheets.type.nameHint)}
          value={owner.name}
          maxLength={limits.nameLength * 2}
          autoComplete="off"
          error={refused !== null && isAboutName(refused) ? refusalText(refused) : undefined}
          onChange={(typed) => {
            setName(typed);
            onOwner({ name: typed });
            forget();
          }}
        />
      )}
    </div>
  );
}

/** The seat of the one whose sheet it is; somebody new gets one. Null when that was refused. */
async function seatOf(session: LiveSession, owner: SheetOwner, { ask }: Asking): Promise<MemberId | null> {
  if ('guest' in owner) return owner.guest;
  if (!(await ask({ type: 'member.seatBeside', name: owner.name }))) return null;
  const parsed = parseName(owner.name);
  // The answer can be here before the stage with the new seat is.
  return new Promise((resolve) => {
    const { store } = session;
    const found = () => {
      const { stage, viewer } = store.getState();
      return stage === null
        ? undefined
        : guestsOf(stage, viewer).find((one) => parsed.ok && one.name === parsed.name)?.id;
    };
    const look = () => {
      const id = found();
      if (id === undefined) return;
      stop();
      resolve(id);
    };
    const stop = store.subscribe(look);
    look();
  });
}
