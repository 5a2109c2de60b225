import { useLocation } from 'wouter';

import { useElsewhere } from './useElsewhere.ts';
import { useGathering } from './useGathering.ts';

/** On a page beside the table: the facilitators know that one is there, and can call one back. */
export function AwayFromTable({ tableHref }: { readonly tableHref: string }) {
  const [, navigate] = useLocation();
  useElsewhere(true);
  useGathering(false, () => navigate(tableHref));
  return null;
}
