import { contentFolder } from '../../files/content-folder.ts';
import { defineCommand } from '../command.ts';

export const command = defineCommand({
  summary: 'Checks the content: what the build would refuse, without building',
  notes: 'WENDA_CONTENT names another content folder.',
  async run() {
    const { report } = await import('../../checks/report.ts');
    const { checkedContent } = await import('../../integrations/checked-content.ts');
    const content = await checkedContent();
    console.log(
      report(content) || `${contentFolder()}: ${content.entries.length} entries, no fault.`,
    );
    process.exitCode = content.faults.length > 0 ? 1 : 0;
  },
});
