import { useEffect, useState } from 'react';

import { refuse, type Reason, type Refusal } from '../../../model/refusal.ts';
import { fetchPermission, openingBy, sayPhrase, type OpeningBy } from '../../../session/openingPermission.ts';

/** What a refusal of the server says of how opening is arranged. The page may be older than the settings. */
const arrangedBy: Partial<Record<Reason, OpeningBy>> = {
  'phrase-needed': 'phrase',
  'sign-in-needed': 'oidc',
};
const aboutPhrase: readonly Reason[] = ['phrase-needed', 'phrase-wrong', 'too-many-phrases'];

export type PermissionState = ReturnType<typeof usePermission>;

/** Whether this browser may open sessions here, and what is filled in to get that far. */
export function usePermission() {
  const [by, setBy] = useState(openingBy);
  const [until, setUntil] = useState<number | null>(null);
  const [phrase, setPhrase] = useState('');
  /** Why the phrase was not taken; null when nothing is wrong with it. */
  const [problem, setProblem] = useState<Refusal | null>(null);

  useEffect(() => {
    if (by === 'anyone') return;
    void fetchPermission().then((found) => {
      if (found.ok) setUntil(found.until);
    });
  }, [by]);

  /** Takes a refusal that is about the permission, and gives what the form itself must show. */
  const refused = (refusal: Refusal): Refusal | null => {
    const now = arrangedBy[refusal.reason];
    if (now !== undefined) {
      setBy(now);
      setUntil(null);
    }
    if (!aboutPhrase.includes(refusal.reason)) return refusal;
    setProblem(refusal);
    return null;
  };

  return {
    by,
    until,
    setUntil,
    phrase,
    problem,
    type: (text: string) => {
      setPhrase(text);
      setProblem(null);
    },
    refused,
    /** Gets the permission by what is filled in. Null when nothing more is needed. */
    prove: async (): Promise<Refusal | null> => {
      if (by === 'anyone' || until !== null) return null;
      if (by === 'oidc') return refuse('sign-in-needed');
      if (phrase.trim() === '') return refuse('phrase-needed');
      const said = await sayPhrase(phrase);
      if (!said.ok) return said;
      setUntil(said.until);
      setPhrase('');
      return null;
    },
  };
}
