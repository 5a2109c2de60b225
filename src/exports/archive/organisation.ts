/** The organisation whose archive it is: a fact of the server that an operator gives, and nobody can guess. */
export interface Organisation {
  /** As an archive knows it: "Gemeente Waterdam". Null where the operator did not say. */
  readonly name: string | null;
  /** The number of the organisation in Dutch registers, nine digits. Null where the operator did not say. */
  readonly rsin: string | null;
}

/** An author has no more than this in the API of ZGW Documenten. */
export const longestOrganisationName = 200;

/** Whether a text is a number that an organisation can have: nine digits that pass the eleven test. */
export function isRsin(text: string): boolean {
  if (!/^\d{9}$/u.test(text) || text === '000000000') return false;
  const digits = [...text].map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}
