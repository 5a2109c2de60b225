import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './Button.tsx';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'wide' | 'size'> {
  /** Says what it does, to people who hover and to people who listen. */
  readonly label: string;
  readonly icon: ReactNode;
}

export function IconButton({ label, icon, variant = 'quiet', className = '', ...rest }: IconButtonProps) {
  return (
    <Button
      title={label}
      {...rest}
      variant={variant}
      size="small"
      aria-label={label}
      className={`w-11 px-0! ${className}`}
    >
      {icon}
    </Button>
  );
}
