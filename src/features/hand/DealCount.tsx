import type { Deal } from '../../model/stage.ts';
import { CountLine } from '../../ui/CountLine.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

/** How many are done choosing: a count, never who, and never what they did. */
export function DealCount({ deal: { ready, of } }: { readonly deal: Deal }) {
  const t = useMessages('hand');
  return <CountLine ready={ready} of={of} label={t(($) => $.hand.ready, { ready, of })} />;
}
