import { createElement, use, useCallback, type ComponentType } from 'react';

import { PartMissing, type Catalogue } from '../messages/browserCatalogue.ts';
import type { LazyGroup } from '../messages/lazyTexts.ts';
import type { Locale } from '../messages/locale.ts';
import { CatchMissingPart } from './CatchMissingPart.tsx';
import { useLocale } from './language/LocaleContext.ts';
import { useMessages } from './language/useMessages.ts';
import { useWhenCalm } from './useWhenCalm.ts';

type Loads = Readonly<Record<string, () => Promise<object>>>;
export type PartsOf<Of extends Loads> = {
  readonly [Name in keyof Of]: Awaited<ReturnType<Of[Name]>> extends Readonly<Record<Name, infer Part>>
    ? Part
    : never;
};
interface FetchedAhead {
  readonly fetchAhead: (catalogue: Catalogue, locale: Locale) => Promise<unknown>;
}
/** What a part shows, for when it cannot be fetched. */
interface Shown {
  /** Of a dialog, or of something else that need not be seen. */
  readonly open?: boolean;
}

/**
 * Pages, or parts of one, whose code and texts are fetched together when they are first shown. Each has the name that its
 * module exports it by. Those in one call read the same groups of texts. While a part cannot be fetched, it alone is not
 * there; it says so, and tries again.
 */
export function lazyParts<const Of extends Loads>(
  groups: readonly LazyGroup[],
  loads: Of,
  /** Small things beside others, which nobody looks for: while they are missing, nothing is said. */
  manner?: 'silent',
): PartsOf<Of> & Readonly<Record<keyof Of, FetchedAhead>> {
  const parts = Object.entries(loads).map(([name, load]) => [name, lazyPart(name, load, groups, manner)]);
  return Object.fromEntries(parts) as ReturnType<typeof lazyParts<Of>>;
}

function lazyPart(
  name: string,
  load: Loads[string],
  groups: readonly LazyGroup[],
  manner: 'silent' | undefined,
): ComponentType<Shown> & FetchedAhead {
  let code: Promise<ComponentType<Shown>> | undefined;
  const fetchCode = () => {
    if (code !== undefined) return code;
    const coming: Promise<ComponentType<Shown>> = load().then(
      (module) => {
        const value = module[name as keyof typeof module] as ComponentType<Shown>;
        // React's `use` reads this, and does not wait for what is marked as here.
        void Object.assign(coming, { status: 'fulfilled', value });
        return value;
      },
      (cause: unknown) => {
        throw new PartMissing(name, { cause });
      },
    );
    code = coming;
    return coming;
  };

  function Part(props: Shown) {
    // The code must not wait for the texts. Should it fail to come, `use` says so.
    const coming = fetchCode();
    coming.catch(() => undefined);
    useMessages(...groups);
    return createElement(use(coming), props);
  }

  const fetchAhead = (catalogue: Catalogue, locale: Locale) => {
    const coming = fetchCode().catch(() => {
      code = undefined;
    });
    return Promise.all([coming, ...groups.map((group) => catalogue.fetchAhead(group, locale))]);
  };

  function LazyPart(props: Shown) {
    const { catalogue, locale } = useLocale();
    const fetchAgain = () => {
      code = undefined;
      catalogue.forgetFailures();
      return Promise.all([fetchCode(), ...groups.map((group) => catalogue.fetch(group, locale))]);
    };
    const shown = props.open === undefined ? 'here' : props.open ? 'foot' : 'none';
    const notice = manner === 'silent' ? 'none' : shown;
    return createElement(CatchMissingPart, { fetchAgain, notice, part: createElement(Part, props) });
  }
  return Object.assign(LazyPart, { fetchAhead });
}

/** Fetches parts in a calm moment before they are shown: then showing them waits for nothing, not even for a frame. */
export function useFetchAhead(parts: readonly FetchedAhead[]): void {
  const { catalogue, locale } = useLocale();
  useWhenCalm(
    useCallback(
      () => Promise.all(parts.map((part) => part.fetchAhead(catalogue, locale))),
      [parts, catalogue, locale],
    ),
  );
}
