import type { AstroIntegration } from 'astro';
import { report } from '../checks/report.ts';
import { ownPath } from '../files/content-folder.ts';
import { locales } from '../i18n/locales.ts';
import { checkedContent } from './checked-content.ts';

/** Refuses a build of faulty content, and tells an editor of faults while serving. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ command, logger, addWatchFile }) => {
        for (const name of ['site.yaml', ...locales.map((locale) => `ui/${locale}.json`)]) {
          addWatchFile(ownPath(name));
        }
        if (command !== 'build' && command !== 'dev') return;
        const content = await checkedContent();
        if (content.faults.length === 0) return;
        if (command === 'build') throw new Error(`The content has faults.\n${report(content)}`);
        logger.error(`\n${report(content)}`);
      },
    },
  };
}
