import { calloutTypes } from '../../schemas/writing-blocks.ts';
import type { OwnRule } from '../content.ts';
import { quoted, type LineFault } from '../../reading/fault.ts';
import { didYouMean } from '../../reading/nearest.ts';
import type { ElementFact } from '../../reading/element-facts.ts';

/** Steps hold one numbered list; a callout has a type and says something; what must never be out of date is a sentence. */
export const blockRule: OwnRule = ({ body }) =>
  (body?.elements ?? []).flatMap((element) => {
    if (element.name === 'Steps') return stepsFindings(element);
    if (element.name === 'Safety') return safetyFindings(element);
    return element.name === 'Callout' ? calloutFindings(element) : [];
  });

function stepsFindings({ line, numberedLists }: ElementFact): LineFault[] {
  if (numberedLists === 1) return [];
  return [
    {
      line,
      message: '<Steps> holds one numbered list',
      found: numberedLists === 0 ? 'no numbered list' : `${numberedLists} numbered lists`,
      expected: '1. …, 2. … with an empty line above and below',
      fix:
        numberedLists === 0
          ? 'Begin each step with 1. and leave an empty line after <Steps> and before </Steps>.'
          : 'Indent by three spaces what belongs to a step, so that the list goes on.',
    },
  ];
}

/** Its sentences can stand on another page, where an address of theirs would lead astray. */
function safetyFindings({ line, isEmpty, holdsAnchor }: ElementFact): LineFault[] {
  const expected = 'one or two sentences';
  if (isEmpty) {
    const fix = 'Put it around the sentence that must never be out of date, or remove it.';
    return [{ line, message: '<Safety> is empty', expected, fix }];
  }
  if (!holdsAnchor) return [];
  return [
    {
      line,
      message: '<Safety> holds a heading, steps or a footnote',
      expected,
      fix: 'Put it around the sentence alone.',
    },
  ];
}

function calloutFindings({ line, attributes, isEmpty }: ElementFact): LineFault[] {
  const types: readonly string[] = calloutTypes;
  const type = attributes.find(({ name }) => name === 'type');
  const expected = types.join(', ');
  const findings: LineFault[] = [];
  if (isEmpty) {
    findings.push({
      line,
      message: '<Callout> is empty',
      expected: 'text',
      fix: 'Write what it should say, or remove it.',
    });
  }
  if (!type) {
    findings.push({
      line,
      message: '<Callout> has no type',
      expected,
      fix: 'Write <Callout type="note">.',
    });
  } else if (type.value !== undefined && !types.includes(type.value ?? '')) {
    const fix = didYouMean(type.value ?? '', types, 'Write one of them.');
    findings.push({
      line,
      message: 'the type of <Callout> does not exist',
      found: quoted(type.value ?? ''),
      expected,
      fix,
    });
  }
  return findings;
}
