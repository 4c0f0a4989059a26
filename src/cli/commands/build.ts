import { defineCommand, UsageError } from '../command.ts';
import { formatOf, formatOption } from '../report-format.ts';

export const command = defineCommand({
  summary: 'Checks the content, builds aside, then replaces what differs',
  options: {
    outDir: {
      type: 'string',
      value: 'folder',
      default: 'dist',
      summary: 'where the site is to stand',
    },
    format: { ...formatOption, value: 'text|github', summary: 'github: annotations of a workflow' },
  },
  notes:
    'WENDA_CONTENT names another content folder, WENDA_TICKET_ENDPOINT another endpoint for tickets.',
  async run({ outDir, format: typed }) {
    const format = formatOf(typed);
    if (format === 'json') throw new UsageError('A build tells more than JSON. Use check for it.');
    const { buildSite } = await import('../build-site.ts');
    await buildSite(outDir, format);
  },
});
