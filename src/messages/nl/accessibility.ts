import { names } from './accessibility/names.ts';
import { steps } from './accessibility/steps.ts';

export const accessibility = {
  title: 'Toegankelijkheid',
  lead: 'Iedereen moet mee kunnen doen. Daarvoor bestaan eisen: WCAG 2.2, niveau AA. Kennistafel is gemaakt om daaraan te voldoen. Op deze pagina staat wat we hebben getest en wat nog niet.',
  worksTitle: 'Wat je kunt verwachten',
  worksOne: 'Alles werkt met alleen het toetsenbord.',
  worksTwo: 'Het bord is er ook als lijst met koppen. In de lijst kun je hetzelfde doen.',
  worksThree: 'Verandert er iets, zoals bij het onthullen van antwoorden? Dan zegt een schermlezer dat ook.',
  worksFour: 'Kleur staat nooit alleen. Elk thema en elke bron heeft ook een woord en een teken.',
  worksFive: 'Je kunt vergroten tot 400 procent en je eigen kleuren of een donker scherm gebruiken.',
  worksSix:
    'Wil je minder beweging? Zet dat aan op je apparaat. Kaarten draaien dan niet meer, maar liggen meteen open.',
  limitsTitle: 'Wat nog niet goed gaat',
  limitsText:
    'Op het vrije bord zegt de plek van een kaart soms iets. Dat kun je alleen zien. Spreek zo’n plek hardop uit of gebruik de lijst.',
  helpTitle: 'Loop je ergens tegenaan?',
  helpText:
    'Zeg het tegen de begeleider van je sessie of tegen de beheerder bij je gemeente. Noem de pagina en wat je wilde doen.',
  statement: {
    title: 'Verklaring, in concept',
    lead: 'Een gemeente moet bij elke website een verklaring over toegankelijkheid hebben. Dit is een concept volgens het Nederlandse model. Je organisatie vult het aan en stelt het vast. Tot die tijd is het geen verklaring.',
    toFill: 'Vul zelf in',
    scopeTitle: 'Waarover dit gaat',
    scope:
      'Over alle schermen van Kennistafel, ook achter een eigen plek in een sessie. En over de PDF’s die het maakt. Niet over wat mensen zelf schrijven.',
    scopeFill: 'Vul zelf in: de naam van je organisatie en het adres van deze website.',
    statusTitle: 'Nalevingsstatus',
    status: {
      full: 'A, voldoet volledig. Mensen hebben alle eisen onderzocht, niet langer dan drie jaar geleden, en vonden geen afwijking.',
      partial:
        'B, voldoet gedeeltelijk. Mensen hebben alle eisen onderzocht, niet langer dan drie jaar geleden, en vonden afwijkingen. Die staan hieronder.',
      first:
        'Hooguit C, eerste maatregelen genomen. Er is nog geen volledig onderzoek door mensen. Heeft je organisatie geen onderzoek gepland binnen zes maanden? Dan is het D, voldoet niet.',
    },
    statusOwn:
      'De status hangt ook af van je eigen teksten, kaarten en bijlagen. Daarom stelt je organisatie de status vast.',
    basisTitle: 'Hoe we dit weten',
    basis:
      'We testen elke versie van Kennistafel. Een programma (axe) bekijkt elk scherm, en er zijn eigen tests. Een machine ziet maar een deel. Wat een mens moet beoordelen, geldt als niet getest tot iemand het heeft gedaan.',
    report:
      'De tests maken een rapport, per eis en per scherm. Het heeft de vorm die onderzoekers kennen (WCAG-EM). Vraag de beheerder van deze website erom.',
    asked:
      'De wet vraagt de {{count}} eisen van WCAG 2.1. De eisen die versie 2.2 toevoegt staan er ook bij.',
    byMachine_one: '{{count}} eis beslist een machine, of gaat over iets dat het product niet heeft',
    byMachine_other: '{{count}} eisen beslist een machine, of gaan over iets dat het product niet heeft',
    waiting_one: '{{count}} eis wacht op een mens',
    waiting_other: '{{count}} eisen wachten op een mens',
    tried_one: '{{count}} eis hebben mensen onderzocht',
    tried_other: '{{count}} eisen hebben mensen onderzocht',
    organisation_one: '{{count}} eis gaat over je organisatie',
    organisation_other: '{{count}} eisen gaan over je organisatie',
    none: 'Geen.',
    gapsTitle: 'Afwijkingen',
    gapsNone:
      'Mensen hebben nog geen afwijking gevonden. Dat zegt weinig zolang ze niet alles hebben onderzocht.',
    gap: '{{name}}: {{note}} (gevonden op {{on}} door {{by}})',
    feedbackTitle: 'Feedback en contactgegevens',
    feedback:
      'Vul zelf in: waar mensen een probleem melden. En binnen hoeveel dagen ze een antwoord en een oplossing krijgen.',
    enforcementTitle: 'Handhavingsprocedure',
    enforcement:
      'Vul zelf in: waar mensen heen kunnen als ze geen goed antwoord krijgen. Bijvoorbeeld de klachtenregeling van je organisatie en de ombudsman.',
    agreedTitle: 'Opstelling en akkoord',
    agreed: 'Vul zelf in: wie de verklaring heeft vastgesteld, in welke functie, en wanneer.',
  },
  rest: {
    none: 'de machine beslist',
    hand: 'met de hand',
    user: 'door een gebruiker',
    organisation: 'door de organisatie',
    absent: 'komt niet voor in het product',
  },
  report: {
    title: 'Kennistafel: onderzoek naar toegankelijkheid',
    lead: 'Gemaakt door de tests, in de vorm die onderzoekers kennen (WCAG-EM). De gegevens staan ook in {{file}}, voor programma’s (EARL).',
    commit: 'Versie: {{version}}. Gemaakt op {{on}}.',
    careful:
      '“Niets gevonden” is geen bewijs: een machine ziet van de meeste eisen maar een deel. Wat een mens moet doen, heet “niet getest” tot {{file}} er een regel voor heeft.',
    broken_one: 'Let op: {{count}} test mislukte of liep niet. Wat daarvan afhangt, telt niet.',
    broken_other: 'Let op: {{count}} tests mislukten of liepen niet. Wat daarvan afhangt, telt niet.',
    scopeTitle: 'Stap 1: bereik',
    scope:
      'Alle schermen, ook achter een plek in een sessie. In het Nederlands en Engels, licht en donker, van smal (320) tot breed (1440). En de PDF’s. Doel: WCAG 2.2 niveau AA, en EN 301 549 versie 3.2.1 voor web en documenten. De tekst van die norm zelf is niet nagelezen. De indeling volgt de bekende bijlage A.',
    sampleTitle: 'Stap 2 en 3: steekproef',
    sample: 'Alle schermen die zonder anderen te bereiken zijn, en alle schermen die een proefsessie opent.',
    screens_one: '{{count}} scherm',
    screens_other: '{{count}} schermen',
    seats_one: '{{count}} moment achter een plek in een sessie',
    seats_other: '{{count}} momenten achter een plek in een sessie',
    documents_one: '{{count}} soort document',
    documents_other: '{{count}} soorten documenten',
    auditTitle: 'Stap 4: per eis',
    requirement: 'Eis',
    level: 'Niveau',
    machine: 'Machine',
    person: 'Mens',
    documentsColumn: 'PDF’s',
    proof: 'Waarmee',
    axe: 'axe',
    outcome: {
      passed: 'voldoet',
      failed: 'voldoet niet',
      inapplicable: 'niet van toepassing',
      untested: 'niet getest',
      cantTell: 'niets gevonden',
    },
    void: 'geen eis',
    perScreenTitle: 'Per scherm',
    perScreen: 'Wat de machine vond, van de eisen die zij per scherm kan bekijken.',
    lookAgain: 'het programma kon het niet beslissen',
    stepsTitle: 'Wat een mens nog moet doen',
    steps: 'Stappen',
    saysTitle: 'Stap 5: uitkomst',
  },
  documents: {
    report: 'Verslag',
    cards: 'Kaarten en posters',
    sheets: 'Antwoordvellen',
  },
  names,
  steps,
} as const;
