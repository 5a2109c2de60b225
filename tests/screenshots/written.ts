/** What the people in the pictures write, in both languages: short and long, as people do. */
import type { Locale } from '../../src/messages/locale.ts';
import type { Source } from '../../src/model/source.ts';

interface Words {
  readonly title: string;
  readonly answers: readonly string[];
  readonly draft: string;
  readonly groups: readonly string[];
  readonly agreements: readonly string[];
  readonly actions: readonly { readonly text: string; readonly who: string; readonly when: string }[];
}

export const names = [
  'Mirjam',
  'Sem',
  'Lotte',
  'Ahmed',
  'Xia Ling',
  'Dewi',
  'Teun',
  'Joris',
  'Sanne',
  'Bram',
  'Noor',
  'Pieter-Jan van den Heuvel',
  'Yusuf',
  'Marieke',
  'Esther',
  'Koen',
  'Fleur',
  'Daan',
];

/** In turn; the last answers have none. */
export const sources: readonly (Source | null)[] = [
  ...(['experience', 'experience', 'scientific', 'experience', 'professional', null] as const),
  ...(['professional', 'scientific', 'experience', 'professional', 'scientific', 'professional'] as const),
];

export const written: Readonly<Record<Locale, Words>> = {
  nl: {
    title: 'Kennis in het Sociaal domein',
    answers: [
      'Inwoners zeggen iets anders dan de monitor. Dan wint nu altijd het cijfer.',
      'We vragen het na bij de balie, als er tijd is.',
      'De wijkscan was er, maar kwam na het besluit.',
      'Samen wegen, hardop. Dat deden we één keer bij de Wmo, met iemand van de uitvoering en twee inwoners erbij. Het kostte een middag en het werkte: iedereen snapte daarna waarom we kozen wat we kozen.',
      'Uitvoering zit pas aan tafel als het voorstel af is.',
      'Wie het hardst roept.',
      'De jurist heeft het laatste woord.',
      'Een hogeschool vragen duurt te lang voor de raad. Voor een raadsvraag hebben we drie weken, en een onderzoek duurt een half jaar.',
      'Huisbezoek vertelt meer dan de vragenlijst.',
      'Protocollen gaan voor op vakmanschap.',
      'Cijfers zijn twee jaar oud en gaan niet over onze wijken.',
      'Bij twijfel bellen we de wijkteams.',
    ],
    draft: 'In het jeugdteam bespreken we het elke maandag, maar het haalt de beleidsnota nooit.',
    groups: ['Regels of vakmanschap', 'Onderzoek dat te laat komt'],
    agreements: [
      'Bij elk voorstel schrijven we op wat inwoners, de uitvoering en onderzoek zeggen, ook als dat botst.',
      'Wat we niet weten, zeggen we ook tegen de raad.',
    ],
    actions: [
      { text: 'De wijkteams uitnodigen voor het volgende startoverleg', who: 'Mirjam', when: '2027-02-01' },
      { text: 'Een lijst maken van onderzoek dat al op de plank ligt', who: 'Ahmed', when: '2027-02-15' },
      { text: 'Met de hogeschool bellen over een kort onderzoek', who: '', when: '' },
    ],
  },
  en: {
    title: 'Knowledge in social services',
    answers: [
      'Residents say something else than the monitor. Then the figure always wins.',
      'We ask at the front desk, when there is time.',
      'The neighbourhood scan was there, but it came after the decision.',
      'Weighing it together, out loud. We did that once for social support, with somebody from the front line and two residents. It took an afternoon and it worked: afterwards everybody knew why we chose what we chose.',
      'The front line only joins when the proposal is finished.',
      'Whoever shouts loudest.',
      'The lawyer has the last word.',
      'Asking a university takes too long for the council. A question from the council gives us three weeks, and a study takes half a year.',
      'A home visit tells more than the questionnaire.',
      'Protocols go before craft.',
      'The figures are two years old and not about our neighbourhoods.',
      'When in doubt we call the neighbourhood teams.',
    ],
    draft: 'The youth team talks about it every Monday, but it never reaches the policy paper.',
    groups: ['Rules or craft', 'Research that comes too late'],
    agreements: [
      'With every proposal we write down what residents, the front line and research say, also when these clash.',
      'What we do not know, we also tell the council.',
    ],
    actions: [
      { text: 'Invite the neighbourhood teams to the next kick-off', who: 'Mirjam', when: '2027-02-01' },
      { text: 'List the research that we have on the shelf', who: 'Ahmed', when: '2027-02-15' },
      { text: 'Call the university about a short study', who: '', when: '' },
    ],
  },
};
