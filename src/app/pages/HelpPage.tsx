import { Disclosure } from '../../ui/Disclosure.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { ProsePage } from './ProsePage.tsx';

const participant = ['join', 'lost', 'offline', 'source', 'change', 'group', 'own'] as const;
const facilitator = ['start', 'back', 'howMany', 'keyboard', 'notes', 'keep'] as const;

export function HelpPage() {
  const t = useMessages('pages');
  const answers = (subjects: readonly ((typeof participant)[number] | (typeof facilitator)[number])[]) =>
    subjects.map((subject) => (
      <Disclosure key={subject} summary={t(($) => $.pages.help[`${subject}Q`])}>
        <p className="pl-6">{t(($) => $.pages.help[`${subject}A`])}</p>
      </Disclosure>
    ));

  return (
    <ProsePage title={t(($) => $.pages.help.title)} lead={t(($) => $.pages.help.lead)}>
      <h2>{t(($) => $.pages.help.participantTitle)}</h2>
      {answers(participant)}
      <h2>{t(($) => $.pages.help.facilitatorTitle)}</h2>
      {answers(facilitator)}
    </ProsePage>
  );
}
