import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Unbroken from '../../../../src/components/Unbroken.astro';
import { htmlOf, joint } from './rendered.ts';

test.each([
  [
    '‘완료’를 눌러요 (UTC+8)으로는 0.08%로',
    `‘완료’${joint}를 눌러요 (UTC+8)${joint}으로는 0.08%${joint}로`,
  ],
  ['**‘완료’**인데 [확인](/ko/faq/) (필수)을', `<strong>‘완료’</strong>${joint}인데`],
  ['`50%`로 바꿔요', `<code>50%</code>${joint}로`],
])('a particle stays with the mark before it: %s', async (body, html) => {
  expect(await htmlOf(body, 'ko')).toContain(html);
});

test.each([
  ['ko', '‘완료’ 를 (UTC+8) 으로 `‘완료’를`'],
  ['ko', '0.08%\n\n로 시작해요'],
  ['ja', '「完了」を（必須）に0.08%で'],
  ['en', 'A ‘word’s end'],
])('%s: nothing stands between: %s', async (locale, body) => {
  expect(await htmlOf(body, locale)).not.toContain('unbroken');
});

test('titles and descriptions keep theirs too, without a blank', async () => {
  const container = await AstroContainer.create();
  const props = { text: '‘완료’를 0.08%로', locale: 'ko' };
  const html = await container.renderToString(Unbroken, { props });
  expect(html.trim()).toBe(`‘완료’${joint}를 0.08%${joint}로`);
});
