import type { AstroIntegration } from 'astro';
import { report } from '../checks/report.ts';
import { checkedContent } from './checked-content.ts';

/** Refuses a build of faulty content; while somebody writes, the preview checks each saved state. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const content = await checkedContent();
        if (content.faults.length > 0) {
          throw new Error(`The content has faults.\n${report(content)}`);
        }
      },
    },
  };
}
