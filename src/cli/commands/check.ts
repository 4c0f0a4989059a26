import type { CheckedContent } from '../../checks/check-content.ts';
import { contentFolder } from '../../files/content-folder.ts';
import type { Fault } from '../../reading/fault.ts';
import { defineCommand } from '../command.ts';
import { undoCutOff } from '../editing-folder.ts';
import { momentOption, setTypedMoment } from '../moment-option.ts';
import { folderPath } from '../folder-path.ts';
import { formatOf, formatOption } from '../report-format.ts';

export const command = defineCommand({
  summary: 'Checks the content: what the build would refuse, without building',
  operands: '[file …]',
  options: {
    format: formatOption,
    at: momentOption,
    publish: {
      type: 'boolean',
      summary: 'what is left of the demonstration is a fault: for the step before publishing',
    },
    fix: {
      type: 'boolean',
      summary: 'puts right what is mechanical (spacing, punctuation, terms), then checks',
    },
  },
  notes: `Behind it stand the files that you want to hear of, else it is all of them. WENDA_CONTENT names another content
folder. With json and github, paths are those of the repository that holds the content; behind npm run, add --silent so
that nothing but the JSON is printed.`,
  async run({ format: typed, publish, at, fix }, operands) {
    setTypedMoment(at);
    const format = formatOf(typed);
    const folder = contentFolder();
    const files = operands.map((operand) => folderPath(folder, operand));
    if (fix) await fixContent(folder, files);
    const { repositoryPath } = await import('../../checks/formats/repository-path.ts');
    const { beforePublishing, writeReport } = await import('../../checks/formats/write-report.ts');
    const { toComeWords } = await import('../../checks/to-come.ts');
    const { checkContent } = await import('../../checks/check-content.ts');
    const { shownPath } = await import('../../checks/report.ts');
    const pathOf = format === 'text' ? shownPath : repositoryPath;
    const checked = await checkContent(folder, { pathOf });
    const shown = files.map((file) => pathOf(folder, file));
    const asked = files.length > 0 ? onlyOf(shown, checked) : checked;
    const content = publish ? beforePublishing(asked) : asked;
    console.log(
      writeReport(content, format) || `${folder}: ${content.entries.length} entries, no fault.`,
    );
    const words = format === 'text' ? toComeWords(content.toCome) : '';
    if (words) console.log(words);
    process.exitCode = content.faults.length > 0 ? 1 : 0;
  },
});

/** What was found in some files, by their paths as the report has them. */
function onlyOf(files: readonly string[], checked: CheckedContent): CheckedContent {
  const ofThese = (list: Fault[]) => list.filter(({ file }) => files.includes(file));
  return {
    ...checked,
    faults: ofThese(checked.faults),
    warnings: ofThese(checked.warnings),
    demonstration: ofThese(checked.demonstration),
  };
}

/** What can be told of a folder whose faults keep it from being read is in the report that follows. */
async function fixContent(folder: string, files: readonly string[]): Promise<void> {
  const { checkContent } = await import('../../checks/check-content.ts');
  const { fixFiles } = await import('../../editor/fix-files.ts');
  await undoCutOff(folder);
  const { warnings } = await checkContent(folder, { pathOf: (_folder, file) => file });
  const mechanical = warnings.filter(({ isMechanical }) => isMechanical).map(({ file }) => file);
  const wanted = [...new Set(mechanical)].filter(
    (file) => files.length === 0 || files.includes(file),
  );
  for (const file of fixFiles(folder, wanted)) console.error(`fixed ${file}`);
}
