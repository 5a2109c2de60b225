import { paths } from '../paths.ts';

/** The address of the data sheet. Not with the others, which every phone loads. */
export const dataSheetPath = `${paths.privacy}/gegevens` as const;
