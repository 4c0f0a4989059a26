import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatFault } from '../../../../src/reading/fault.ts';
import { uiStringFindings } from '../../../../src/checks/rules/ui-strings.ts';
import { shippedPath } from '../../../../src/files/content-folder.ts';
import { temporaryContent } from '../temporary-content.ts';

function said(files: Record<string, string>): string[] {
  const { faults, warnings } = uiStringFindings(temporaryContent(files));
  expect(warnings).toEqual([]);
  return faults.map(formatFault);
}

test('a folder needs no strings of its own', () => {
  expect(said({})).toEqual([]);
  expect(said({ 'ui/ko.json': '{}' })).toEqual([]);
});

test('the strings of a language are held against the English ones that ship', () => {
  const english = readFileSync(shippedPath('ui/en.json'), 'utf8');
  expect(said({ 'ui/en.json': english })).toEqual([]);
  expect(said({ 'ui/en.json': english.replace('"skip"', '"skipp"') })).toEqual([
    expect.stringMatching(
      /^ui\/en\.json:\d+: "site\.skipp" is not a key of the site .* Did you mean "site\.skip"\?$/,
    ),
  ]);
  const { site } = JSON.parse(english) as { site: Record<string, string> };
  expect(said({ 'ui/ja.json': JSON.stringify({ site: { skip: site['skip'] } }) })).toEqual([
    expect.stringMatching(/^ui\/ja\.json:1: "site\.skip" is not translated/),
  ]);
});

test('strings that cannot be read are that one fault', () => {
  expect(said({ 'ui/zh.json': '{' })).toEqual([
    expect.stringMatching(/^ui\/zh\.json:1: the JSON cannot be read here/),
  ]);
  expect(said({ 'ui/en.json': '{"x": "1",\n"x": "2"}' })).toEqual([
    expect.stringMatching(/^ui\/en\.json:2: the key "x" stands here a second time/),
  ]);
});
