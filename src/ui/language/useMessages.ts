import { useTranslation } from 'react-i18next';
import type { Translate } from '../../messages/translate.ts';

/** The texts in the language on the screen: `const t = useMessages(); t(($) => $.ui.close)`. */
export function useMessages(): Translate {
  return useTranslation().t;
}
