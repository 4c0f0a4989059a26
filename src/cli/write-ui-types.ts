import { readFileSync, writeFileSync } from 'node:fs';

const declaration = 'src/i18n/resources.d.ts';

/** The declaration that makes TypeScript check keys and their values, from the English strings. */
export function uiDeclaration(): string {
  const strings = readFileSync('content/ui/en.json', 'utf8').trim();
  return `// Written by src/cli/write-ui-types.ts from content/ui/en.json.
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

if (import.meta.main) writeFileSync(declaration, uiDeclaration());
