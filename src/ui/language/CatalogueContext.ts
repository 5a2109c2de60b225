import { createContext } from 'react';
import type { Catalogue } from '../../messages/browserCatalogue.ts';

export const CatalogueContext = createContext<Catalogue | undefined>(undefined);
