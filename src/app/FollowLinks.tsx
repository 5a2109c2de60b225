import { useEffect } from 'react';
import { useLocation } from 'wouter';

import { base } from '../session/base.ts';
import { paths } from './paths.ts';

/** Follows plain links within the app without loading the page again: features get addresses, and know no router. */
export function FollowLinks() {
  const [, navigate] = useLocation();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || link.target !== '' || link.hasAttribute('download')) return;
      const to = new URL(link.href);
      if (!to.href.startsWith(location.origin + paths.home) || to.pathname.startsWith(`${base}/api/`)) return;
      if (to.pathname === location.pathname && to.search === location.search) return;
      event.preventDefault();
      // A big screen takes a seat of its own, so it gets a tab of its own.
      if (to.pathname === paths.bigScreen) window.open(to, '_blank', 'noopener');
      else navigate(to.pathname + to.search + to.hash);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);
  return null;
}
