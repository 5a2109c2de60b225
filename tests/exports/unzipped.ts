/** What is inside an office file. */
import { strFromU8, unzipSync } from 'fflate';

/** Every part by its path, as text. */
export function unzipped(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes, path.endsWith('.png'))]),
  );
}

/** The text in an XML file, entities undone, elements gone. */
export function textIn(xml: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml
    .replaceAll(/<text:s text:c="(\d+)"\/>/gu, (_, count: string) => ' '.repeat(Number(count)))
    .replaceAll(/<text:(?:s|tab|line-break)\/>/gu, ' ')
    .replaceAll(/<[^>]*>/gu, '\n')
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&#x([0-9a-f]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => signs[name] ?? '');
}
