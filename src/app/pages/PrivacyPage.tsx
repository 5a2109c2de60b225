import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ProsePage } from './ProsePage.tsx';

export function PrivacyPage() {
  const t = useMessages('pages');
  return (
    <ProsePage title={t(($) => $.pages.privacy.title)} lead={t(($) => $.pages.privacy.lead)}>
      <h2>{t(($) => $.pages.privacy.whoTitle)}</h2>
      <ol>
        <li>{t(($) => $.pages.privacy.whoOne)}</li>
        <li>{t(($) => $.pages.privacy.whoTwo)}</li>
        <li>{t(($) => $.pages.privacy.whoThree)}</li>
        <li>{t(($) => $.pages.privacy.whoFour)}</li>
      </ol>
      <h2>{t(($) => $.pages.privacy.steersTitle)}</h2>
      <p>{t(($) => $.pages.privacy.steersText)}</p>
      <h2>{t(($) => $.pages.privacy.votesTitle)}</h2>
      <p>{t(($) => $.pages.privacy.votesText)}</p>
      <h2>{t(($) => $.pages.privacy.hiddenTitle)}</h2>
      <p>{t(($) => $.pages.privacy.hiddenText)}</p>
      <h2>{t(($) => $.pages.privacy.namesTitle)}</h2>
      <p>{t(($) => $.pages.privacy.namesText)}</p>
      <p>{t(($) => $.pages.privacy.namesNameless)}</p>
      <Notice tone="warning">{t(($) => $.pages.privacy.namesCareful)}</Notice>
      <p>{t(($) => $.pages.privacy.besideText)}</p>
      <h2>{t(($) => $.pages.privacy.groupTitle)}</h2>
      <p>{t(($) => $.pages.privacy.groupText)}</p>
      <h2>{t(($) => $.pages.privacy.reportTitle)}</h2>
      <p>{t(($) => $.pages.privacy.reportText)}</p>
      <p>{t(($) => $.pages.privacy.reportLink)}</p>
      <h2>{t(($) => $.pages.privacy.ownTitle)}</h2>
      <p>{t(($) => $.pages.privacy.ownText)}</p>
      <p>{t(($) => $.pages.privacy.ownCareful)}</p>
      <h2>{t(($) => $.pages.privacy.keepTitle)}</h2>
      <p>{t(($) => $.pages.privacy.keepText)}</p>
      <p>{t(($) => $.pages.privacy.tryText)}</p>
      <h2>{t(($) => $.pages.privacy.deviceTitle)}</h2>
      <p>{t(($) => $.pages.privacy.deviceText)}</p>
      <h2>{t(($) => $.pages.privacy.whereTitle)}</h2>
      <p>{t(($) => $.pages.privacy.whereText)}</p>
      <h2>{t(($) => $.pages.privacy.rightsTitle)}</h2>
      <p>{t(($) => $.pages.privacy.rightsText)}</p>
    </ProsePage>
  );
}
