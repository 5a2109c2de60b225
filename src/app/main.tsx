import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/styles.css';
import { openCatalogue } from '../messages/browserCatalogue.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { LanguageProvider } from '../ui/language/LanguageProvider.tsx';
import { FollowLinks } from './FollowLinks.tsx';
import { rememberLocale, startingLocale } from './rememberedLocale.ts';
import { Routes } from './Routes.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const { catalogue, locale } = await openCatalogue(startingLocale());
createRoot(root).render(
  <StrictMode>
    <LanguageProvider catalogue={catalogue} locale={locale} remember={rememberLocale}>
      <Announcer>
        <FollowLinks />
        <Routes />
      </Announcer>
    </LanguageProvider>
  </StrictMode>,
);
