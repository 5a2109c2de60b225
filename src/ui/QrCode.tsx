import { useMemo } from 'react';
import { encode } from 'uqr';
import { useMessages } from './language/useMessages.ts';

export interface QrCodeProps {
  readonly url: string;
  readonly className?: string;
}

// Scanners want dark on light and a quiet edge of four modules, also in the dark theme.
const quietEdge = 4;

function modulesAsPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + quietEdge} ${y + quietEdge}h1v1h-1z` : '')))
    .join('');
}

export function QrCode({ url, className = 'size-56' }: QrCodeProps) {
  const t = useMessages();
  const { path, side } = useMemo(() => {
    const { data, size } = encode(url, { ecc: 'M', border: 0 });
    return { path: modulesAsPath(data), side: size + 2 * quietEdge };
  }, [url]);

  return (
    <svg
      role="img"
      aria-label={t(($) => $.ui.code.qr, { url })}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      className={`keeps-colour rounded-card bg-white ${className}`}
    >
      <path d={path} fill="#1d2430" />
    </svg>
  );
}
