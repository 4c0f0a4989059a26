import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fail, say } from '../../../src/cli/say.mjs';

/** Debian 12, whose RT is 5.0.3. */
const suite = 'bookworm';
const mirror = process.env['WENDA_DEBIAN_MIRROR'] || 'http://deb.debian.org/debian';

/** Outside of the repository, so that a second run is quick. */
const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'wenda-rt');
const root = join(cache, 'root');
const database = join(root, 'var/lib/dbconfig-common/sqlite3/request-tracker5/rtdb');
const pristine = join(cache, 'rtdb');
const tokenFile = join(cache, 'token');
const logFile = join(cache, 'install.log');

/** A Debian with RT in a folder, and the token of a user with the rights that the README names. */
export interface Chroot {
  root: string;
  token: string;
  /** The version of Debian's package. */
  version: string;
}

/** Prepares RT with an empty database and the queue `Support`; the first time it takes five minutes. */
export function prepareChroot(): Chroot {
  requireMeans();
  if (!existsSync(tokenFile)) install();
  copyFileSync(pristine, database);
  const token = readFileSync(tokenFile, 'utf8').trim();
  const version = inChroot(['dpkg-query', '-W', '-f', '${Version}', 'request-tracker5']);
  return { root, token, version };
}

/** A command line that runs in the chroot, as RT's own user unless another is named. */
export function chrootCommand(command: readonly string[], user = 'www-data'): string[] {
  const environment = [
    ...['PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'LC_ALL=C.UTF-8', 'HOME=/tmp'],
    'DEBIAN_FRONTEND=noninteractive',
  ];
  return [`--userspec=${user}:${user}`, root, 'env', '-i', ...environment, ...command];
}

function inChroot(command: readonly string[], user?: string, input?: string): string {
  return execFileSync('chroot', chrootCommand(command, user), {
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(input === undefined ? {} : { input }),
  });
}

function requireMeans(): void {
  if (process.getuid?.() !== 0) fail('RT is installed with chroot: run this as root, on Linux.');
  const has = (tool: string) => spawnSync('which', [tool]).status === 0;
  if (!has('chroot')) fail('There is no chroot. Run this on Linux.');
  if (existsSync(tokenFile) || has('debootstrap')) return;
  fail('There is no debootstrap. Install it: apt-get install debootstrap');
}

function install(): void {
  say(`Installing Debian's request-tracker5 into ${cache} (once, 900 MB)`);
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  run('debootstrap', ['--variant=minbase', suite, root, mirror]);
  // Nothing is to start by itself: only RT's server, and only while the test runs.
  write('usr/sbin/policy-rc.d', '#!/bin/sh\nexit 101\n', 0o755);
  const answers = [
    ['dbconfig-install', 'boolean', 'true'],
    ['database-type', 'select', 'sqlite3'],
    ['rtname', 'string', 'wenda'],
  ].map((answer) => `request-tracker5 request-tracker5/${answer.join(' ')}\n`);
  inChroot(['debconf-set-selections'], 'root', answers.join(''));
  const packages = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'];
  const apt = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  run('chroot', chrootCommand(apt, 'root'));
  configure();
}

function configure(): void {
  write('etc/request-tracker5/RT_SiteConfig.d/90-wenda.pm', siteConfig, 0o644);
  chmodSync(join(root, 'etc/request-tracker5/RT_SiteConfig.pm'), 0o644);
  write('tmp/set-up.pl', readFileSync(new URL('set-up.pl', import.meta.url), 'utf8'), 0o644);
  const token = inChroot(['perl', '/tmp/set-up.pl']);
  copyFileSync(database, pristine);
  writeFileSync(tokenFile, token, { mode: 0o600 });
}

/** Under its standalone server RT's pages must stand at the root; mail goes nowhere. */
const siteConfig = `Set($WebPath, '');
Set($MailCommand, 'testfile');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'error');
1;
`;

function write(path: string, text: string, mode: number): void {
  writeFileSync(join(root, path), text);
  chmodSync(join(root, path), mode);
}

function run(command: string, args: string[]): void {
  const log = openSync(logFile, 'a');
  const { status } = spawnSync(command, args, { stdio: ['ignore', log, log] });
  closeSync(log);
  if (status !== 0) fail(`${command} failed. Fix what ${logFile} ends with and run this again.`);
}
