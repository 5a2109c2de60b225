import { use } from 'react';

import { PartMissing } from '../../messages/browserCatalogue.ts';
import { isAtHand } from '../../model/board/templates/stageTemplates.ts';
import { fetchTemplates } from '../../model/board/templates/templatesAtHand.ts';
import { useStage } from '../../session/hooks.tsx';
import { useWhenCalm } from '../../ui/useWhenCalm.ts';

let coming: Promise<void> | undefined;

/** One promise for all who wait, because React asks for it again at every render. */
function fetchOnce(): Promise<void> {
  coming ??= fetchTemplates().catch((cause: unknown) => {
    coming = undefined;
    throw new PartMissing('templates', { cause });
  });
  return coming;
}

/**
 * Waits until all boards that the session has had can be drawn. For what shows its board, before anything else. The other
 * boards are fetched in a calm moment, so that a facilitator's choice is everywhere at once.
 */
export function useTemplates(): void {
  const missing = useStage(({ templates }) => !templates.every(isAtHand));
  useWhenCalm(fetchOnce);
  if (missing) use(fetchOnce());
}
