import { createElement, Suspense, useReducer, type ComponentType } from 'react';

import type { LazyGroup } from '../messages/lazyTexts.ts';
import type { DialogState } from './Dialog.tsx';
import { lazyParts, type PartsOf } from './lazyParts.ts';
import { useWhenCalm } from './useWhenCalm.ts';

/**
 * Dialogs that are fetched when they are first opened, or else in a calm moment, so that they can be opened without a
 * connection too. From then on they stay on the page, closed, and the browser gives the focus back.
 */
export function lazyDialogs<const Of extends Parameters<typeof lazyParts>[1]>(
  groups: readonly LazyGroup[],
  loads: Of,
): PartsOf<Of> {
  const dialogs = Object.entries(lazyParts(groups, loads)).map(([name, Part]) => [
    name,
    function LazyDialog(props: DialogState) {
      const [wanted, want] = useReducer(() => true, false);
      useWhenCalm(want);
      if (props.open && !wanted) want();
      const part = wanted && createElement(Part as ComponentType<DialogState>, props);
      // Around the part: fetching one dialog must hide nothing that is on the page.
      return createElement(Suspense, { fallback: null }, part);
    },
  ]);
  return Object.fromEntries(dialogs) as PartsOf<Of>;
}
