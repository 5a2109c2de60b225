import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/styles.css';
import { Announcer } from '../ui/Announcer.tsx';
import { LanguageProvider } from '../ui/language/LanguageProvider.tsx';
import { FollowLinks } from './FollowLinks.tsx';
import { Routes } from './Routes.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <Announcer>
        <FollowLinks />
        <Routes />
      </Announcer>
    </LanguageProvider>
  </StrictMode>,
);
