import type { ReactNode } from 'react';

import { topicsOf, type Topic } from '../../../model/survey/cardsFor.ts';
import { cardOf, deckOf } from '../../../model/session/stage.ts';
import { shortened } from '../../../model/shortened.ts';
import { limits } from '../../../model/limits.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { CardName } from '../../../ui/CardName.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useCardWords } from '../../../ui/useCardWords.ts';
import { MarkLine, type ResultsProps } from './ScaleResults.tsx';
import { useSurveyWords } from './useSurveyWords.ts';

/**
 * For a facilitator: what to talk about, with the cards that fit and why. A card of this session comes on every screen; there
 * are always our own words for the question, for a session has not all cards of the library.
 */
export function DiscussThese({ questionnaire, release, minimum }: ResultsProps) {
  const { t } = useSurveyWords();
  const { refused, ask } = useAsk();
  const topics = topicsOf(questionnaire, release, minimum);
  return (
    <section aria-label={t(($) => $.results.discuss.title)} className="flex flex-col gap-4">
      <h3 className="serif text-[1.375rem] leading-tight">{t(($) => $.results.discuss.title)}</h3>
      {topics.length === 0 && <p className="text-muted">{t(($) => $.results.discuss.nothing)}</p>}
      <ul className="flex flex-col gap-4">
        {topics.map((topic) => (
          <li key={topic.item?.id ?? topic.scale.id}>
            <TopicCard topic={topic} ask={ask} />
          </li>
        ))}
      </ul>
      <RefusalNotice reason={refused} />
    </section>
  );
}

interface TopicProps {
  readonly topic: Topic;
  readonly ask: ReturnType<typeof useAsk>['ask'];
}

const asking = { divided: 'askDivided', weakest: 'askWeakest', recognised: 'askRecognised' } as const;

function TopicCard({ topic: { scale, item, marks, cards }, ask }: TopicProps) {
  const { t, locale } = useSurveyWords();
  const announce = useAnnounce();
  const stage = useStage((whole) => whole);
  const wordsOf = useCardWords();
  const [mark = 'weakest'] = marks;
  const about = (item?.stem ?? scale.title)[locale];
  const question = shortened(
    t(($) => $.results.discuss[asking[mark]], { item: about }),
    limits.cardTextLength,
  );
  const inSession = cards.flatMap(({ cardId, why }) => {
    const found = cardOf(stage, cardId);
    return found === undefined ? [] : [{ card: found, why }];
  });
  return (
    <article className="paper flex flex-col gap-3 p-4">
      <div className="flex flex-col gap-0.5">
        {marks.map((one) => (
          <MarkLine key={one}>
            {t(($) => (item === null ? $.results.mark.weakestScale : $.results.mark[one]))}
          </MarkLine>
        ))}
        <p className="leading-snug wrap-anywhere">{about}</p>
      </div>
      <ul className="flex flex-col gap-3">
        {inSession.map(({ card, why }) => {
          const { theme, label, question: asked } = wordsOf(card, deckOf(stage, card));
          return (
            <Choice
              key={card.id}
              name={<CardName theme={theme} name={label} />}
              question={asked}
              why={why[locale]}
              does={t(($) => $.results.discuss.show)}
              onPress={async () => {
                if (!(await ask({ type: 'card.spotlight', cardId: card.id }))) return;
                announce(t(($) => $.results.discuss.shown));
              }}
            />
          );
        })}
        <Choice
          question={question}
          does={t(($) => $.results.discuss.ask)}
          onPress={async () => {
            if (!(await ask({ type: 'card.add', text: question }))) return;
            announce(t(($) => $.results.discuss.asked));
          }}
        />
      </ul>
    </article>
  );
}

interface ChoiceProps {
  readonly question: string;
  /** The card that the question is on. */
  readonly name?: ReactNode;
  readonly why?: string;
  readonly does: string;
  readonly onPress: () => Promise<void>;
}

function Choice({ question, name, why, does, onPress }: ChoiceProps) {
  return (
    <li className="forced-line flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line pt-3">
      <div className="flex min-w-0 flex-[1_1_18rem] flex-col gap-1">
        {name}
        <p className="serif text-[1.125rem] leading-snug wrap-anywhere">{question}</p>
        {why !== undefined && <p className="text-[0.9375rem] text-muted">{why}</p>}
      </div>
      <Button aria-label={`${does}: ${shortened(question, 60)}`} onClick={() => void onPress()}>
        {does}
      </Button>
    </li>
  );
}
