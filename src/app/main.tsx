import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/styles.css';
import { openCatalogue } from '../messages/browserCatalogue.ts';
import { addressTag } from '../model/protocol.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { LanguageProvider } from '../ui/language/LanguageProvider.tsx';
import { FollowLinks } from './FollowLinks.tsx';
import { GuardSoon } from './GuardSoon.tsx';
import { rememberLocale, startingLocale } from './rememberedLocale.ts';
import { Routes } from './Routes.tsx';
import { surviveTranslators } from './surviveTranslators.ts';

/** No file waits for this one: a later part leans on code that is in it. */
async function start(root: HTMLElement): Promise<void> {
  const right = document.querySelector<HTMLMetaElement>(`meta[name=${addressTag}]`)?.content;
  if ((right && right !== location.origin) || location.search)
    // Without it, the page works where it is.
    await import('./rightAddress.ts')
      .then(({ goToRightAddress }) => goToRightAddress(right ?? ''))
      .catch(() => {});
  surviveTranslators();
  const { catalogue, locale } = await openCatalogue(startingLocale());
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider catalogue={catalogue} locale={locale} remember={rememberLocale}>
        <Announcer>
          <GuardSoon />
          <FollowLinks />
          <Routes />
        </Announcer>
      </LanguageProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// public/before.js sets it, and has said so on the page.
if (!('tooOld' in document.documentElement.dataset)) void start(root);
