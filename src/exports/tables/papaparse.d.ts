// The part of papaparse that is used here. Its published types would bring Node and the DOM into the pure rooms.
declare module 'papaparse' {
  const papaparse: {
    unparse(
      table: { readonly fields: readonly string[]; readonly data: readonly (readonly (string | number)[])[] },
      config: { readonly delimiter: string; readonly newline: string; readonly escapeFormulae: RegExp },
    ): string;
    parse(
      text: string,
      config: { readonly delimiter: string; readonly preview: number },
    ): {
      readonly data: readonly (readonly string[])[];
      readonly errors: readonly { readonly code: string; readonly row?: number }[];
    };
  };
  export default papaparse;
}
