import type { Plugin } from 'vite';

/** The order of the site's cascade layers, weakest first. */
const order = '@layer reset, tokens, base, prose, components, utilities, brand;';

/**
 * Begins every stylesheet with the order of the layers: a component's styles may reach the browser
 * before the site's own, and the first mention of a layer decides its rank (CSS Cascade 5, 6.4.2).
 */
export function cssLayers(): Plugin {
  return {
    name: 'css-layers',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css(?:$|\?)|lang\.css/ },
      handler: (code) => ({ code: `${order}\n${code}`, map: null }),
    },
  };
}
