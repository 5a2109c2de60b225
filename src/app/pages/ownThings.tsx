// What the pages of one's own decks and of one's own programmes have in common.
import { Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';

import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { Notice } from '../../ui/Notice.tsx';
import { BackLink } from '../BackLink.tsx';
import { SiteShell } from './SiteShell.tsx';

interface OwnListProps<Thing extends { readonly id: string }> {
  readonly kept: {
    readonly recallAll: () => readonly Thing[];
    readonly keep: (thing: Thing) => boolean;
    readonly forget: (id: string) => void;
  };
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly undo: string;
  readonly wordsOf: (thing: Thing) => {
    readonly title: string;
    /** Below it: how much there is in it. */
    readonly more: string;
    readonly href: string;
    readonly open: string;
    readonly remove: string;
    readonly removed: string;
  };
  readonly renderSign?: (thing: Thing) => ReactNode;
  /** The ways to make one. */
  readonly children: ReactNode;
}

/** Things that somebody made, on the device where they made them. */
export function OwnList<Thing extends { readonly id: string }>(props: OwnListProps<Thing>) {
  const { kept, title, lead, none, undo, wordsOf, renderSign, children } = props;
  const [things, setThings] = useState(kept.recallAll);
  const [thrown, setThrown] = useState<Thing | null>(null);
  usePageTitle(title);

  const throwAway = (thing: Thing) => {
    kept.forget(thing.id);
    setThrown(thing);
    setThings(kept.recallAll());
  };
  const bringBack = (thing: Thing) => {
    kept.keep(thing);
    setThrown(null);
    setThings(kept.recallAll());
  };

  return (
    <SiteShell>
      <div className="flex flex-col gap-7 pb-8">
        <div className="flex flex-col gap-4">
          <h1 className="serif text-[2.375rem] leading-tight font-semibold sm:text-5xl">{title}</h1>
          <p className="max-w-2xl text-lg leading-relaxed">{lead}</p>
          <div className="flex flex-wrap gap-3">{children}</div>
        </div>
        <div role="status">
          {thrown && (
            <Notice actions={<Button onClick={() => bringBack(thrown)}>{undo}</Button>}>
              {wordsOf(thrown).removed}
            </Notice>
          )}
        </div>
        {things.length === 0 ? (
          <EmptyState title={none} />
        ) : (
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {things.map((thing) => {
              const words = wordsOf(thing);
              return (
                <li key={thing.id} className="paper relative flex items-start gap-3 rounded-card p-4">
                  {renderSign?.(thing)}
                  <div className="flex min-w-0 flex-1 flex-col gap-0.5">
                    <Link
                      href={words.href}
                      aria-label={words.open}
                      className="font-semibold wrap-anywhere after:absolute after:inset-0 after:rounded-card hover:underline"
                    >
                      {words.title}
                    </Link>
                    <span className="text-[0.9375rem] text-muted">{words.more}</span>
                  </div>
                  <IconButton
                    label={words.remove}
                    icon={<Trash2 aria-hidden="true" />}
                    onClick={() => throwAway(thing)}
                    className="relative z-1 -my-1"
                  />
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </SiteShell>
  );
}

interface OwnShellProps {
  readonly title: string;
  readonly lead?: string;
  /** The way to all of them. */
  readonly back: { readonly href: string; readonly label: string };
  readonly children?: ReactNode;
}

/** A page about one of them. */
export function OwnShell({ title, lead, back, children }: OwnShellProps) {
  usePageTitle(title);
  return (
    <SiteShell>
      <div className="flex flex-col gap-6 pb-8">
        <p className="-mb-3">
          <BackLink href={back.href}>{back.label}</BackLink>
        </p>
        <h1 className="serif text-[2rem] leading-tight font-semibold wrap-anywhere sm:text-4xl">{title}</h1>
        {lead && <p className="max-w-2xl text-lg leading-relaxed">{lead}</p>}
        {children}
      </div>
    </SiteShell>
  );
}
