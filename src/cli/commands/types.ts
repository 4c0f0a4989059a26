import { readFileSync, writeFileSync } from 'node:fs';
import { referenceLocale } from '../../i18n/shipped-languages.ts';
import { defineCommand } from '../command.ts';

const declaration = 'src/i18n/resources.d.ts';
const source = `content/ui/${referenceLocale}.json`;

export const command = defineCommand({
  summary: 'Writes the types of the interface’s strings, after a key is added or renamed',
  run() {
    writeFileSync(declaration, uiDeclaration());
    console.log(`Written: ${declaration}`);
  },
});

/** The declaration that makes TypeScript check keys and their values, from the strings of the reference locale. */
export function uiDeclaration(): string {
  const strings = readFileSync(source, 'utf8').trim();
  return `// Written by \`npm run wenda -- types\` from ${source}.
import 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: UiStrings };
  }
}

interface UiStrings ${strings.replace(/,$/gm, ';').replace(/"$/gm, '";').replace(/\}$/gm, '}')}
`;
}
