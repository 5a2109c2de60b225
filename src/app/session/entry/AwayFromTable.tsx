import { useLocation } from 'wouter';

import { useElsewhere } from '../participant/useElsewhere.ts';
import { useGathering } from '../participant/useGathering.ts';

interface AwayFromTableProps {
  readonly tableHref: string;
  /** Nobody is told: what others see of one stays as it was. */
  readonly unseen: boolean;
}

/** On a page beside the table: the facilitators know that one is there, and can call one back. */
export function AwayFromTable({ tableHref, unseen }: AwayFromTableProps) {
  const [, navigate] = useLocation();
  useElsewhere(unseen ? null : true);
  useGathering(false, () => navigate(tableHref));
  return null;
}
