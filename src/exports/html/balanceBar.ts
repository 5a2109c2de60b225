import { sources } from '../../model/source.ts';
import type { SourceBalance } from '../sourceBalance.ts';
import { markup, type Markup } from './markup.ts';

const parts = [...sources, 'untagged'] as const;

/** The shares of the knowledge sources as one bar. The numbers stand beside it, so it needs no words. */
export function balanceBar(balance: SourceBalance): Markup | false {
  const total = parts.reduce((sum, part) => sum + balance[part], 0);
  let x = 0;
  const rects = parts.map((part) => {
    const rect = markup`<rect class="fill-${part}" x="${x}" width="${balance[part]}" height="1"/>`;
    x += balance[part];
    return balance[part] > 0 && rect;
  });
  return (
    total > 0 &&
    markup`<svg aria-hidden="true" viewBox="0 0 ${total} 1" preserveAspectRatio="none">${rects}</svg>`
  );
}
