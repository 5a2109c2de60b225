/** Which characters a font has: read from its own table, so that nothing is set that would become an empty box. */

/** The code points in the character map of a TrueType font. */
export function lettersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const letters = new Set<number>();
  const map = tableAt(view, 'cmap');
  for (let index = 0; index < view.getUint16(map + 2); index += 1) {
    const at = map + view.getUint32(map + 8 + 8 * index);
    const format = view.getUint16(at);
    if (format === 4) addSegments(view, at, letters);
    if (format === 12) addGroups(view, at, letters);
  }
  return letters;
}

function tableAt(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + 16 * index;
    const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(record + byte))).join('');
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new Error('A font without such a table');
}

/** Format 4: segments with a difference, or with an offset into a list of glyphs. Glyph 0 is the empty box. */
function addSegments(view: DataView, at: number, letters: Set<number>): void {
  const doubled = view.getUint16(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = view.getUint16(at + 14 + segment);
    const start = view.getUint16(at + 16 + doubled + segment);
    const delta = view.getUint16(at + 16 + 2 * doubled + segment);
    const offsetAt = at + 16 + 3 * doubled + segment;
    const offset = view.getUint16(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph =
        offset === 0 ? (code + delta) % 0x10000 : view.getUint16(offsetAt + offset + 2 * (code - start));
      if (glyph !== 0) letters.add(code);
    }
  }
}

/** Format 12: groups of code points, beyond the first 65,536 too. */
function addGroups(view: DataView, at: number, letters: Set<number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const record = at + 16 + 12 * group;
    for (let code = view.getUint32(record); code <= view.getUint32(record + 4); code += 1) letters.add(code);
  }
}
