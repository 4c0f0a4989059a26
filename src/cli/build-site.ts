import { repositoryPath } from '../checks/formats/repository-path.ts';
import type { ReportFormat } from '../checks/formats/format.ts';
import { writeReport } from '../checks/formats/write-report.ts';
import { contentFolder } from '../files/content-folder.ts';
import { checkedContent } from '../integrations/checked-content.ts';
import { demonstrationBox } from './demonstration-box.ts';
import { stagingFor } from './staging.ts';

/** Checks the content, builds beside the old site, then swaps; what fails leaves the old site as it was. */
export async function buildSite(outDir: string, format: ReportFormat = 'text'): Promise<void> {
  const started = performance.now();
  console.log(`Checking ${contentFolder()}`);
  const content = await checkedContent(format === 'text' ? {} : { pathOf: repositoryPath });
  // What is left of the demonstration has a box of its own, at the end.
  const findings = writeReport({ ...content, demonstration: [] }, format);
  if (findings) console.log(`\n${findings}\n`);
  if (content.faults.length > 0) process.exit(1);

  const staging = stagingFor(outDir);
  // Astro takes a second to load, which a build that is refused need not wait for.
  const { build } = await import('astro');
  try {
    console.log(`Building pages of ${content.entries.length} entries`);
    await build({ outDir: staging.folder, logLevel: 'error' });
    staging.publish();
  } catch (error) {
    staging.discard();
    console.error(error);
    console.error(`\nThe build failed; ${outDir} is as it was before.`);
    process.exit(1);
  }

  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${outDir} in ${seconds} s`);
  const box = demonstrationBox(content.demonstration);
  if (box) console.warn(`\n${box}\n`);
}
