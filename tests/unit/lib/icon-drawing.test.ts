import { describe, expect, test } from 'vitest';
import { readIcon } from '../../../src/lib/icon-drawing.ts';

const faultsOf = (svg: string) => {
  const read = readIcon(svg);
  return 'faults' in read ? read.faults.map(({ line, what }) => `${line}: ${what}`) : [];
};
const svg = (inner: string, attributes = 'viewBox="0 0 24 24"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;

describe('an icon', () => {
  test.each([
    [
      'takes the colour of the text',
      svg('<path d="M0 0h2" fill="#c00"/>'),
      '<path d="M0 0h2" fill="currentColor"/>',
    ],
    [
      'keeps what is not filled',
      svg('<path d="M0 0h2" fill="none" stroke=\'red\' stroke-width="2"/>'),
      '<path d="M0 0h2" fill="none" stroke="currentColor" stroke-width="2"/>',
    ],
    [
      'loses what only its program needs',
      svg('<g id="a" class="b" data-name="c"><circle cx="1" cy="1" r="1"/></g>'),
      '<g><circle cx="1" cy="1" r="1"/></g>',
    ],
    [
      'says nothing: it stands beside a word',
      svg('<title>Truck <b>x</b></title><desc>y</desc><path d="M0 0"/>'),
      '<path d="M0 0"/>',
    ],
    [
      'may begin with a declaration and comments',
      `<?xml version="1.0"?>\n<!DOCTYPE svg>\n<!-- <script> -->${svg('<path d="M0 0"/>')}`,
      '<path d="M0 0"/>',
    ],
  ])('%s', (_name, text, shapes) => {
    expect(readIcon(text)).toEqual({
      viewBox: '0 0 24 24',
      markup: `<g fill="currentColor">${shapes}</g>`,
    });
  });

  test('that is an outline throughout stays one', () => {
    const outline = svg(
      '<path d="M0 0h2"/>',
      'viewBox="0 0 8 8" fill="none" stroke="black" width="8" height="8"',
    );
    expect(readIcon(outline)).toEqual({
      viewBox: '0 0 8 8',
      markup: '<g fill="none" stroke="currentColor"><path d="M0 0h2"/></g>',
    });
  });

  test('without a viewBox is as large as it says', () => {
    expect(readIcon(svg('<path d="M0 0"/>', 'width="16px" height="20"'))).toMatchObject({
      viewBox: '0 0 16 20',
    });
  });
});

describe('no icon is', () => {
  test.each([
    ['a script', svg('\n<script>alert(1)</script>'), '2: a <script>'],
    ['a style sheet', svg('<style>@import url(x.css)</style>'), '1: a <style>'],
    ['a picture from elsewhere', svg('<image href="https://evil.test/a.png"/>'), '1: a <image>'],
    ['a shape from elsewhere', svg('<use xlink:href="https://evil.test/a.svg#a"/>'), '1: a <use>'],
    ['a page', svg('<foreignObject><p>x</p></foreignObject>'), '1: a <foreignObject>'],
    ['an animation', svg('<path d="M0 0"><animate attributeName="d"/></path>'), '1: a <animate>'],
    ['what reacts', svg('<path d="M0 0" onclick="alert(1)"/>'), '1: an event handler'],
    [
      'filled from elsewhere',
      svg('<path d="M0 0" fill="url(https://evil.test/#a)"/>'),
      '1: a reference to something outside its shapes',
    ],
    ['a link', svg('<path d="M0 0" href="#a"/>'), '1: a reference to something outside its shapes'],
    ['styled in place', svg('<path d="M0 0" style="fill:red"/>'), '1: a style attribute'],
    ['without a size', svg('<path d="M0 0"/>', ''), '1: no viewBox'],
    ['not closed', '<svg viewBox="0 0 1 1"><g><path d="M0 0"/>', '1: a <g> that is not closed'],
    ['closed twice', `${svg('<path d="M0 0"/>')}</svg>`, '1: a </svg> that closes nothing'],
    ['a drawing within another', svg(svg('')), '1: an <svg> within another'],
    [
      'as large as a picture',
      svg(`<path d="${'M0 0'.repeat(3000)}"/>`),
      '1: more than 8000 characters',
    ],
    ['text', 'truck', '1: no viewBox'],
    [
      'a value that would end its attribute',
      svg(`<path d='M0 0" onload="alert(1)'/>`),
      '1: a value of d that no shape has',
    ],
  ])('%s', (_name, text, fault) => {
    expect(faultsOf(text)).toContain(fault);
  });

  test('what hides a tag in the words that are left out', () => {
    const read = readIcon(svg('<title><path d="M9 9"/><script>x</script></title><path d="M0 0"/>'));
    expect(JSON.stringify(read)).not.toMatch(/script|M9/);
  });
});
