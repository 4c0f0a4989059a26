import { describe, expect, test } from 'vitest';
import { writingComponents } from '../../../src/cms/writing-components.ts';

const components = writingComponents(['maker-fee', 'taker-fee']);
const named = (label: string) => components.find((one) => one.label === label);

/** What an editor reads from a text and writes back. */
function throughEditor(label: string, text: string): string | undefined {
  const component = named(label);
  const match = component && new RegExp(component.pattern).exec(text);
  return match ? component.toBlock(component.fromBlock?.(match) ?? {}) : undefined;
}

describe('in the visual editor', () => {
  test.each([
    ['Callout', '<Callout type="danger">\n\nNever tell it.\n\n</Callout>'],
    ['Steps', '<Steps>\n\n1. **One.**\n\n2. Two\n\n</Steps>'],
    ['Safety', '<Safety>\n\nWe never ask for it.\n\n</Safety>'],
    ['Fact', '<Fact name="maker-fee" />'],
    ['Fact', '<Fact name="maker-fee" form="number" />'],
  ])('%s stays what it is', (label, text) => {
    expect(throughEditor(label, text)).toBe(text);
  });

  test('a callout offers its types, a fact the names that there are', () => {
    expect(named('Callout')?.fields[0]).toMatchObject({ widget: 'select', required: true });
    expect(named('Fact')?.fields[0]).toMatchObject({ options: ['maker-fee', 'taker-fee'] });
  });

  test('a fact stands within a line, a block on lines of its own', () => {
    expect(named('Fact')?.pattern.flags).toBe('');
    expect(throughEditor('Callout', 'a <Callout type="note">\n\nb\n\n</Callout>')).toBeUndefined();
  });
});
