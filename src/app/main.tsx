import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/styles.css';
import { openCatalogue } from '../messages/browserCatalogue.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { GuardPresses } from '../ui/GuardPresses.tsx';
import { LanguageProvider } from '../ui/language/LanguageProvider.tsx';
import { startingLocale } from '../ui/language/rememberedLocale.ts';
import { FollowLinks } from './FollowLinks.tsx';
import { Routes } from './Routes.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const { catalogue, locale } = await openCatalogue(startingLocale());
createRoot(root).render(
  <StrictMode>
    <LanguageProvider catalogue={catalogue} locale={locale}>
      <Announcer>
        <GuardPresses />
        <FollowLinks />
        <Routes />
      </Announcer>
    </LanguageProvider>
  </StrictMode>,
);
