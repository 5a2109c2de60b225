/**
 * Makes a printed PDF depend on the notes alone: its moments become that of the notes, and the name of this server's
 * browser goes. The bookmarks become right. Everything keeps its length, so that the offsets inside the file stay true.
 */

const moments = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d{2}'\d{2}'\)/gu;
const creator = /\/Creator \(((?:[^()\\]|\\.)*)\)/u;
/** Chromium gives a heading that it moved to the next page its name twice. */
const doubled = /\/Title (?:\(((?:[^()\\]|\\.){4,}?)\1\)|<FEFF((?:[0-9A-F]{4}){4,}?)\2>)/gu;

/** The same PDF, made at `madeAt` by nobody in particular. */
export function stampPdf(pdf: Uint8Array, madeAt: number): Uint8Array {
  const digits = new Date(madeAt).toISOString().replaceAll(/\D/gu, '').slice(0, 14);
  // Latin-1 keeps every byte as it is.
  const text = Buffer.from(pdf)
    .toString('latin1')
    .replaceAll(moments, (_, name: string) => `/${name} (D:${digits}+00'00')`)
    .replaceAll(doubled, (whole: string, literal?: string, hex?: string) =>
      `/Title ${literal === undefined ? `<FEFF${hex}>` : `(${literal})`}`.padEnd(whole.length),
    )
    .replace(
      creator,
      (_, name: string) => `/Creator (${'Kennistafel'.padEnd(name.length).slice(0, name.length)})`,
    );
  return Buffer.from(text, 'latin1');
}
