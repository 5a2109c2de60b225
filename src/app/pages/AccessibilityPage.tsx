import { useMessages } from '../../ui/language/useMessages.ts';
import { ProsePage } from './ProsePage.tsx';

const works = ['worksOne', 'worksTwo', 'worksThree', 'worksFour', 'worksFive', 'worksSix'] as const;

export function AccessibilityPage() {
  const t = useMessages('pages');
  return (
    <ProsePage title={t(($) => $.pages.accessibility.title)} lead={t(($) => $.pages.accessibility.lead)}>
      <h2>{t(($) => $.pages.accessibility.worksTitle)}</h2>
      <ul>
        {works.map((what) => (
          <li key={what}>{t(($) => $.pages.accessibility[what])}</li>
        ))}
      </ul>
      <h2>{t(($) => $.pages.accessibility.limitsTitle)}</h2>
      <p>{t(($) => $.pages.accessibility.limitsText)}</p>
      <h2>{t(($) => $.pages.accessibility.helpTitle)}</h2>
      <p>{t(($) => $.pages.accessibility.helpText)}</p>
    </ProsePage>
  );
}
