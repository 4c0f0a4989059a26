import { resolve } from 'node:path';
import type { Retention } from './store/retention.ts';

/** How a desk is run; the README has a row for each variable. */
export interface Settings {
  port: number;
  /** Where database and attachments stand. Absolute. */
  folder: string;
  origins: string[];
  isProxied: boolean;
  /** New tickets an hour; null is no limit. */
  perEmail: number | null;
  perAddress: number | null;
  altchaKey: string | null;
  /** Null where nothing is ever deleted. */
  retention: Retention | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings in the environment.
 * @throws Error that names the variable, what was found and what is expected
 */
export function readSettings(env: Environment): Settings {
  const days = numberOf(env, 'WENDA_DESK_RETENTION_DAYS', null);
  return {
    port: numberOf(env, 'WENDA_DESK_PORT', 8787, 0) ?? 8787,
    folder: folderOf(env),
    origins: originsOf(env),
    isProxied: isOn(env, 'WENDA_DESK_PROXY'),
    perEmail: numberOf(env, 'WENDA_DESK_PER_EMAIL', 30),
    perAddress: numberOf(env, 'WENDA_DESK_PER_ADDRESS', 60),
    altchaKey: env['WENDA_DESK_ALTCHA_KEY'] || null,
    retention: days === null ? null : { days, isOfAll: isOn(env, 'WENDA_DESK_RETENTION_ALL') },
  };
}

/** The folder of the desk's data. Absolute. */
export function folderOf(env: Environment): string {
  return resolve(env['WENDA_DESK_DATA'] || '.desk');
}

function originsOf(env: Environment): string[] {
  const name = 'WENDA_DESK_ORIGINS';
  const origins = (env[name] || 'http://127.0.0.1:4321,http://localhost:4321')
    .split(',')
    .map((origin) => origin.trim().replace(/\/$/, ''))
    .filter(Boolean);
  const wrong = origins.find((one) => !URL.canParse(one) || new URL(one).origin !== one);
  if (wrong === undefined) return origins;
  throw new Error(
    `${name} has "${wrong}". Write origins such as https://help.example.com, without a path`,
  );
}

/** A whole number, or null for `off`. */
function numberOf<T extends number | null>(
  env: Environment,
  name: string,
  otherwise: T,
  least = 1,
): number | T | null {
  const written = env[name]?.trim();
  if (!written) return otherwise;
  if (written === 'off') return null;
  const number = Number(written);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new Error(`${name} is "${written}". Write a whole number from ${least} on, or off`);
}

function isOn(env: Environment, name: string): boolean {
  const written = env[name]?.trim() || '0';
  if (written === '0' || written === '1') return written === '1';
  throw new Error(`${name} is "${written}". Write 1 or 0`);
}
