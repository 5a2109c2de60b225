import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { buttonClasses, type ButtonLook } from './buttonClasses.ts';

export interface LinkButtonProps extends AnchorHTMLAttributes<HTMLAnchorElement>, ButtonLook {
  readonly icon?: ReactNode;
}

/** A link that looks like a button: it goes somewhere. A router's Link can pass its href and onClick (`asChild`). */
export function LinkButton({
  variant,
  size,
  wide,
  icon,
  className = '',
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <a {...rest} className={`${buttonClasses({ variant, size, wide })} ${className}`}>
      {icon}
      {children}
    </a>
  );
}
