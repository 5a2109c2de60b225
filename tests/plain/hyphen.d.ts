declare module 'hyphen/*' {
  const language: {
    hyphenateSync: (
      text: string,
      options?: { readonly hyphenChar?: string; readonly minWordLength?: number },
    ) => string;
  };
  export default language;
}
