import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeLock } from '../../../src/files/lock.ts';

function newLockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'locks/one.lock');
}

/** Another process that takes the lock and keeps it. */
async function otherHolder(file: string) {
  const script = `
    import { takeLock } from ${JSON.stringify(resolve('src/files/lock.ts'))};
    globalThis.lock = takeLock(${JSON.stringify(file)});
    console.log('held');
    setInterval(() => {}, 60_000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', script]);
  onTestFinished(() => void other.kill('SIGKILL'));
  await once(other.stdout, 'data');
  return other;
}

test('one holds it at a time, and another one once it is given back', () => {
  const file = newLockFile();
  const first = takeLock(file);
  expect(takeLock(file)).toEqual({ pid: process.pid });
  if ('release' in first) first.release();
  expect(takeLock(file)).toHaveProperty('release');
});

test('the process that holds it is named, and loses it by its death', async () => {
  const file = newLockFile();
  const other = await otherHolder(file);
  expect(takeLock(file)).toEqual({ pid: other.pid });
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(takeLock(file)).toHaveProperty('release');
});

test('what a dead process noted holds nobody up', () => {
  const file = newLockFile();
  const first = takeLock(file);
  if ('release' in first) first.release();
  writeFileSync(`${file}.pid`, '1');
  expect(takeLock(file)).toHaveProperty('release');
});
