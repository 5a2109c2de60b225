/** The pages of running text. */
import { Fragment } from 'react';

import { Disclosure } from '../../ui/Disclosure.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { dataSheetPath } from './dataSheetPath.ts';
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
      <h2>{t(($) => $.pages.privacy.sheetTitle)}</h2>
      <p>{t(($) => $.pages.privacy.sheetText)}</p>
      <p>
        <a href={dataSheetPath}>{t(($) => $.pages.privacy.sheetLink)}</a>
      </p>
    </ProsePage>
  );
}

const participantQuestions = ['join', 'lost', 'offline', 'source', 'change', 'group', 'own'] as const;
const facilitatorQuestions = ['start', 'back', 'howMany', 'keyboard', 'notes', 'keep'] as const;

export function HelpPage() {
  const t = useMessages('pages');
  const answers = (
    subjects: readonly ((typeof participantQuestions)[number] | (typeof facilitatorQuestions)[number])[],
  ) =>
    subjects.map((subject) => (
      <Disclosure key={subject} summary={t(($) => $.pages.help[`${subject}Q`])}>
        <p className="pl-6">{t(($) => $.pages.help[`${subject}A`])}</p>
      </Disclosure>
    ));

  return (
    <ProsePage title={t(($) => $.pages.help.title)} lead={t(($) => $.pages.help.lead)}>
      <h2>{t(($) => $.pages.help.participantTitle)}</h2>
      {answers(participantQuestions)}
      <h2>{t(($) => $.pages.help.facilitatorTitle)}</h2>
      {answers(facilitatorQuestions)}
    </ProsePage>
  );
}
