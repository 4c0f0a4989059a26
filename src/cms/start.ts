import CMS, { type CmsConfig } from '@sveltia/cms';
import { articleFormat, readDocument, writeDocument } from './document-format.ts';
import { writingComponents } from './writing-components.ts';

const response = await fetch('config.json');
const { config, facts } = (await response.json()) as { config: CmsConfig; facts: string[] };
CMS.registerCustomFormat(articleFormat, 'mdx', { fromFile: readDocument, toFile: writeDocument });
for (const component of writingComponents(facts)) CMS.registerEditorComponent(component);
await CMS.init({ config });
