// How a button looks, shared by real buttons and by links that look like one.

export interface ButtonLook {
  readonly variant?: keyof typeof variants | undefined;
  readonly size?: keyof typeof sizes | undefined;
  readonly wide?: boolean | undefined;
}

const base =
  'inline-flex items-center justify-center gap-2 rounded-control border font-semibold leading-tight text-center text-balance no-underline transition-colors select-none aria-disabled:cursor-not-allowed aria-disabled:opacity-60 disabled:cursor-not-allowed disabled:opacity-60';

const variants = {
  primary: 'border-transparent bg-action text-on-action hover:bg-action-strong',
  secondary: 'border-control bg-paper text-ink hover:bg-action-wash hover:border-action',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-action-wash',
  danger: 'border-transparent bg-danger text-on-danger hover:bg-danger-strong',
} as const;

// Small stays 44 px high for a thumb; it only takes less width and smaller type.
const sizes = {
  small: 'min-h-11 px-3 py-1.5 text-sm',
  regular: 'min-h-11 px-4 py-2.5',
  large: 'min-h-13 px-6 py-3 text-lg',
} as const;

export function buttonClasses({ variant = 'secondary', size = 'regular', wide = false }: ButtonLook): string {
  return `${base} ${variants[variant]} ${sizes[size]} ${wide ? 'w-full' : ''}`;
}

/** A link in words, with room for a thumb. */
export const textLink =
  'inline-flex min-h-11 items-center font-semibold text-action underline underline-offset-4';
