import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { languageAsker } from '../../../src/checks/language/language-rules.ts';
import { ownFindings } from '../../../src/checks/own-findings.ts';
import { entryFacts } from '../../../src/reading/entry-facts.ts';
import { formatFault, type LineFault } from '../../../src/reading/fault.ts';
import { temporaryContent, term } from './temporary-content.ts';

const today = new Date('2026-11-21T00:00:00Z');
const place = { file: 'glossary/en/fee.mdx', collection: 'glossary', locale: 'en', slug: 'fee' };

/** Something for each that looks at the entry alone, and links for one that looks at the folder. */
const body = [
  'A no-break\u00a0space, a bell\u0007 and {code}.',
  'A [link](/en/faq/nowhere/) to nowhere, and [another][missing] to nothing.',
  'Write to help@example.com. TODO: say when.',
].join('\n\n');

const ask = languageAsker('content');

function own(text: string) {
  const facts = entryFacts(place as Parameters<typeof entryFacts>[0], text);
  return ownFindings(facts, text, ask('en', text));
}

function words(findings: LineFault[]): string[] {
  return findings.map((finding) => formatFault({ ...finding, file: '' }).replace(/ \(.*/, ''));
}

test('what is found in an entry by itself needs no folder', () => {
  const { faults, warnings, demonstration } = own(term(body));
  expect(words(faults.flat())).toEqual([
    ':7: a character that nobody sees changes the order of the text or breaks files',
    ':7: braces hold code',
    ':9: the address of a link is not there',
  ]);
  expect(words(warnings.flat())).toEqual([':7: a character that nobody sees stands in the text']);
  expect(words(demonstration)).toEqual([':11: an e-mail address of the demonstration is left']);
});

test('a draft is not published, so that nothing of the demonstration has to leave it', () => {
  expect(own(term(body, 'draft: true\n')).demonstration).toEqual([]);
});

test('the report has what both kinds of rules find on a line in the order of the rules', async () => {
  const folder = temporaryContent({ [place.file]: term(body) });
  const { faults, warnings, demonstration } = await checkContent(folder, { today });
  expect(words(faults)).toEqual([
    ':7: a character that nobody sees changes the order of the text or breaks files',
    ':7: braces hold code',
    ':9: the link leads to a page that does not exist',
    ':9: the address of a link is not there',
  ]);
  expect(words(warnings)).toEqual([':7: a character that nobody sees stands in the text']);
  expect(words(demonstration.filter(({ file }) => file.endsWith('.mdx')))).toEqual([
    ':11: an e-mail address of the demonstration is left',
  ]);
});

test('a file that is no UTF-8 is named once, and the characters of other files too', async () => {
  const folder = temporaryContent({
    [place.file]: new Uint8Array([0xff, 0xfe, 0x41, 0x00]),
    'glossary/xx/fee.mdx': term('A bell\u0007.'),
  });
  const { faults } = await checkContent(folder, { today });
  const ofEntry = faults.filter(({ file }) => file.endsWith(place.file));
  expect(words(ofEntry)).toEqual([':1: the file is not UTF-8']);
  expect(faults.some(({ file, line }) => file.endsWith('xx/fee.mdx') && line === 7)).toBe(true);
});
