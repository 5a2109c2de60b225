import { useMessages } from '../../ui/language/useMessages.ts';
import { ProsePage } from './ProsePage.tsx';

export function AccessibilityPage() {
  const t = useMessages('pages');
  return (
    <ProsePage title={t(($) => $.pages.accessibility.title)} lead={t(($) => $.pages.accessibility.lead)}>
      <h2>{t(($) => $.pages.accessibility.worksTitle)}</h2>
      <ul>
        <li>{t(($) => $.pages.accessibility.worksOne)}</li>
        <li>{t(($) => $.pages.accessibility.worksTwo)}</li>
        <li>{t(($) => $.pages.accessibility.worksThree)}</li>
        <li>{t(($) => $.pages.accessibility.worksFour)}</li>
        <li>{t(($) => $.pages.accessibility.worksFive)}</li>
        <li>{t(($) => $.pages.accessibility.worksSix)}</li>
      </ul>
      <h2>{t(($) => $.pages.accessibility.limitsTitle)}</h2>
      <p>{t(($) => $.pages.accessibility.limitsText)}</p>
      <h2>{t(($) => $.pages.accessibility.helpTitle)}</h2>
      <p>{t(($) => $.pages.accessibility.helpText)}</p>
    </ProsePage>
  );
}
