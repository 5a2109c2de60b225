import type { ReactNode } from 'react';

/**
 * Whose server this is: the logo of the municipality, or its name where it has none. The server writes both on the page, with
 * the looks of the logo (server/houseStyle). Without a house style: `children`.
 */
export function HouseMark({ children }: { readonly children?: ReactNode }) {
  const { houseName, houseLogo } = document.documentElement.dataset;
  if (houseName === undefined) return children;
  return houseLogo === undefined ? (
    <b className="house-name">{houseName}</b>
  ) : (
    <img src={houseLogo} alt={houseName} className="house-logo" />
  );
}
