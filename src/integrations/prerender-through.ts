import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** Another way to render pages, by the one before it. */
export type PrerendererChange = (own: AstroPrerenderer) => AstroPrerenderer;

/** Renders pages with all of these changes: of several prerenderers Astro would take the last one alone. */
export function prerenderThrough(...changes: PrerendererChange[]): AstroIntegration {
  return {
    name: 'prerender-through',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => changes.reduce((own, change) => change(own), usual));
      },
    },
  };
}
