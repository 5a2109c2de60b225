/** Room to write on a phone whose keyboard is open: `data-typing` on the page, which typing.css follows. */
import { useEffect, type RefObject } from 'react';

/** A window lower than this, in lines of the text size that people chose, has no room for everything around the field. */
const shortRem = 44;
/** Lower than this there is room for the field and its button alone. */
const tightRem = 26;
/** Lower than this for the field alone. */
const bareRem = 22;
/** A press outside the form takes focus first: what is pressed must not move away under the finger. */
const letGoMs = 250;

const page = () => document.documentElement;

/** Ends the shortened view at once: the field lets go of its keyboard. */
export function stopTyping(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  delete page().dataset['typing'];
}

/** Brings the form back under the question, after something came between the two. */
export function showAgain(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    if (page().dataset['typing'] !== undefined) form?.scrollIntoView({ block: 'start' });
  });
}

/**
 * While one writes in a short window: the question shortened, the field and its button in sight. A keyboard makes the
 * window lower (Android) or covers a part of it (iPhone); what one can see is right for both.
 */
export function useTyping(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const viewport = globalThis.visualViewport;
    if (viewport === null) return;
    const until = new AbortController();
    const { signal } = until;
    let letGo: ReturnType<typeof setTimeout> | undefined;
    let height = viewport.height;

    const at = (target: EventTarget | null) =>
      target instanceof Element &&
      (form.current?.contains(target) === true || target.matches('.question-whole'));
    const measure = () => {
      const { style } = page();
      const rem = Number.parseFloat(getComputedStyle(page()).fontSize);
      const lines = viewport.height / rem;
      // Enlarged with two fingers, less is in sight without any keyboard.
      if (lines >= shortRem || viewport.width / rem >= 64 || viewport.scale > 1) {
        delete page().dataset['typing'];
        return false;
      }
      page().dataset['typing'] = lines < bareRem ? 'bare' : lines < tightRem ? 'tight' : 'short';
      const bar = document.querySelector<HTMLElement>('.now-bar')?.offsetHeight ?? 0;
      const top = Math.max(bar, viewport.offsetTop);
      const question = lines < tightRem ? null : document.querySelector<HTMLElement>('.question-near');
      const taken = top + (question?.offsetHeight ?? 0);
      style.setProperty('--typing-top', `${top}px`);
      style.setProperty('--typing-taken', `${taken}px`);
      style.setProperty('--typing-room', `${viewport.height - taken}px`);
      style.setProperty('--typing-below', `${innerHeight - viewport.height - viewport.offsetTop}px`);
      return true;
    };
    const show = () => {
      if (!measure()) return;
      form.current?.scrollIntoView({ block: 'start' });
      // The window may be drawn in its new height only after it said so.
      requestAnimationFrame(() => {
        if (measure()) form.current?.scrollIntoView({ block: 'start' });
      });
    };
    const onFocus = ({ type, target, relatedTarget }: FocusEvent) => {
      clearTimeout(letGo);
      if (!at(type === 'focusout' ? relatedTarget : target)) {
        letGo = setTimeout(() => delete page().dataset['typing'], letGoMs);
      } else if (page().dataset['typing'] === undefined) show();
    };
    const onResize = () => {
      const shrunk = viewport.height < height;
      height = viewport.height;
      if (!at(document.activeElement)) return;
      if (shrunk) show();
      else measure();
    };
    document.addEventListener('focusin', onFocus, { signal });
    document.addEventListener('focusout', onFocus, { signal });
    viewport.addEventListener('resize', onResize, { signal });
    if (at(document.activeElement)) show();
    return () => {
      until.abort();
      clearTimeout(letGo);
      delete page().dataset['typing'];
    };
  }, [form]);
}
