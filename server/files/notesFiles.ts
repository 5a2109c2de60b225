/**
 * Files of the notes: made beside the server in fair turns, once for everybody who asks for the same, and within bounds.
 * Nothing is read of a session before the turn of its file, so what waits costs nothing and is never old.
 */
import { readBoard } from '../../src/documents/boardDocument.ts';
import { readReport } from '../../src/documents/reportDocument.ts';
import type { Organisation } from '../../src/exports/archive/organisation.ts';
import type { PdfStandard } from '../../src/exports/formats.ts';
import type { HouseLook } from '../../src/exports/houseLook.ts';
import type { Locale } from '../../src/messages/locale.ts';
import type { AnswerId, MemberId } from '../../src/model/ids.ts';
import { refuse, type Refusal } from '../../src/model/refusal.ts';
import type { Clock } from '../clock.ts';
import type { SessionHost } from '../host/openSessionHost.ts';
import { ratesInMemory } from '../identity/rate.ts';
import { errorFacts, type Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { templateFor, type TemplateName, type Typeset } from '../print/typeset.ts';
import { createFairQueue, type Turned } from './fairQueue.ts';
import { createEditions, createFileCache } from './fileCache.ts';
import type { ArchiveJob, CardsJob, FileJob, MadeFile, NotesSource, OwnJob, WantedFile } from './fileJob.ts';
import { createThreads } from './threads.ts';

/** How often files may be asked for in ten minutes. Taking each of them home ten times in a row is let through. */
export const fileRates = {
  /** Of one seat. */
  seat: 120,
  /** From one address with the link to a report, which a whole town hall may open at once. */
  link: 3_000,
  /** Cards, from one address. */
  cards: 60,
} as const;
/** A second thread is started only while the first is busy. */
const threadsAtOnce = 2;
const longestMs = 60_000;
/** One seat may have all formats waiting. Each PDF takes a process of its own for a second, so of those fewer. */
export const fileQueue = { atOnce: threadsAtOnce, perSeat: 12, inAll: 200 } as const;
export const pdfQueue = { atOnce: 1, perSeat: 4, inAll: 16 } as const;
/** How much of what was made is kept for others who ask for the same, and for how long. */
const kept = { mostBytes: 64_000_000, longestMs: 10 * 60_000 } as const;
/** When to come back after too much was asked, where nobody can say better. */
const waitOf: Readonly<Record<Turned, number>> = { 'too-many': 20_000, full: 60_000 };

export interface AskedFile extends WantedFile {
  readonly host: SessionHost;
  /** The asker: a seat, or an address from which the link to the report was opened. */
  readonly by: { readonly kind: 'seat' | 'link'; readonly id: string };
}

/** Somebody's own answers as a PDF. */
export interface AskedOwn {
  readonly host: SessionHost;
  /** The asker: one of the answers, so that nobody waits for somebody else in the same building; and the address. */
  readonly by: { readonly answerId: AnswerId; readonly address: string };
  /** Reads what is to be in it. */
  readonly read: () => Pick<OwnJob, 'own' | 'link'>;
  readonly locale: Locale;
}

/** The answer sheets of a session, for a facilitator. */
export interface AskedSheets {
  readonly host: SessionHost;
  readonly by: MemberId;
  /** Reads what is to be in it, as JSON for its template. */
  readonly read: () => string;
}

/** Cards that somebody wants to print, at this address. */
export interface AskedCards extends CardsJob {
  readonly address: string;
}

function sourceOf(host: SessionHost): SharedArrayBuffer {
  const source: NotesSource = { stage: host.stage(), board: readBoard(host.board().doc) };
  const bytes = Buffer.from(JSON.stringify(source));
  const shared = new SharedArrayBuffer(bytes.length);
  Buffer.from(shared).set(bytes);
  return shared;
}

type Given<T> = { readonly ok: true; readonly file: T } | (Refusal & { readonly waitMs: number });

/** What makes files, of which nobody has asked one yet. */
export function createNotesFiles(parts: {
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly typeset: Typeset;
  readonly organisation: Organisation;
  /** The house style that files have; null: ours. */
  readonly house: HouseLook | null;
}) {
  const { clock, log, metrics, typeset, organisation, house } = parts;
  const rates = {
    seat: ratesInMemory('files-seat', fileRates.seat, 10 * 60),
    link: ratesInMemory('files-link', fileRates.link, 10 * 60),
    cards: ratesInMemory('files-cards', fileRates.cards, 10 * 60),
  };
  const cache = createFileCache(clock, kept);
  let last: { readonly edition: number; readonly source: SharedArrayBuffer } | null = null;
  const editionOf = createEditions((edition) => {
    cache.forget(edition);
    if (last?.edition === edition) last = null;
  });
  const threads = createThreads<FileJob | ArchiveJob | OwnJob | CardsJob, MadeFile>(
    new URL('fileThread.ts', import.meta.url),
    {
      longestMs,
      log,
      isSpoilt: ({ pictureFailed }) => pictureFailed !== null,
    },
  );
  const drawing = createFairQueue(fileQueue);
  const setting = createFairQueue(pdfQueue);
  const underway = new Map<string, Promise<MadeFile | null | Turned>>();

  // Exactly which record it is: nobody may get what was made for somebody who may see more.
  const keyOf = (edition: number, { version, format, locale, table, standard }: WantedFile) =>
    [edition, version, format, locale, format === 'csv' ? table : format === 'pdf' ? standard : ''].join(' ');
  const askerOf = ({ host, by }: AskedFile) => ({ session: host.sessionId, seat: `${by.kind} ${by.id}` });

  /** What a file is made from, as it is now. */
  async function readNow({ host, version }: AskedFile) {
    await host.settled();
    const edition = editionOf(host);
    // Several formats of the same are often asked for together.
    if (last?.edition !== edition) last = { edition, source: sourceOf(host) };
    const { source } = last;
    // What facilitators have prepared is for them to send on; others get what they have seen themselves.
    const edits = version === 'report' ? readReport(host.report().doc) : null;
    return { edition, source, edits };
  }

  /** The file, or the data of a PDF, and of which edition and moment it is. */
  function draw(asked: AskedFile & Pick<FileJob, 'format'>) {
    const { format, locale, table, standard, version } = asked;
    return drawing.run(askerOf(asked), async () => {
      const { edition, source, edits } = await readNow(asked);
      const now = clock.now();
      const file = await threads.run({ source, edits, now, format, locale, table, standard, version, house });
      if (file === null) return null;
      metrics.filesMade += 1;
      if (file.pictureFailed !== null) log('picture-failed', file.pictureFailed);
      return { file, edition, now };
    });
  }

  async function pdfOf(
    content: string | Uint8Array,
    now: number,
    standard: PdfStandard,
    template: TemplateName = 'notes',
  ): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      return await typeset({ template, standard, madeAt: now, house, data: content });
    } catch (error) {
      log('pdf-failed', errorFacts(error));
      return null;
    }
  }

  /** What a turn made, kept for others who ask for the same; or why there is none. */
  function keep(made: Awaited<ReturnType<typeof draw>>, asked: AskedFile): MadeFile | null | Turned {
    if (made === null || typeof made === 'string') return made;
    cache.set(keyOf(made.edition, asked), made.edition, made.file);
    return made.file;
  }

  /** The zip for an archive. Every file in it has the moment of closing, so that the same notes give the same bytes. */
  function drawArchive(asked: AskedFile) {
    return setting.run(askerOf(asked), async () => {
      const { edition, source, edits } = await readNow(asked);
      const { closedAt } = asked.host.stage();
      if (closedAt === null) return null;
      const { locale, table, standard, version } = asked;
      const job = {
        source,
        edits,
        now: closedAt,
        format: 'pdf',
        locale,
        table,
        standard,
        version,
        house,
      } as const;
      const data = await threads.run(job);
      const archived = data && (await pdfOf(data.content, closedAt, 'a-2a'));
      const forEverybody = data && (await pdfOf(data.content, closedAt, 'ua-1'));
      if (archived === null || forEverybody === null) return null;
      const pdfs = { 'a-2a': archived, 'ua-1': forEverybody };
      const file = await threads.run({ source, edits, locale, closedAt, pdfs, organisation });
      if (file === null) return null;
      metrics.filesMade += 1;
      return { file, edition, now: closedAt };
    });
  }

  async function make(asked: AskedFile): Promise<MadeFile | null | Turned> {
    const { format } = asked;
    if (format === 'archive') return keep(await drawArchive(asked), asked);
    if (format !== 'pdf') return keep(await draw({ ...asked, format }), asked);
    const set = await setting.run(askerOf(asked), async () => {
      const drawn = await draw({ ...asked, format });
      if (drawn === null || typeof drawn === 'string') return { drawn };
      const content = await pdfOf(drawn.file.content, drawn.now, asked.standard);
      return content === null ? null : { drawn: { ...drawn, file: { ...drawn.file, content } } };
    });
    return set === null || typeof set === 'string' ? set : keep(set.drawn, asked);
  }

  function refused(reason: 'too-many-files' | 'no-file', waitMs: number) {
    metrics.filesRefused += 1;
    return { ...refuse(reason), waitMs };
  }

  function given<T extends object>(made: T | null | Turned) {
    if (made === 'too-many') return refused('too-many-files', waitOf[made]);
    if (made === null || made === 'full') return refused('no-file', waitOf.full);
    return { ok: true, file: made } as const;
  }

  return {
    file: async (asked: AskedFile): Promise<Given<MadeFile>> => {
      const { host, by } = asked;
      const waitMs = await rates[by.kind].take(`${host.sessionId} ${by.id}`);
      if (waitMs > 0) return refused('too-many-files', waitMs);
      await host.settled();
      const key = keyOf(editionOf(host), asked);
      const ready = cache.get(key);
      if (ready !== undefined) return { ok: true, file: ready };
      const making = underway.get(key) ?? make(asked).finally(() => underway.delete(key));
      underway.set(key, making);
      const made = await making;
      // No words stay behind of a session that may be deleted next.
      if (underway.size === 0) last = null;
      return given(made);
    },
    /** It is for one person, so it is kept for nobody. */
    own: async ({ host, by, read, locale }: AskedOwn): Promise<Given<Uint8Array<ArrayBuffer>>> => {
      const waitMs = await rates.link.take(`${host.sessionId} ${by.address}`);
      if (waitMs > 0) return refused('too-many-files', waitMs);
      const asker = { session: host.sessionId, seat: `own ${by.answerId}` };
      const made = await setting.run(asker, async () => {
        await host.settled();
        const now = clock.now();
        const data = await threads.run({ ...read(), locale, now });
        return data && pdfOf(data.content, now, 'ua-1');
      });
      if (made !== null && typeof made !== 'string') metrics.filesMade += 1;
      return given(made);
    },
    /** The sheets that people answer on by hand. */
    sheets: async ({ host, by, read }: AskedSheets): Promise<Given<Uint8Array<ArrayBuffer>>> => {
      const waitMs = await rates.seat.take(`${host.sessionId} ${by}`);
      if (waitMs > 0) return refused('too-many-files', waitMs);
      const made = await setting.run({ session: host.sessionId, seat: `seat ${by}` }, async () => {
        await host.settled();
        return pdfOf(read(), clock.now(), 'ua-1', 'answerSheet');
      });
      if (made !== null && typeof made !== 'string') metrics.filesMade += 1;
      return given(made);
    },
    /** Cards on paper, of no session: all who want some share one turn among the sessions. Kept for nobody. */
    cards: async ({ address, ...job }: AskedCards): Promise<Given<Uint8Array<ArrayBuffer>>> => {
      const waitMs = await rates.cards.take(address);
      if (waitMs > 0) return refused('too-many-files', waitMs);
      const made = await setting.run({ session: 'cards', seat: address }, async () => {
        const data = await threads.run(job);
        return data && pdfOf(data.content, clock.now(), 'ua-1', templateFor(job.order.layout));
      });
      if (made !== null && typeof made !== 'string') metrics.filesMade += 1;
      return given(made);
    },
    /** Somebody is choosing a file: what makes it is made ready. */
    warm: (): void => threads.warm(),
    close: (): Promise<void> => threads.close(),
  };
}
