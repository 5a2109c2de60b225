import { Suspense, type ComponentProps } from 'react';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../../session/hooks.tsx';
import { lazyParts } from '../../../ui/lazyParts.ts';

const { BesideBoard } = lazyParts(['board'], { BesideBoard: () => import('./BesideBoard.tsx') }, 'silent');

/** What a board says beside its zones, fetched for a board that says something. */
export function AroundBoard(props: ComponentProps<typeof BesideBoard>) {
  const speaks = useStage((stage) => {
    const { checklist, next } = currentTemplate(stage);
    return checklist !== undefined || next !== undefined;
  });
  return (
    speaks && (
      <Suspense fallback={null}>
        <BesideBoard {...props} />
      </Suspense>
    )
  );
}
