/**
 * How notes go on paper: in the saved page, in the PDF, and where the app prints the page that people see. What is short stays
 * whole; what is long may go on over the next page, so that no page is half empty.
 */
export const printCss = `
@page { size: A4; margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) ' / ' counter(pages);
  font: 9pt sans-serif; color: #5a6472; } }
@media print { html { font-size: 10.5pt; } body { background: none; line-height: 1.4; }
  h1, h2, h3, h4, caption, thead { break-inside: avoid; break-after: avoid; }
  thead { display: table-header-group; }
  tr, dl, figure, .picture { break-inside: avoid; }
  tbody tr:last-child:not(:first-child), table + p, .scroll + p, li > p:last-child:not(:first-child) { break-before: avoid; }
  p { orphans: 3; widows: 3; }
  th, td { padding-top: .28rem; padding-bottom: .28rem; }
  .picture svg, .picture img { min-width: 0; max-height: 10.5cm; } }
`;
