import { createElement, lazy, type ComponentType } from 'react';

import type { LazyGroup } from '../messages/lazyTexts.ts';
import { useMessages } from './language/useMessages.ts';

type Loads = Readonly<Record<string, () => Promise<object>>>;
type PartsOf<Of extends Loads> = {
  readonly [Name in keyof Of]: Awaited<ReturnType<Of[Name]>> extends Readonly<Record<Name, infer Part>>
    ? Part
    : never;
};

/**
 * Pages, or parts of one, whose code and texts are fetched together when they are first shown. Each has the name that its
 * module exports it by. Those in one call read the same groups of texts.
 */
export function lazyParts<const Of extends Loads>(groups: readonly LazyGroup[], loads: Of): PartsOf<Of> {
  const parts = Object.entries(loads).map(([name, load]) => [name, lazyPart(name, load, groups)]);
  return Object.fromEntries(parts) as PartsOf<Of>;
}

function lazyPart(name: string, load: Loads[string], groups: readonly LazyGroup[]): ComponentType {
  let code: Promise<{ readonly default: ComponentType }> | undefined;
  const fetchCode = () =>
    (code ??= load().then((module) => ({ default: module[name as keyof typeof module] as ComponentType })));
  const Part = lazy(fetchCode);

  return function LazyPart(props) {
    // The code must not wait for the texts. Should it fail to come, `Part` says so.
    fetchCode().catch(() => undefined);
    useMessages(...groups);
    return createElement(Part, props);
  };
}
