import type { Locale } from './locale.ts';

/** A time to wait as people say it, `over 2 minuten`: rounded up, so that it is never too soon. */
export function fromNow(waitMs: number, locale: Locale): string {
  const say = new Intl.RelativeTimeFormat(locale);
  const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
  if (seconds <= 50) return say.format(Math.ceil(seconds / 10) * 10, 'second');
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90 ? say.format(minutes, 'minute') : say.format(Math.ceil(minutes / 60), 'hour');
}
