/** What files take of the house style of a municipality. The server reads it (server/houseStyle); none is our own look. */
export interface HouseLook {
  readonly name: string;
  readonly logo: {
    readonly type: 'image/svg+xml' | 'image/png';
    readonly base64: string;
    /** How many times as wide as it is high. */
    readonly ratio: number;
  } | null;
  /** The colours that it has, as six digits by our roles, such as `ink` and `action`; the others are ours. */
  readonly colours: Readonly<Record<string, string>>;
  /** Families of typefaces as CSS lists them; null: ours. */
  readonly fonts: { readonly text: string | null; readonly headings: string | null };
}
