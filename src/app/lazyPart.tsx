import { createElement, lazy, type ComponentType } from 'react';

import type { LazyGroup } from '../messages/lazyTexts.ts';
import { useMessages } from '../ui/language/useMessages.ts';

/** A page, or part of one, whose code and texts are fetched together when it is first shown. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  ...groups: readonly LazyGroup[]
): ComponentType<Props> {
  let code: Promise<ComponentType<Props>> | undefined;
  const fetchCode = () => (code ??= load());
  const Part = lazy(async () => ({ default: await fetchCode() }));

  return function LazyPart(props: Props) {
    // The code must not wait for the texts. Should it fail to come, `Part` says so.
    fetchCode().catch(() => undefined);
    useMessages(...groups);
    return createElement(Part as ComponentType<Props>, props);
  };
}
