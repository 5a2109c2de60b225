import { useSearchParams, useLocation } from 'wouter';

/** Which section of a page is shown on a small screen. It is in the address, so that a reload and a link keep it. */
export function useSection<Id extends string>(
  sections: readonly [Id, ...Id[]],
): { readonly section: Id; readonly hrefOf: (id: Id) => string } {
  const [path] = useLocation();
  const [params] = useSearchParams();
  const asked = params.get('deel');
  const [first] = sections;
  return {
    section: sections.find((id) => id === asked) ?? first,
    hrefOf: (id) => (id === first ? path : `${path}?deel=${id}`),
  };
}
