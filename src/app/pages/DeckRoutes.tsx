import { Route, Switch } from 'wouter';

import { lazyParts } from '../../ui/lazyParts.ts';
import { paths } from '../paths.ts';
import { withTemplates } from '../withTemplates.ts';

const { LibraryPage, CardPage, GlossaryPage } = lazyParts(['pages', 'terms'], {
  LibraryPage: () => import('./library/LibraryPage.tsx'),
  CardPage: () => import('./library/CardPage.tsx'),
  GlossaryPage: () => import('./library/GlossaryPage.tsx'),
});
const { OwnDecksPage, OwnDeckPage, ImportDeckPage, SharedDeckPage } = lazyParts(['decks'], {
  OwnDecksPage: () => import('./OwnDecksPage.tsx'),
  OwnDeckPage: () => import('./OwnDeckPage.tsx'),
  ImportDeckPage: () => import('./readDeckPages.tsx'),
  SharedDeckPage: () => import('./readDeckPages.tsx'),
});
const { OwnProgrammesPage, OwnProgrammePage, OpenProgrammePage, SharedProgrammePage } = lazyParts(
  ['facilitator', 'ownProgrammes', 'programme', 'ready', 'stepWords', 'template', 'words'],
  {
    OwnProgrammesPage: withTemplates(() => import('./OwnProgrammesPage.tsx')),
    OwnProgrammePage: withTemplates(() => import('./OwnProgrammePage.tsx')),
    OpenProgrammePage: withTemplates(() => import('./readProgrammePages.tsx')),
    SharedProgrammePage: withTemplates(() => import('./readProgrammePages.tsx')),
  },
);
const { OwnSessionsPage } = lazyParts(['pages', 'open', 'ready'], {
  OwnSessionsPage: () => import('./OwnSessionsPage.tsx'),
});

const { OwnQuestionnairesPage, OwnQuestionnairePage, OpenQuestionnairePage, SharedQuestionnairePage } =
  lazyParts(['ownProgrammes', 'survey'], {
    OwnQuestionnairesPage: () => import('./OwnQuestionnairesPage.tsx'),
    OwnQuestionnairePage: () => import('./OwnQuestionnairePage.tsx'),
    OpenQuestionnairePage: () => import('./readQuestionnairePages.tsx'),
    SharedQuestionnairePage: () => import('./readQuestionnairePages.tsx'),
  });

/**
 * Which page of cards, and of one's own decks, programmes, questionnaires and sessions, an address shows. Apart from the other
 * pages, because nobody comes here by an invitation.
 */
export function DeckRoutes() {
  return (
    <Switch>
      <Route path={paths.library} component={LibraryPage} />
      <Route path={paths.glossary} component={GlossaryPage} />
      <Route path={paths.card(':cardId')}>{({ cardId }) => <CardPage cardId={cardId} />}</Route>
      <Route path={paths.ownDecks} component={OwnDecksPage} />
      <Route path={paths.importDeck} component={ImportDeckPage} />
      <Route path={paths.sharedDeck} component={SharedDeckPage} />
      <Route path={paths.ownDeck(':deckId')}>
        {({ deckId }) => <OwnDeckPage key={deckId} deckId={deckId} />}
      </Route>
      <Route path={paths.ownSessions} component={OwnSessionsPage} />
      <Route path={paths.ownProgrammes} component={OwnProgrammesPage} />
      <Route path={paths.openProgramme} component={OpenProgrammePage} />
      <Route path={paths.sharedProgramme} component={SharedProgrammePage} />
      <Route path={paths.ownProgramme(':programmeId')}>
        {({ programmeId }) => <OwnProgrammePage key={programmeId} programmeId={programmeId} />}
      </Route>
      <Route path={paths.ownQuestionnaires} component={OwnQuestionnairesPage} />
      <Route path={paths.openQuestionnaire} component={OpenQuestionnairePage} />
      <Route path={paths.sharedQuestionnaire} component={SharedQuestionnairePage} />
      <Route path={paths.ownQuestionnaire(':questionnaireId')}>
        {({ questionnaireId }) => (
          <OwnQuestionnairePage key={questionnaireId} questionnaireId={questionnaireId} />
        )}
      </Route>
    </Switch>
  );
}
