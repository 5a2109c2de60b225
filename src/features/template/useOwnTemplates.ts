import { useCallback, useState } from 'react';
import type { OwnTemplate } from '../../model/board/templates/ownTemplate.ts';
import { keepTemplates, recallTemplates } from '../../session/keptTemplates.ts';

export interface OwnTemplates {
  readonly all: readonly OwnTemplate[];
  /** Adds one in front; one with the same title makes place for it. */
  readonly add: (template: OwnTemplate) => void;
  readonly remove: (template: OwnTemplate) => void;
}

/** The templates of one's own on this device. */
export function useOwnTemplates(): OwnTemplates {
  const [all, setAll] = useState(recallTemplates);
  const keep = useCallback((next: readonly OwnTemplate[]) => {
    keepTemplates(next);
    setAll([...next]);
  }, []);
  return {
    all,
    add: (template) => keep([template, ...all.filter(({ title }) => title !== template.title)]),
    remove: (template) => keep(all.filter((one) => one !== template)),
  };
}
