import { partsWithAddresses } from '../../exports/webAddresses.ts';

/** Somebody's text, in which web addresses are links. They open beside the page. */
export function Linked({ text }: { readonly text: string }) {
  return partsWithAddresses(text).map(({ text: words, address }, index) =>
    address === null ? (
      words
    ) : (
      // The same address can come twice.
      <a
        key={index}
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        className="text-action underline"
      >
        {words}
      </a>
    ),
  );
}
