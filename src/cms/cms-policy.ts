import type { CmsSettings } from '../schemas/cms.ts';

/** Where each service answers, besides a server of one's own. */
const services: Record<CmsSettings['service'], string[]> = {
  github: [
    'https://api.github.com',
    'https://*.githubusercontent.com',
    'https://www.githubstatus.com',
  ],
  gitlab: ['https://gitlab.com', 'https://status-api.hostedstatus.com'],
  gitea: ['https://gitea.com'],
};

/**
 * The content security policy of the visual editor's page (CSP 3). It reaches the service that it saves to
 * and nothing else. Sveltia CMS brings its styles as it runs and shows pictures from memory.
 */
export function cmsPolicy(cms?: CmsSettings): string {
  const reached = cms
    ? [...services[cms.service], ...(cms.server ? [new URL(cms.server).origin] : [])]
    : [];
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data: ${reached.join(' ')}`.trim(),
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    `connect-src 'self' blob: data: ${reached.join(' ')}`.trim(),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
