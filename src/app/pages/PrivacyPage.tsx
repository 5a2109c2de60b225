import { Fragment } from 'react';

import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ProsePage } from './ProsePage.tsx';

const whoSees = ['whoOne', 'whoTwo', 'whoThree', 'whoFour'] as const;
/** A title each, and the paragraphs below it. */
const chapters = [
  ['steersTitle', 'steersText'],
  ['votesTitle', 'votesText'],
  ['hiddenTitle', 'hiddenText'],
  ['namesTitle', 'namesText', 'namesNameless', 'namesCareful', 'besideText'],
  ['groupTitle', 'groupText'],
  ['reportTitle', 'reportText', 'reportLink'],
  ['ownTitle', 'ownText', 'ownCareful'],
  ['keepTitle', 'keepText', 'tryText'],
  ['deviceTitle', 'deviceText'],
  ['whereTitle', 'whereText'],
  ['rightsTitle', 'rightsText'],
] as const;

export function PrivacyPage() {
  const t = useMessages('pages');
  return (
    <ProsePage title={t(($) => $.pages.privacy.title)} lead={t(($) => $.pages.privacy.lead)}>
      <h2>{t(($) => $.pages.privacy.whoTitle)}</h2>
      <ol>
        {whoSees.map((who) => (
          <li key={who}>{t(($) => $.pages.privacy[who])}</li>
        ))}
      </ol>
      {chapters.map(([title, ...paragraphs]) => (
        <Fragment key={title}>
          <h2>{t(($) => $.pages.privacy[title])}</h2>
          {paragraphs.map((paragraph) => {
            const text = t(($) => $.pages.privacy[paragraph]);
            if (paragraph !== 'namesCareful') return <p key={paragraph}>{text}</p>;
            return (
              <Notice key={paragraph} tone="warning">
                {text}
              </Notice>
            );
          })}
        </Fragment>
      ))}
    </ProsePage>
  );
}
