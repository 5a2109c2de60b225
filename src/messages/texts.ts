// The types of texts: which keys there are, and which values a text needs. The Dutch texts are literals, so the compiler
// knows both.

/** Values of a text, by the name they have between its braces. */
export type Values = Readonly<Record<string, string | number>>;

/** A text with a form for one and a form for any other number; `left_one` and `left_other` are read as `left`. */
export interface Plural<Text extends string = string> {
  readonly one: Text;
  readonly other: Text;
}

/** Texts as they are read: the two forms of a plural are one entry. */
export type Readable<Texts> = {
  readonly [
    Key in keyof Texts as Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key
  ]: Key extends `${string}_one` | `${string}_other`
    ? Texts[Key] extends string
      ? Plural<Texts[Key]>
      : never
    : Texts[Key] extends string
      ? Texts[Key]
      : Readable<Texts[Key]>;
};

type NamesIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The names of the values; a plural always needs a count. */
type NeededBy<Found> = Found extends Plural<infer Text> ? 'count' | NamesIn<Text> : NamesIn<Found>;

type ValuesOf<Found> = {
  readonly [Name in NeededBy<Found> & string]: Name extends 'count' ? number : string | number;
};

/** While the compiler has not found the text yet, it must take any call; hence the first question. */
type Asked<Found> = string extends Found
  ? [values?: Values]
  : [NeededBy<Found>] extends [never]
    ? []
    : [values: ValuesOf<Found>];

/** Reads one text: `t(($) => $.home.title)`, or with values `t(($) => $.ui.text.left, { count: 3 })`. */
export type TranslateOf<Texts> = <Found extends string | Plural>(
  select: ($: Readable<Texts>) => Found,
  ...values: Asked<Found>
) => string;

/** The same keys with any text: the English half of an area must satisfy this. */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
