import type { HotChannelClient, ViteDevServer } from 'vite';
import type { FaultOverlay } from '../preview/fault-overlay.ts';

/** What lies over the pages that are open in a browser. */
export interface Overlays {
  /** Lays faults over every page, also over those that are opened later. */
  show: (overlay: FaultOverlay) => void;
  /** Lays nothing over pages from now on; those that have an overlay lose it as they reload. */
  hide: () => void;
}

/** Reaches every page by itself: what goes to all of them at once, Astro takes for an error of its own. */
export function overlays({ environments: { client } }: ViteDevServer): Overlays {
  const pages = new Set<HotChannelClient>();
  let shown: FaultOverlay | null = null;
  const lay = (page: HotChannelClient) => shown && page.send({ type: 'error', err: shown });
  client.hot.on('vite:client:connect', (_nothing, page) => {
    pages.add(page);
    lay(page);
  });
  client.hot.on('vite:client:disconnect', (_nothing, page) => pages.delete(page));
  return {
    show: (overlay) => {
      shown = overlay;
      pages.forEach(lay);
    },
    hide: () => {
      shown = null;
    },
  };
}
