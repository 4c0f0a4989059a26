import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OptionList } from '../../../../src/client/help-search/option-list.ts';
import { FakeElement, stubDocument } from '../../search/query/fake-elements.ts';

let input: FakeElement;
let list: FakeElement;
let options: OptionList;

beforeEach(() => {
  stubDocument();
  input = new FakeElement('input');
  list = new FakeElement('ul');
  options = new OptionList(input as unknown as HTMLInputElement, list as unknown as HTMLElement);
});
afterEach(() => void vi.unstubAllGlobals());

function show(count: number, state?: { hasActive: boolean }): FakeElement[] {
  const shown = Array.from({ length: count }, () => {
    const option = new FakeElement('a');
    option.setAttribute('role', 'option');
    return option;
  });
  options.show(shown as unknown as HTMLElement[], state);
  return shown;
}
/** The place of the active option, by the field, the options and the list alike; -1 where there is none. */
function activeOf(shown: FakeElement[]): number {
  const selected = shown.findIndex(({ attributes }) => attributes.get('aria-selected') === 'true');
  const pointed = shown.findIndex(({ id }) => id === input.attributes.get('aria-activedescendant'));
  expect(pointed).toBe(selected);
  expect(options.active).toBe(shown[selected]);
  return selected;
}

describe('the options that are shown', () => {
  test('stand in the list, each under an id of its own, the first one active', () => {
    const shown = show(3);
    expect(list.markup).toBe('<ul><li><a></a></li><li><a></a></li><li><a></a></li></ul>');
    expect(new Set(shown.map(({ id }) => id)).size).toBe(3);
    expect(activeOf(shown)).toBe(0);
    expect(input.attributes.get('aria-expanded')).toBe('true');
  });

  test('may have none active until the reader moves', () => {
    const shown = show(3, { hasActive: false });
    expect(activeOf(shown)).toBe(-1);
    expect(input.attributes.has('aria-activedescendant')).toBe(false);
    options.move(1);
    expect(activeOf(shown)).toBe(0);
  });

  test('take the place of those before', () => {
    show(3);
    options.move(1);
    const shown = show(2);
    expect(list.children).toHaveLength(2);
    expect(activeOf(shown)).toBe(0);
    expect(options.isMoved).toBe(false);
  });

  test('may be none: the list is closed, and the field points nowhere', () => {
    show(2);
    expect(activeOf(show(0))).toBe(-1);
    expect(input.attributes.get('aria-expanded')).toBe('false');
    expect(input.attributes.has('aria-activedescendant')).toBe(false);
    expect(options.move(1)).toBe(false);
    expect(options.isMoved).toBe(false);
  });
});

describe('moving', () => {
  test.each([
    ['down', [1], 1],
    ['down past the end to the beginning', [1, 1, 1], 0],
    ['up past the beginning to the end', [-1], 2],
    ['up and down to where it was', [1, -1], 0],
  ])('%s', (_name, steps, place) => {
    const shown = show(3);
    for (const step of steps) expect(options.move(step)).toBe(true);
    expect(activeOf(shown)).toBe(place);
    expect(options.isMoved).toBe(true);
  });

  test('up where none is active leads to the last', () => {
    const shown = show(3, { hasActive: false });
    options.move(-1);
    expect(activeOf(shown)).toBe(2);
  });

  test('brings the active option into view', () => {
    const shown = show(3);
    options.move(1);
    expect(shown[1]?.shown).toBe(1);
    expect(shown[2]?.shown).toBe(0);
  });
});
