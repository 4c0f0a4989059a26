import { repositoryPath } from '../checks/formats/repository-path.ts';
import type { ReportFormat } from '../checks/formats/format.ts';
import { writeReport } from '../checks/formats/write-report.ts';
import { toComeWords } from '../checks/to-come.ts';
import { articleFolder, contentFolder } from '../files/content-folder.ts';
import { momentOfRun, setMoment } from '../files/moment.ts';
import type { BuildPart } from '../integrations/build-part.ts';
import { checkedContent } from '../integrations/checked-content.ts';
import { astroBuild } from './astro-build.ts';
import { demonstrationBox } from './demonstration-box.ts';
import { noProgress, progressOn } from './build-progress.ts';
import { pruneKept } from '../reading/kept.ts';
import { makePart } from './parts/make-part.ts';
import { ownTurn, publish } from './publish.ts';

/** Checks the content, builds the site or a part of it aside, then swaps; what fails leaves the folder as it was. */
export async function buildSite(
  outDir: string,
  format: ReportFormat = 'text',
  part?: BuildPart,
): Promise<void> {
  // Content is read when it is this build's turn, so that the last one to publish has read the newest.
  const staging = await ownTurn(outDir, part ? 'part' : 'site');
  // From here on everything is decided as of one moment.
  setMoment(momentOfRun());
  const started = performance.now();
  console.log(`Checking ${contentFolder()}`);
  const progress = format === 'text' ? progressOn(process.stdout) : noProgress;
  const content = await checkedContent({
    onRead: (done, of) => progress.tell(() => `Checking ${done} of ${of} entries`),
    ...(format === 'text' ? {} : { pathOf: repositoryPath }),
  });
  progress.end();
  // Each part refuses faults; what is no fault, the first one says for all.
  const saysAll = !part || part.number === 1;
  const warnings = saysAll ? content.warnings : [];
  // What is left of the demonstration has a box of its own, at the end.
  const findings = writeReport({ ...content, warnings, demonstration: [] }, format);
  if (findings) console.log(`\n${findings}\n`);
  if (content.faults.length > 0) {
    staging.discard();
    process.exit(1);
  }

  const share = part ? `part ${part.number} of ${part.of} of the pages` : 'pages';
  console.log(`Building ${share} of ${content.entries.length} entries`);
  const make = () => (part ? makePart(staging, part, progress) : astroBuild(staging, progress));
  const changed = await publish(staging, outDir, make, progress);
  pruneKept(articleFolder());
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${outDir} in ${seconds} s: ${changed}`);
  const words = saysAll ? toComeWords(content.toCome) : '';
  if (words) console.log(words);
  const box = saysAll ? demonstrationBox(content.demonstration) : '';
  if (box) console.warn(`\n${box}\n`);
}
