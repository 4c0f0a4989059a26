import { contentFolder } from '../../files/content-folder.ts';
import { CommandError, defineCommand } from '../command.ts';
import { freePort } from '../free-port.mjs';

export const command = defineCommand({
  summary: 'Serves the content while you write: each saved state is checked, shown and searched',
  options: {
    port: { type: 'string', value: 'number', default: '4321', summary: 'the first port to try' },
    host: { type: 'string', value: 'address', default: 'localhost', summary: 'where it listens' },
  },
  notes:
    'WENDA_CONTENT names another content folder. A fault is shown over the pages, which stay as they were.',
  async run({ port, host }) {
    const { wholeFolderFaults } = await import('../../checks/rules/whole-folder.ts');
    const { formatFault } = await import('../../reading/fault.ts');
    const [unusable] = wholeFolderFaults(contentFolder());
    if (unusable) throw new CommandError(formatFault(unusable));
    const { otherPreview } = await import('../../preview/other-preview.ts');
    const other = otherPreview();
    if (other) {
      const fix = 'Stop it first: two would mix their pages.';
      throw new CommandError(`npm run dev is running here already (process ${other}). ${fix}`);
    }
    const { startPreview } = await import('../../preview/preview.ts');
    console.log(`Checking ${contentFolder()}`);
    startPreview({ port: await freePort(Number(port), host), host });
  },
});
