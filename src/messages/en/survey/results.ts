import type { results as nl } from '../../nl/survey/results.ts';
import type { Shape } from '../../texts.ts';

export const results = {
  title: 'Results',
  people_one: '{{count}} person answered',
  people_other: '{{count}} people answered',
  eachSquare: 'Each block is one person.',
  together: 'All answers of this part together.',
  byItem: 'Question by question ({{count}})',
  asTable: 'As a table',
  item: 'Question',
  unknown: 'I do not know',
  named: '{{what}}: {{value}}',
  finding: {
    nobody: 'Nobody chose an answer here.',
    unanimous_one: 'One person answered, with “{{answer}}”.',
    unanimous_other: 'All {{count}} chose “{{answer}}”.',
    divided: 'You see this differently: from “{{lowest}}” to “{{highest}}”.',
    dividedFact: 'Not everybody says the same: {{yes}} times yes, {{no}} times no.',
    majority: 'Most people chose “{{answer}}”: {{count}} of {{of}}.',
    most: 'Chosen most is “{{answer}}”: {{count}} of {{of}}.',
    tie: 'Chosen most are {{answers}}: {{count}} times each.',
    unknown_one: '{{count}} person does not know.',
    unknown_other: '{{count}} people do not know.',
  },
  and: 'and',
  mark: {
    divided: 'Here you differ most',
    weakest: 'Here you chose the lowest answers',
    recognised: 'You recognise this most',
    weakestScale: 'The lowest part',
    strongestScale: 'The highest part',
  },
  standsOut: 'What stands out',
  compare: {
    title: 'Beside other municipalities',
    own: 'Your mean is {{mean}}, from 1 ({{lowest}}) to {{most}} ({{highest}}).',
    sameSize:
      'Municipalities {{size}} had {{mean}} on average ({{count}} municipalities, {{year}}). Your mean is {{difference}}.',
    all: 'All municipalities that answered had {{mean}} on average ({{count}} municipalities, {{year}}). Your mean is {{difference}}.',
    difference: {
      'clearly-lower': 'clearly lower',
      lower: 'somewhat lower',
      equal: 'about the same',
      higher: 'somewhat higher',
      'clearly-higher': 'clearly higher',
    },
    addedUp:
      'The source has a misprint where it says how many municipalities there are in all. We added up the four groups: {{count}}.',
    tooFew: 'Too few people chose an answer here to put it beside other municipalities.',
    short:
      'The short scan is not put beside other municipalities. That is only possible when all questions were asked.',
    noFigures: 'The source gives no mean here. So you only see what you chose.',
    ourWords: 'The source names no answers to these questions. The words are ours.',
    fact: 'Municipalities in {{year}}: {{shares}}.',
    share: '{{answer}} {{percent}}\u00a0%',
    whose: 'Whose',
    meanOf: 'Mean',
    howMany: 'Municipalities ({{year}})',
    team: 'You',
    municipalities: 'Municipalities {{size}}',
    everybody: 'All municipalities',
    mean: '{{mean}} ({{count}} municipalities)',
  },
  size: {
    'up-to-25000': 'with at most 25,000 inhabitants',
    'up-to-50000': 'with 25,001 to 50,000 inhabitants',
    'up-to-100000': 'with 50,001 to 100,000 inhabitants',
    'over-100000': 'with more than 100,000 inhabitants',
  },
  survey: {
    title: 'What the survey showed',
    availability:
      'Municipalities found this knowledge slightly better than sufficient. With every question a larger group chose “Sufficient” than “Amply sufficient”.',
    managing:
      'Using what is there already went better than bringing knowledge in and keeping it up. Finding knowledge at the front line went comparatively well.',
    external:
      'The first four municipalities mostly did often. The two about public knowledge institutes they mostly did sometimes. With small municipalities it was a little lower.',
    contacts:
      'The region was the most important source. Whether a municipality is large or small made almost no difference.',
    polling:
      'Meetings came up most. Medium and large municipalities polled and informed more often than small ones.',
    involving:
      'Doing research together with residents came up least. Large and small municipalities did not differ clearly.',
    pollingBesideInvolving:
      'This stood out most in the survey: municipalities poll residents, but seldom let them think along.',
    infrastructure:
      'Larger municipalities far more often had an officer, a knowledge desk and a research department of their own. For a research budget there are two answers in the source. In its summary larger municipalities have one more often. In its chapter the difference is not clear. Nearly all municipalities facilitate both kinds of networks. They do so slightly more often for those with people outside.',
    evaluations:
      'Using lessons, involving the council and evaluating at fixed intervals came up most. Learning all the time and a protocol that was thought out came up least.',
  },
  about: {
    title: 'About these figures',
    rough:
      'The figures of {{year}} give no more than a rough impression. In each municipality one person answered, as they saw it.',
    answered:
      'The survey went to all {{approached}} municipalities. {{answered}} took part. {{secretary}} times the municipal secretary answered, {{other}} times somebody else, often in a strategic post.',
    skipped: 'Some questions were left open by more than one in five.',
    weight:
      '“All municipalities” is not weighted by size. Municipalities with more than 100,000 inhabitants gave {{largeAnswers}}\u00a0% of the answers and are {{large}}\u00a0% of the municipalities. Municipalities with at most 25,000 inhabitants gave {{smallAnswers}}\u00a0% and are {{small}}\u00a0%.',
    chance: 'In a small group a mean easily differs a few tenths by chance.',
    talk: 'The researchers advise to talk about this with people in different positions.',
    source: 'Source: {{title}}, {{maker}}.',
  },
  wall: {
    beside: 'Beside municipalities {{size}}',
    besideAll: 'Beside all municipalities that answered',
    legend: { team: 'You', size: 'As large', all: 'All' },
    otherParts: 'The other parts: all answers together',
    parts: 'All answers together, for each part',
    items: 'How often each answer was chosen',
  },
  overTime: {
    title: 'Then and now',
    part: 'Compared with then: {{difference}}.',
    people: '{{before}} people answered then, {{now}} now',
    from: 'Then: “{{title}}”, {{date}}.',
    clear: 'A clear difference',
    others:
      'They may not be the same people. In a small group that soon makes a few tenths of difference. What one person can make is not called a difference.',
  },
  discuss: {
    title: 'What you can talk about',
    fitting: 'Cards that fit this',
    show: 'Discuss',
    shown: 'Everybody now sees this card.',
    more: 'More with {{card}}',
    write: 'Write in silence about this',
    writing: 'Everybody can now write in silence about this card.',
    board: 'Put on the board',
    laid: 'The card is on the board. Everybody still sees the outcome.',
    lies: 'Lies on the board.',
    fromLibrary: 'From the library: not in this session yet.',
    ask: 'Ask this question',
    asked: 'Everybody now sees this question.',
    askDivided: 'Why do we see this differently? {{item}}',
    askWeakest: 'What does it take to become stronger here? {{item}}',
    askRecognised: 'What makes us recognise this so much? {{item}}',
    nothing: 'Nothing stands out. Choose a card yourself to talk about.',
  },
} satisfies Shape<typeof nl>;
