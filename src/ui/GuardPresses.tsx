import { useEffect, useEffectEvent } from 'react';

import { useAnnounceQuietly } from './announce.ts';
import { isDoubled, isNear, meaningOf, restMs, type Press } from './doublePress.ts';
import { useMessages } from './language/useMessages.ts';
import { createLettersRest } from './lettersRest.ts';

const controls = 'button, a[href], summary, [role^=menuitem], [role=option], [role=tab]';
/** What lies over the page; react-aria lays a sheet of glass under its menus. */
const layers = 'dialog, [role=dialog], [role=menu], [role=listbox], [data-testid=underlay]';
const fields =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=range]), textarea, select, [contenteditable]';
const states = ['aria-pressed', 'aria-expanded', 'aria-checked', 'aria-selected'] as const;

/** The whole page: a double press does one thing, and the rest of a sentence does nothing. Once per page. */
export function GuardPresses() {
  const t = useMessages();
  const say = useAnnounceQuietly();
  const onIgnored = useEffectEvent((name: string) => say(t(($) => $.ui.pressedTwice, { name })));
  useEffect(() => {
    const stops = [ignoreDoublePresses((name) => onIgnored(name)), restAfterTyping()];
    return () => stops.forEach((stop) => stop());
  }, []);
  return null;
}

/**
 * Ignores the second half of a double press, before anything on the page hears of it. A control that has just become another
 * one under the finger also lets the pointer through for that moment: a pointer that waits for it sees when it can be pressed.
 */
function ignoreDoublePresses(onIgnored: (name: string) => void): () => void {
  let last: (Press & { readonly control: Element }) | null = null;
  /** Down, and its click has not come yet. */
  let down = false;
  let ignored: Press['by'] | null = null;
  let resting: Element | null = null;
  let wakes: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (last === null || resting !== null) return;
    const changed = hasChanged(last) ? last.control : null;
    resting = changed ?? (isWhereItWas(last) ? null : inItsPlace(last));
    resting?.toggleAttribute('data-resting', true);
  });

  const wake = () => {
    clearTimeout(wakes);
    observer.disconnect();
    resting?.removeAttribute('data-resting');
    resting = null;
  };
  const forget = () => {
    wake();
    last = null;
    down = false;
  };
  /** Watches what comes of a press, for as long as a second one is not taken. */
  const watch = (press: Press & { readonly control: Element }) => {
    last = press;
    clearTimeout(wakes);
    wakes = setTimeout(wake, restMs);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  };
  const begin = (press: Press & { readonly control: Element }) => {
    wake();
    watch(press);
  };
  const swallow = (event: Event, control: Element) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (control.matches(controls)) onIgnored(nameOf(control));
  };

  const onPointerDown = (event: PointerEvent) => {
    ignored = null;
    if (!event.isPrimary || event.button !== 0) return;
    const now = pressAt(event, 'pointer');
    if (isDoubled(last, now, last !== null && isWhereItWas(last))) {
      ignored = 'pointer';
      event.stopImmediatePropagation();
    } else if (now.control.matches(controls)) {
      begin(now);
      down = true;
    } else forget();
  };
  // A drag is no press: what lies under it can be dragged at once.
  const onPointerUp = ({ clientX, clientY }: PointerEvent) => {
    if (ignored === null && last !== null && !isNear(last, { x: clientX, y: clientY })) forget();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    ignored = null;
    if (event.key !== 'Enter' && (event.key !== ' ' || isField(event.target))) return forget();
    const now = pressAt(event, 'key');
    if (isDoubled(last, now, last !== null && canBeReached(last.control))) {
      ignored = 'key';
      swallow(event, now.control);
    } else if (event.repeat && last !== null) watch({ ...last, at: now.at });
    else {
      begin(now);
      down = true;
    }
  };
  const onClick = (event: MouseEvent) => {
    // The page itself: it saves a file, for example.
    if (!event.isTrusted) return;
    const was = ignored;
    ignored = null;
    const now = pressAt(event, 'key');
    if (was !== null) {
      if ((was === 'pointer') === event.detail > 0) swallow(event, now.control);
    } else if (down && last !== null) {
      down = false;
      // It may have changed between down and up.
      if (last.control.contains(now.control) && hasChanged(last)) swallow(event, now.control);
      // It rests from now on: a control that can be reached again takes a press.
      else watch({ ...last, at: now.at });
      // A click without a key or a finger: of a screen reader.
    } else if (isDoubled(last, now, last !== null && canBeReached(last.control))) swallow(event, now.control);
    else if (event.detail === 0) begin(now);
  };

  const listened = [
    listen('pointerdown', onPointerDown),
    listen('pointerup', onPointerUp),
    listen('pointercancel', forget),
    listen('keydown', onKeyDown),
    // Something was typed since: the next Enter is about that.
    listen('input', forget),
    listen('click', onClick),
    // A press outside a dialog closes it by itself, before its click.
    listen('cancel', (event) => {
      if (ignored !== 'pointer') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }),
  ];
  return () => {
    forget();
    for (const stop of listened) stop();
  };
}

