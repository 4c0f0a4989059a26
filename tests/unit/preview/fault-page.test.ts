import { expect, test } from 'vitest';
import { freePort } from '../../../src/cli/free-port.mjs';
import { faultPage } from '../../../src/preview/fault-page.ts';

const fault = { file: 'site.yaml', line: 3, message: '"url" is <b>odd</b>', fix: 'Write one.' };

test('every address answers with the faults of now, and is free afterwards', async () => {
  const host = '127.0.0.1';
  const port: number = await freePort(4600, host);
  const page = await faultPage({ port, host });
  const read = async (path: string) => {
    const response = await fetch(`http://${host}:${port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  page.show([fault]);
  const { status, text } = await read('/en/faq/fees/');
  expect(status).toBe(500);
  expect(text).toContain(
    '<p>site.yaml:3: &quot;url&quot; is &lt;b&gt;odd&lt;/b&gt;. Write one.</p>',
  );
  page.show([{ ...fault, line: 9 }]);
  expect((await read('/')).text).toContain('site.yaml:9:');
  await page.close();
  await expect(read('/')).rejects.toThrow('fetch failed');
  const again = await faultPage({ port, host });
  await again.close();
});
