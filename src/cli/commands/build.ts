import { defineCommand } from '../command.ts';

export const command = defineCommand({
  summary: 'Checks the content, builds beside the old site, then swaps',
  options: {
    outDir: {
      type: 'string',
      value: 'folder',
      default: 'dist',
      summary: 'where the site is to stand',
    },
  },
  notes:
    'WENDA_CONTENT names another content folder, WENDA_TICKET_ENDPOINT another endpoint for tickets.',
  async run({ outDir }) {
    const { buildSite } = await import('../build-site.ts');
    await buildSite(outDir);
  },
});
