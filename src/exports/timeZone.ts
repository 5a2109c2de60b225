/** The clock of the municipalities, as in the files of the server: moments must read the same everywhere. */
export const timeZone = 'Europe/Amsterdam';
