/**
 * Web addresses in people's texts, so that formats can make them links. Only http and https, and only what every program takes
 * for an address: one that is doubtful stays plain text, because Word does not open a file with a broken link.
 */

/** A part of a text. With an address when it is one. */
export interface TextPart {
  readonly text: string;
  /** In ASCII, as an attribute or a field of a document may have it. */
  readonly address: string | null;
}

const candidate = /https?:\/\/[^\s<>"]+/giu;
/** What ends the sentence around an address, not the address. Links of ours may end in an underscore. */
const trailing = /[.,;:!?'’”»*~]$/u;
/** No names or passwords before the host, which could make one host look like another. */
const wellFormed = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*)(?::(\d{1,5}))?(?:[/?#]|$)/iu;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/iu;
const unsafe = /[^\u0021-\u007e]|["<>[\\\]^`{|}]|%(?![0-9a-f]{2})/giu;

/** Excel refuses a file with a longer one. */
const longest = 2_000;

/** Without the signs at the end that belong to the sentence; a bracket stays when it was opened inside. */
function trimmed(words: string): string {
  let end = words;
  for (;;) {
    const last = end.at(-1) ?? '';
    const open = last === ')' ? '(' : last === ']' ? '[' : null;
    const spare = open !== null && end.split(last).length > end.split(open).length;
    if (!spare && !trailing.test(end)) return end;
    end = end.slice(0, -1);
  }
}

function addressOf(words: string): string | null {
  const [, host = '', port = '0'] = wellFormed.exec(words) ?? [];
  if (host === '' || host.length > 253 || Number(port) > 65_535) return null;
  if (!host.split('.').every((one) => label.test(one))) return null;
  const [before = '', ...fragment] = words.toWellFormed().replaceAll(unsafe, encodeURIComponent).split('#');
  const address = fragment.length === 0 ? before : `${before}#${fragment.join('%23')}`;
  return address.length > longest ? null : address;
}

/** The parts of a text in order: together they are the text. */
export function partsWithAddresses(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(candidate)) {
    const words = trimmed(found);
    const address = addressOf(words);
    if (address === null) continue;
    if (index > from) parts.push({ text: text.slice(from, index), address: null });
    parts.push({ text: words, address });
    from = index + words.length;
  }
  if (from < text.length || parts.length === 0) parts.push({ text: text.slice(from), address: null });
  return parts;
}
