const rightToLeft =
  /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text begins in a script that is read from right to left, as `dir="auto"` judges it in a browser. */
export function readsRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}