/** Lets no key act that is the rest of a sentence whose field is gone. */
function restAfterTyping(): () => void {
  const rest = createLettersRest();
  const stops = [
    listen('keydown', (event) => {
      const { key, target, timeStamp } = event;
      const inField = !isField(target) ? null : target.matches('input') ? 'one-line' : 'more-lines';
      const chord = event.ctrlKey || event.metaKey || event.altKey;
      if (!rest.isLeftOver({ key, chord, inField, at: timeStamp })) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }),
    listen('pointerdown', () => rest.end()),
  ];
  return () => stops.forEach((stop) => stop());
}

function pressAt(event: MouseEvent | KeyboardEvent, by: Press['by']) {
  const target = event.target instanceof Element ? event.target : document.body;
  const control = target.closest(controls) ?? target;
  const place = event instanceof MouseEvent ? { x: event.clientX, y: event.clientY } : { x: 0, y: 0 };
  const held = event instanceof KeyboardEvent && event.repeat;
  const once = control.hasAttribute('data-does');
  const layered = control.closest(layers) !== null;
  return { by, control, meaning: meaningAt(control), once, layered, ...place, at: event.timeStamp, held };
}

function meaningAt(control: Element): string | null {
  if (control.getAttribute('aria-disabled') === 'true') return null;
  if (!control.matches(controls)) return '';
  return meaningOf({
    label: nameOf(control),
    states: states.map((state) => control.getAttribute(state)),
    does: control.getAttribute('data-does') ?? undefined,
  });
}

const nameOf = (control: Element) => control.getAttribute('aria-label') ?? control.textContent;

/** Whether the control of a press has come to mean something else since. */
function hasChanged({ control, meaning }: Press & { readonly control: Element }): boolean {
  const now = control.isConnected ? meaningAt(control) : null;
  return now !== null && meaning !== null && now !== meaning;
}

const at = ({ x, y }: Press) => document.elementFromPoint(x, y);

function isWhereItWas(press: Press & { readonly control: Element }): boolean {
  if (press.by === 'key') return canBeReached(press.control);
  const there = at(press);
  return there !== null && press.control.contains(there);
}

/** The control that has come in the place of another, where it is to rest. */
function inItsPlace(press: Press): Element | null {
  const control = at(press)?.closest(controls);
  if (control === null || control === undefined) return null;
  return press.layered || control.matches(`[data-does], :is(${layers}) *`) ? control : null;
}

/** Whether a key can still press it: it is on the screen, and no menu or dialog covers it. */
function canBeReached(control: Element): boolean {
  if (control.closest('[inert], [aria-hidden=true]') !== null) return false;
  const modal = [...document.querySelectorAll(':modal')].at(-1);
  return control.getClientRects().length > 0 && (modal === undefined || modal.contains(control));
}

function isField(target: EventTarget | null): target is Element {
  return target instanceof Element && target.closest(fields) !== null;
}

/** Hears of something before the rest of the page does. */
function listen<Name extends keyof WindowEventMap>(name: Name, act: (event: WindowEventMap[Name]) => void) {
  window.addEventListener(name, act, true);
  return () => window.removeEventListener(name, act, true);
}
