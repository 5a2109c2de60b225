import { Suspense, useState, type ComponentProps } from 'react';

import { topicsOf, type Topic } from '../../../model/survey/cardsFor.ts';
import { cardOf, deckOf } from '../../../model/session/stage.ts';
import { shortened } from '../../../model/shortened.ts';
import { limits } from '../../../model/limits.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAsk, type Asking } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { lazyParts } from '../../../ui/lazyParts.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { CardChoice, Choice } from './CardChoice.tsx';
import { MarkLine, type ResultsProps } from './ScaleResults.tsx';
import { useSurveyWords } from './useSurveyWords.ts';

const { LibraryCard } = lazyParts(['survey'], { LibraryCard: () => import('./LibraryCard.tsx') }, 'silent');

/**
 * For a facilitator: what to talk about, with the cards that fit and why, and for each a question in our own words.
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
  readonly ask: Asking['ask'];
}

const asking = { divided: 'askDivided', weakest: 'askWeakest', recognised: 'askRecognised' } as const;

function TopicCard({ topic: { scale, item, marks, cards }, ask }: TopicProps) {
  const { t, locale } = useSurveyWords();
  const announce = useAnnounce();
  const [mark = 'weakest'] = marks;
  const about = (item?.stem ?? scale.title)[locale];
  const question = shortened(
    t(($) => $.results.discuss[asking[mark]], { item: about }),
    limits.cardTextLength,
  );
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
        {cards.map(({ cardId, why }) => (
          <Suspense key={cardId} fallback={null}>
            <FittingCard cardId={cardId} why={why[locale]} ask={ask} />
          </Suspense>
        ))}
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

/** A card of the session, or of the library. It stays what it is when it comes in: the focus is in it. */
function FittingCard({ cardId, ...choice }: ComponentProps<typeof LibraryCard>) {
  const stage = useStage((whole) => whole);
  const [card] = useState(() => cardOf(stage, cardId));
  return card === undefined ? (
    <LibraryCard cardId={cardId} {...choice} />
  ) : (
    <CardChoice card={card} deck={deckOf(stage, card)} {...choice} />
  );
}
