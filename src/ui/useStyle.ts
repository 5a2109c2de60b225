import { useEffect } from 'react';

/** Lays these rules over the page's own, as long as the component is there. */
export function useStyle(css: string): void {
  useEffect(() => {
    // The content security policy lets no style element through.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [css]);
}
