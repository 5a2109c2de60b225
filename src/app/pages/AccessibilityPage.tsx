/** What people can expect, and a draft of the statement that the law asks of a municipality, filled from what was tested. */
import { useState } from 'react';

import { criteria, requirementIds, type RequirementId } from '../../model/accessibility/requirements.ts';
import { counts, standingOf } from '../../model/accessibility/standing.ts';
import { triedByPeople } from '../../model/accessibility/triedByPeople.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { ProsePage } from './ProsePage.tsx';

const works = ['worksOne', 'worksTwo', 'worksThree', 'worksFour', 'worksFive', 'worksSix'] as const;
const lists = ['waiting', 'byMachine', 'tried', 'organisation'] as const;
/** What only the organisation can say, in the order of the model. */
const toFill = [
  ['feedbackTitle', 'feedback'],
  ['enforcementTitle', 'enforcement'],
  ['agreedTitle', 'agreed'],
] as const;
const asked = Object.values(criteria).filter(({ since }) => since !== '2.2').length;

export function AccessibilityPage() {
  const t = useMessages('accessibility');
  return (
    <ProsePage title={t(($) => $.accessibility.title)} lead={t(($) => $.accessibility.lead)}>
      <h2>{t(($) => $.accessibility.worksTitle)}</h2>
      <ul>
        {works.map((what) => (
          <li key={what}>{t(($) => $.accessibility[what])}</li>
        ))}
      </ul>
      <h2>{t(($) => $.accessibility.limitsTitle)}</h2>
      <p>{t(($) => $.accessibility.limitsText)}</p>
      <h2>{t(($) => $.accessibility.helpTitle)}</h2>
      <p>{t(($) => $.accessibility.helpText)}</p>
      <Statement />
    </ProsePage>
  );
}

function Statement() {
  const t = useMessages('accessibility');
  // What counts today: the page is not open for days.
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const standing = standingOf(triedByPeople, today);
  const nameOf = (id: RequirementId) => `${id} ${t(($) => $.accessibility.names[id])}`;
  const gaps = triedByPeople.filter(
    (trial) =>
      standing.failed.includes(trial.requirement) && trial.outcome === 'failed' && counts(trial, today),
  );

  return (
    <>
      <h2>{t(($) => $.accessibility.statement.title)}</h2>
      <p>{t(($) => $.accessibility.statement.lead)}</p>
      <Part title={t(($) => $.accessibility.statement.scopeTitle)} />
      <p>{t(($) => $.accessibility.statement.scope)}</p>
      <p>
        <strong>{t(($) => $.accessibility.statement.scopeFill)}</strong>
      </p>
      <Part title={t(($) => $.accessibility.statement.statusTitle)} />
      <p>{t(($) => $.accessibility.statement.status[standing.status])}</p>
      <p>{t(($) => $.accessibility.statement.statusOwn)}</p>
      <Part title={t(($) => $.accessibility.statement.basisTitle)} />
      <p>{t(($) => $.accessibility.statement.basis)}</p>
      <p>{t(($) => $.accessibility.statement.asked, { count: asked })}</p>
      {lists.map((list) => (
        <Disclosure
          key={list}
          summary={t(($) => $.accessibility.statement[list], { count: standing[list].length })}
        >
          {standing[list].length === 0 ? (
            <p className="pl-6">{t(($) => $.accessibility.statement.none)}</p>
          ) : (
            <ul>
              {requirementIds
                .filter((id) => standing[list].includes(id))
                .map((id) => (
                  <li key={id}>{nameOf(id)}</li>
                ))}
            </ul>
          )}
        </Disclosure>
      ))}
      <p>{t(($) => $.accessibility.statement.report)}</p>
      <Part title={t(($) => $.accessibility.statement.gapsTitle)} />
      {gaps.length === 0 ? (
        <p>{t(($) => $.accessibility.statement.gapsNone)}</p>
      ) : (
        <ul>
          {gaps.map(({ requirement, note, on, by }) => (
            <li key={`${requirement} ${on}`}>
              {t(($) => $.accessibility.statement.gap, { name: nameOf(requirement), note, on, by })}
            </li>
          ))}
        </ul>
      )}
      {toFill.map(([title, text]) => (
        <section key={title}>
          <Part title={t(($) => $.accessibility.statement[title])} />
          <p>
            <strong>{t(($) => $.accessibility.statement[text])}</strong>
          </p>
        </section>
      ))}
    </>
  );
}

function Part({ title }: { readonly title: string }) {
  return <h3 className="pt-3 text-lg font-semibold">{title}</h3>;
}
