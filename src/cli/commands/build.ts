import { defineCommand, UsageError } from '../command.ts';
import { momentOption, setTypedMoment } from '../moment-option.ts';
import { partOf, partOption } from '../parts/part-option.ts';
import { formatOf, formatOption } from '../report-format.ts';

const join = 'build --join parts/1 parts/2 --outDir dist';

export const command = defineCommand({
  summary: 'Checks the content, builds aside, then replaces what differs',
  operands: '[--join <part> …]',
  options: {
    outDir: {
      type: 'string',
      value: 'folder',
      default: 'dist',
      summary: 'where the site is to stand',
    },
    format: { ...formatOption, value: 'text|github', summary: 'github: annotations of a workflow' },
    part: partOption,
    at: momentOption,
    status: {
      type: 'boolean',
      summary: 'with a page for editors at /status/, which nothing leads to',
    },
    join: { type: 'boolean', summary: 'puts the parts in these folders together, in any order' },
  },
  notes: `WENDA_CONTENT names another content folder, WENDA_TICKET_ENDPOINT another endpoint for tickets.
An announcement whose "published" is still to come is left out, so build again then: README.md, “Announcements with a
date to come”. “Ten thousand entries” there has a workflow that builds parts side by side; give them the same --at.`,
  async run({ outDir, format: typed, part: typedPart, join: isJoin, at, status }, folders) {
    setTypedMoment(at);
    const format = formatOf(typed);
    if (format === 'json') throw new UsageError('A build tells more than JSON. Use check for it.');
    const part = typedPart === undefined ? undefined : partOf(typedPart);
    if (isJoin) return joined(folders, outDir, part !== undefined);
    if (folders[0] !== undefined) {
      throw new UsageError(`"${folders[0]}" is no option. Parts are put together by ${join}.`);
    }
    if (part && outDir === 'dist') {
      const folder = `parts/${part.number}`;
      throw new UsageError(`A part is no site. Give it a folder of its own: --outDir ${folder}.`);
    }
    if (status) process.env['WENDA_STATUS'] = '1';
    const { buildSite } = await import('../build-site.ts');
    await buildSite(outDir, format, part);
  },
});

async function joined(folders: string[], outDir: string, isPart: boolean): Promise<void> {
  if (isPart) throw new UsageError('Make each part first with --part, then --join their folders.');
  if (folders.length === 0) {
    throw new UsageError(`--join needs the folders of all parts: ${join}.`);
  }
  const { joinParts } = await import('../parts/join-parts.ts');
  await joinParts(folders, outDir);
}
