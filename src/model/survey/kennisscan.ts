/**
 * The kennisscan: what the survey of the Rathenau Instituut asked (publications.rathenau), in our own words. The subject of every
 * item is that of the source, or a comparison would mean nothing: the policy departments, or the municipality; never the person
 * who answers.
 */
import type { AnswerScaleId, Questionnaire, SurveyItem, SurveyScale } from './questionnaire.ts';

type Stem = readonly [id: string, nl: string, en: string];

function scale(
  id: string,
  [nl, en]: readonly [string, string],
  answers: AnswerScaleId,
  stems: readonly Stem[],
): SurveyScale {
  const items = stems.map(([key, dutch, english]): SurveyItem => ({
    id: `${id}-${key}`,
    stem: { nl: dutch, en: english },
  }));
  return { id, title: { nl, en }, answers, items };
}

const scales: readonly SurveyScale[] = [
  scale('availability', ['Kennis die beschikbaar is', 'Knowledge that is available'], 'sufficient', [
    [
      'needs',
      'Hoe goed weten de beleidsafdelingen wat inwoners nodig hebben?',
      'How well do the policy departments know what residents need?',
    ],
    [
      'coherence',
      'Hoe goed zien de beleidsafdelingen hoe de ene beleidskwestie met de andere samenhangt?',
      'How well do the policy departments see how one policy issue is tied to another?',
    ],
    [
      'effect',
      'Hoe goed weten de beleidsafdelingen of het beleid in de eigen gemeente werkt?',
      'How well do the policy departments know whether policy works in their own municipality?',
    ],
    [
      'practice',
      'Hoe goed komt praktijkkennis uit de uitvoering aan bij de beleidsafdelingen die beleid ontwikkelen?',
      'How well does practical knowledge from the front line reach the policy departments that develop policy?',
    ],
    [
      'visions',
      'Hoe goed bouwen de beleidsafdelingen hun agenda’s en visies op de praktijk?',
      'How well do the policy departments build their agendas and visions on practice?',
    ],
    [
      'tailored',
      'Hoe goed laten de beleidsafdelingen hun beleid aansluiten op de praktijk ter plaatse?',
      'How well do the policy departments fit their policy to local practice?',
    ],
    [
      'integral',
      'Hoe goed verbinden de beleidsafdelingen losse dossiers tot één geheel?',
      'How well do the policy departments connect separate files into one whole?',
    ],
    [
      'communication',
      'Hoe goed lukt het de beleidsafdelingen om inwoners te bereiken met wat ze zeggen?',
      'How well do the policy departments get across to residents what they say?',
    ],
  ]),
  scale('managing', ['Kennis beheren', 'Managing knowledge'], 'sufficient', [
    [
      'finding',
      'Hoe goed vinden de beleidsafdelingen bruikbare kennis bij de uitvoering, en gebruiken ze die voor nieuw beleid?',
      'How well do the policy departments find useful knowledge at the front line, and use it for new policy?',
    ],
    [
      'training',
      'Hoe goed maken de beleidsafdelingen tijd om hun vakkennis bij te houden, zoals met scholing?',
      'How well do the policy departments make time to keep up their expertise, as with training?',
    ],
    [
      'recruiting',
      'Hoe goed lukt het de beleidsafdelingen om deskundige mensen te vinden op de arbeidsmarkt?',
      'How well do the policy departments manage to find experts on the labour market?',
    ],
    [
      'in-house',
      'Hoe goed gebruiken de beleidsafdelingen de deskundigheid die ze al in huis hebben?',
      'How well do the policy departments use the expertise they have in house?',
    ],
  ]),
  scale('external', ['Kennis van buiten halen', 'Bringing in external knowledge'], 'often', [
    [
      'literature',
      'Hoe vaak volgen de beleidsafdelingen de vakliteratuur?',
      'How often do the policy departments follow professional literature?',
    ],
    [
      'umbrella',
      'Hoe vaak gebruiken de beleidsafdelingen wat koepels en kennisorganisaties maken?',
      'How often do the policy departments use what umbrella and knowledge organisations make?',
    ],
    [
      'reports',
      'Hoe vaak bekijken de beleidsafdelingen rapporten van onderzoeksinstituten?',
      'How often do the policy departments look at reports of research institutes?',
    ],
    [
      'using-reports',
      'Hoe vaak gebruiken de beleidsafdelingen onderzoeksrapporten echt bij het ontwikkelen van beleid?',
      'How often do the policy departments really use research reports to develop policy?',
    ],
    [
      'institutes',
      'Hoe vaak hebben de beleidsafdelingen contact met publieke kennisinstellingen?',
      'How often are the policy departments in touch with public knowledge institutes?',
    ],
    [
      'commissions',
      'Hoe vaak vragen de beleidsafdelingen publieke kennisinstellingen om hulp, bijvoorbeeld met een opdracht?',
      'How often do the policy departments ask public knowledge institutes for help, with a commission for example?',
    ],
  ]),
  scale('contacts', ['Contacten van buiten gebruiken', 'Using external contacts'], 'often', [
    [
      'region',
      'Hoe vaak halen de beleidsafdelingen kennis bij hun contacten in de regio?',
      'How often do the policy departments get knowledge from their contacts in the region?',
    ],
    [
      'comparable',
      'Hoe vaak halen de beleidsafdelingen kennis bij gemeenten die op deze lijken?',
      'How often do the policy departments get knowledge from municipalities like this one?',
    ],
    [
      'large',
      'Hoe vaak halen de beleidsafdelingen kennis bij grote gemeenten?',
      'How often do the policy departments get knowledge from large municipalities?',
    ],
  ]),
  scale('polling', ['Inwoners peilen en informeren', 'Polling and informing residents'], 'regular', [
    [
      'surveys',
      'Hoe vaak houdt de gemeente een algemene enquête over wat inwoners vinden en nodig hebben?',
      'How often does the municipality hold a general survey of what residents think and need?',
    ],
    [
      'plans',
      'Hoe vaak houdt de gemeente een enquête over één bepaald plan?',
      'How often does the municipality hold a survey about one particular plan?',
    ],
    [
      'meetings',
      'Hoe vaak houdt de gemeente een informatiebijeenkomst?',
      'How often does the municipality hold an information meeting?',
    ],
  ]),
  scale('involving', ['Inwoners laten meedenken', 'Involving residents'], 'regular', [
    [
      'experience',
      'Hoe vaak vraagt de gemeente inwoners om hun praktijkkennis en ervaringskennis?',
      'How often does the municipality ask residents for their practical and experience knowledge?',
    ],
    [
      'expertise',
      'Hoe vaak gebruikt de gemeente de vakkennis van inwoners?',
      'How often does the municipality use the professional expertise of residents?',
    ],
    [
      'research',
      'Hoe vaak zijn inwoners partner van de gemeente bij het opzetten en uitvoeren van onderzoek?',
      'How often are residents partners of the municipality in setting up and doing research?',
    ],
  ]),
  scale('infrastructure', ['Wat er voor kennis geregeld is', 'What is in place for knowledge'], 'presence', [
    [
      'officer',
      'Heeft de gemeente een functionaris voor kennismanagement?',
      'Does the municipality have an officer for knowledge management?',
    ],
    ['desk', 'Heeft de gemeente een kennisloket?', 'Does the municipality have a knowledge desk?'],
    ['budget', 'Heeft de gemeente een onderzoeksbudget?', 'Does the municipality have a research budget?'],
    [
      'department',
      'Heeft de gemeente een eigen onderzoeksafdeling?',
      'Does the municipality have a research department of its own?',
    ],
    [
      'internal',
      'Helpt de gemeente netwerken binnen de organisatie op weg?',
      'Does the municipality facilitate networks inside the organisation?',
    ],
    [
      'networks',
      'Helpt de gemeente netwerken met mensen van buiten op weg?',
      'Does the municipality facilitate networks with people outside?',
    ],
  ]),
  scale('need', ['Behoefte aan een regionaal schakelpunt', 'Need for a regional switch point'], 'need', [
    [
      'switch',
      'Hoeveel behoefte heeft de gemeente aan een regionaal schakelpunt voor kennis?',
      'How much does the municipality need a regional switch point for knowledge?',
    ],
    [
      'regional',
      'Hoeveel behoefte heeft de gemeente aan uitwisselen en samen leren in de regio?',
      'How much does the municipality need exchange and learning together in the region?',
    ],
    [
      'elsewhere',
      'Hoeveel behoefte heeft de gemeente aan uitwisselen met gemeenten buiten de regio?',
      'How much does the municipality need exchange with municipalities outside the region?',
    ],
    [
      'intermediary',
      'Hoeveel behoefte heeft de gemeente aan iemand die haar verbindt met publieke kennisinstellingen?',
      'How much does the municipality need somebody who links it to public knowledge institutes?',
    ],
  ]),
  scale('evaluations', ['Beleid evalueren', 'Evaluating policy'], 'applies', [
    [
      'learning',
      'De gemeente leert voortdurend van haar evaluaties van beleid.',
      'The municipality learns all the time from its evaluations of policy.',
    ],
    [
      'lessons',
      'Wat de gemeente van evaluaties leert, komt terug in nieuw beleid.',
      'What the municipality learns from evaluations comes back in new policy.',
    ],
    [
      'accounting',
      'De gemeente evalueert vooral om zich te verantwoorden en beleid te rechtvaardigen.',
      'The municipality evaluates mostly to account for policy and to justify it.',
    ],
    [
      'council',
      'De gemeente legt evaluaties voor aan de raad.',
      'The municipality presents evaluations to the council.',
    ],
    [
      'outside',
      'De gemeente laat een partij van buiten evalueren.',
      'The municipality has an outside party evaluate.',
    ],
    ['inside', 'De gemeente evalueert zelf, intern.', 'The municipality evaluates by itself, internally.'],
    [
      'protocols',
      'De gemeente evalueert volgens een doordacht protocol.',
      'The municipality evaluates by a protocol that was thought out.',
    ],
    [
      'periodic',
      'De gemeente evalueert haar beleid steeds na een vaste tijd.',
      'The municipality evaluates its policy at fixed intervals.',
    ],
  ]),
  scale('growth', ['Een grotere opgave', 'A growing challenge'], 'growth', [
    [
      'traditional',
      'Is de opgave van de gemeente groter dan tien jaar geleden, bij haar traditionele taken?',
      'Is the challenge for the municipality greater than ten years ago, for its traditional tasks?',
    ],
    [
      'new',
      'Is de opgave van de gemeente groter dan tien jaar geleden, bij haar nieuwe taken sinds de decentralisatie?',
      'Is the challenge for the municipality greater than ten years ago, for its new tasks since decentralisation?',
    ],
  ]),
];

/** Everything: about fifteen minutes. */
export const fullKennisscan: Questionnaire = {
  id: 'kennisscan',
  title: { nl: 'Kennisscan', en: 'Knowledge scan' },
  scales,
};

/** What the short one asks: two items of each of the first six scales, and the infrastructure. */
const asked: readonly string[] = [
  'availability-needs',
  'availability-practice',
  'managing-training',
  'managing-in-house',
  'external-using-reports',
  'external-institutes',
  'contacts-region',
  'contacts-comparable',
  'polling-surveys',
  'polling-meetings',
  'involving-experience',
  'involving-research',
];

/** About four minutes on a phone. Nothing of it is compared with other municipalities. */
export const shortKennisscan: Questionnaire = {
  id: 'kennisscan-kort',
  title: { nl: 'Kennisscan, kort', en: 'Knowledge scan, short' },
  scales: scales
    .map((one) =>
      one.id === 'infrastructure' ? one : { ...one, items: one.items.filter(({ id }) => asked.includes(id)) },
    )
    .filter(({ items }) => items.length > 0),
};

/** Whether a questionnaire is the kennisscan, full or short: then it is shown with what the source says. */
export const isKennisscan = (id: string): boolean => id === fullKennisscan.id || id === shortKennisscan.id;
