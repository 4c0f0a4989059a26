// `npm run check:content`: what the build would refuse, without building.
import { report } from '../checks/report.ts';
import { contentFolder } from '../files/content-folder.ts';
import { checkedContent } from '../integrations/checked-content.ts';

const content = await checkedContent();
console.log(report(content) || `${contentFolder()}: ${content.entries.length} entries, no fault.`);
process.exitCode = content.faults.length > 0 ? 1 : 0;
