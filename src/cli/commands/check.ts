import { contentFolder } from '../../files/content-folder.ts';
import { defineCommand } from '../command.ts';
import { momentOption, setTypedMoment } from '../moment-option.ts';
import { formatOf, formatOption } from '../report-format.ts';

export const command = defineCommand({
  summary: 'Checks the content: what the build would refuse, without building',
  options: {
    format: formatOption,
    at: momentOption,
    publish: {
      type: 'boolean',
      summary: 'what is left of the demonstration is a fault: for the step before publishing',
    },
  },
  notes: `WENDA_CONTENT names another content folder. With json and github, paths are those of the repository that
holds the content; behind npm run, add --silent so that nothing but the JSON is printed.`,
  async run({ format: typed, publish, at }) {
    setTypedMoment(at);
    const format = formatOf(typed);
    const { repositoryPath } = await import('../../checks/formats/repository-path.ts');
    const { beforePublishing, writeReport } = await import('../../checks/formats/write-report.ts');
    const { toComeWords } = await import('../../checks/to-come.ts');
    const { checkedContent } = await import('../../integrations/checked-content.ts');
    const checked = await checkedContent(format === 'text' ? {} : { pathOf: repositoryPath });
    const content = publish ? beforePublishing(checked) : checked;
    console.log(
      writeReport(content, format) ||
        `${contentFolder()}: ${content.entries.length} entries, no fault.`,
    );
    const words = format === 'text' ? toComeWords(content.toCome) : '';
    if (words) console.log(words);
    process.exitCode = content.faults.length > 0 ? 1 : 0;
  },
});
