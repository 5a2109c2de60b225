import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/styles.css';
import { openCatalogue } from '../messages/browserCatalogue.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { LanguageProvider } from '../ui/language/LanguageProvider.tsx';
import { startingLocale } from '../ui/language/rememberedLocale.ts';
import { FollowLinks } from './FollowLinks.tsx';
import { Routes } from './Routes.tsx';
import { surviveTranslators } from './surviveTranslators.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// public/before.js sets it, and has said so on the page.
if (!('tooOld' in document.documentElement.dataset)) {
  surviveTranslators();
  const { catalogue, locale } = await openCatalogue(startingLocale());
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider catalogue={catalogue} locale={locale}>
        <Announcer>
          <FollowLinks />
          <Routes />
        </Announcer>
      </LanguageProvider>
    </StrictMode>,
  );
}
