import { useMemo } from 'react';
import type { ZoneId } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../../session/hooks.tsx';
import type { MoveTask } from './boardTask.ts';
import type { ClusterThing } from './boardThing.ts';
import { wordsMatcher } from '../list/wordsMatcher.ts';
import { useBoardItems } from './useBoardItems.ts';
import { useWords } from './useWords.ts';

export type Destination = { readonly key: string; readonly label: string } & (
  | { readonly kind: 'zone'; readonly zone: ZoneId | null }
  | { readonly kind: 'cluster'; readonly cluster: ClusterThing }
);

/** Where things can be sent: every zone, unless they are to merge, and every cluster that not all of them are in. */
export function useDestinations(
  { subjects, merges = false }: Pick<MoveTask, 'subjects' | 'merges'>,
  query: string,
): readonly Destination[] {
  const things = useBoardItems();
  const template = useStage(currentTemplate);
  const words = useWords();
  return useMemo(() => {
    const matches = wordsMatcher(query);
    const zones = (merges ? [] : [...template.zones.map(({ id }) => id), null]).map((zone): Destination => ({
      kind: 'zone',
      key: zone ?? '',
      label: words.zone(zone),
      zone,
    }));
    const isIn = (cluster: ClusterThing) =>
      subjects.some(({ id }) => id === cluster.id) ||
      subjects.every((subject) => subject.cluster === cluster.id);
    const clusters = things.flatMap((thing): Destination[] =>
      thing.kind === 'cluster' && !isIn(thing)
        ? [{ kind: 'cluster', key: thing.id, label: words.item(thing), cluster: thing }]
        : [],
    );
    return [...zones, ...clusters].filter(({ label }) => matches([label]));
  }, [subjects, merges, query, things, template, words]);
}
