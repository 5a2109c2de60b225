/**
 * What people see in Dutch, by its key in the catalogue: `t(($) => $.steer.reveal)`. So a better sentence breaks no
 * journey. What somebody typed, and what is put together from several texts, journeys spell out.
 */
import { createTranslator } from '../../src/messages/translate.ts';

export const t = createTranslator('nl');
