import { EyeOff, Server, Timer, UserRound } from 'lucide-react';
import { Suspense, type ReactNode } from 'react';
import { Link, Redirect } from 'wouter';

import { coreDecks, findCard } from '../../../decks/core.ts';
import { entryText, parseEntry } from '../../model/session/code.ts';
import { openingBy } from '../../session/openingPermission.ts';
import { useSeats } from '../../features/seats/useSeats.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { textLink } from '../../ui/buttonClasses.ts';
import { CardFan, type FanCard } from '../../ui/CardFan.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { lazyParts } from '../../ui/lazyParts.ts';
import { ThemeSign } from '../../ui/ThemeSign.tsx';
import { useCardWords } from '../../ui/useCardWords.ts';
import { useWhenCalm } from '../../ui/useWhenCalm.ts';
import { paths } from '../paths.ts';
import { useFragment } from '../useFragment.ts';
import { MySeats } from './MySeats.tsx';
import { SiteShell } from './SiteShell.tsx';

/** A computer in a room, and no server of an organisation. */
const isNearby = /^(?:localhost|\[|\d+\.\d+\.)/u.test(location.hostname);
const { NearbyAddress } = lazyParts(
  ['suitcase'],
  { NearbyAddress: () => import('./NearbyAddress.tsx') },
  'silent',
);

const cardsInTheFan = ['leidinggevende-1', 'kennisbronnen-5', 'kennisbeleid-1', 'leren-2'];
const privacyLines = [
  { line: 'one', Icon: EyeOff },
  { line: 'two', Icon: UserRound },
  { line: 'three', Icon: Server },
  { line: 'four', Icon: Timer },
] as const;
const forgetWhatIsOver = async () => (await import('../../session/forgetting.ts')).forgetWhatIsOver();
const gameSteps = ['one', 'two', 'three', 'four'] as const;

export function HomePage() {
  const t = useMessages('pages');
  const { locale } = useLocale();
  const wordsOf = useCardWords();
  const mySeats = useSeats() ?? [];
  useWhenCalm(forgetWhatIsOver);
  const entry = parseEntry(useFragment());
  usePageTitle();
  const fan = cardsInTheFan.flatMap((id): FanCard[] => {
    const found = findCard(id);
    return found ? [{ id, ...wordsOf(found.card, found.deck) }] : [];
  });
  // A code behind the name of the server is meant for joining.
  if (entry !== null) return <Redirect to={`${paths.join}#${entryText(entry)}`} replace />;
  return (
    <SiteShell>
      <div className="flex flex-col gap-14 pb-8 sm:gap-18">
        <section className="grid items-center gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)]">
          <div className="flex flex-col gap-6 py-4 lg:py-12">
            <h1 className="serif text-[2.375rem] leading-[1.1] font-semibold tracking-[-0.01em] sm:text-[3.25rem]">
              {t(($) => $.home.title)}
            </h1>
            <p className="max-w-xl text-lg leading-relaxed sm:text-xl">{t(($) => $.home.lead)}</p>
            <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
              <LinkButton href={paths.open} variant="primary" size="large">
                {t(($) => $.home.open)}
              </LinkButton>
              <LinkButton href={paths.join} size="large">
                {t(($) => $.home.join)}
              </LinkButton>
            </div>
            <p className="text-muted">
              {t(($) => (openingBy === 'oidc' ? $.home.noAccountToJoin : $.home.noAccount))}
            </p>
          </div>
          <CardFan cards={fan} turnedAtFirst="kennisbronnen-5" label={t(($) => $.home.fan)} />
        </section>
        {isNearby && (
          <Suspense>
            <NearbyAddress />
          </Suspense>
        )}
        {mySeats.length > 0 && <MySeats seats={mySeats} />}
        <section aria-labelledby="how" className="flex flex-col gap-6">
          <h2 id="how" className="serif text-3xl font-semibold">
            {t(($) => $.home.how.title)}
          </h2>
          <ol className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
            {gameSteps.map((step, index) => (
              <li key={step} className="flex gap-4 lg:flex-col lg:gap-3">
                <span
                  aria-hidden="true"
                  className="serif grid h-14 w-10 shrink-0 place-items-center rounded-lg border border-line border-t-4 border-t-action bg-paper text-2xl shadow-resting"
                >
                  {index + 1}
                </span>
                <div>
                  <h3 className="text-lg font-bold">{t(($) => $.home.how[step])}</h3>
                  <p className="leading-relaxed text-muted">{t(($) => $.home.how[`${step}Text`])}</p>
                </div>
              </li>
            ))}
          </ol>
        </section>
        <section className="grid gap-5 md:grid-cols-2">
          <Offer subject="example" href={paths.example}>
            <div className="mb-2 flex -space-x-2 *:ring-2 *:ring-paper">
              {['F', 'J', 'M', 'D', 'T', 'A'].map((initial, colour) => (
                <Avatar key={initial} name={initial} colour={colour} size="large" />
              ))}
            </div>
          </Offer>
          <Offer subject="library" href={paths.library}>
            <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-2">
              {coreDecks.map((deck) => (
                <li key={deck.id} className="flex items-center gap-2 font-semibold">
                  <ThemeSign theme={deck.theme} plate />
                  {deck.shortTitle[locale]}
                </li>
              ))}
            </ul>
          </Offer>
        </section>
        <section aria-labelledby="privacy" className="flex flex-col gap-5">
          <h2 id="privacy" className="serif text-3xl font-semibold">
            {t(($) => $.home.privacy.title)}
          </h2>
          <ul className="grid gap-x-12 gap-y-5 md:grid-cols-2">
            {privacyLines.map(({ line, Icon }) => (
              <li key={line} className="flex gap-3.5 text-lg leading-snug">
                <Icon aria-hidden="true" className="mt-0.5 size-6 shrink-0 text-action" strokeWidth={1.75} />
                {t(($) => $.home.privacy[line])}
              </li>
            ))}
          </ul>
          <p>
            <Link href={paths.privacy} className={textLink}>
              {t(($) => $.home.privacy.more)}
            </Link>
          </p>
        </section>
      </div>
    </SiteShell>
  );
}

interface OfferProps {
  readonly subject: 'example' | 'library';
  readonly href: string;
  readonly children: ReactNode;
}

function Offer({ subject, href, children }: OfferProps) {
  const t = useMessages('pages');
  return (
    <div className="paper flex flex-col items-start gap-3 p-6 sm:p-8">
      <h2 className="serif text-2xl font-semibold">{t(($) => $.home[subject].title)}</h2>
      <p className="leading-relaxed text-muted">{t(($) => $.home[subject].text)}</p>
      {children}
      <LinkButton href={href} className="mt-auto">
        {t(($) => $.home[subject].action)}
      </LinkButton>
    </div>
  );
}
