import { useId, type ButtonHTMLAttributes, type MouseEvent, type ReactNode, type Ref } from 'react';
import { useAnnounce } from './announce.ts';
import { buttonClasses, type ButtonLook } from './buttonClasses.ts';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'>, ButtonLook {
  readonly icon?: ReactNode;
  /** Why this cannot be done now. The button can still be reached, and gives this reason instead of acting. */
  readonly unavailable?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  variant,
  size,
  wide,
  icon,
  unavailable,
  onClick,
  className = '',
  children,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const announce = useAnnounce();

  // A disabled button cannot be focused, so it could not say why; this one can, by mouse, touch and keyboard.
  const refuse = (event: MouseEvent) => {
    event.preventDefault();
    announce(unavailable ?? '');
  };

  return (
    <>
      <button
        type="button"
        {...rest}
        className={`${buttonClasses({ variant, size, wide })} ${className}`}
        onClick={unavailable ? refuse : onClick}
        {...(unavailable && { 'aria-disabled': true, 'aria-describedby': reasonId, title: unavailable })}
      >
        {icon}
        {children}
      </button>
      {unavailable && (
        <span id={reasonId} hidden>
          {unavailable}
        </span>
      )}
    </>
  );
}
