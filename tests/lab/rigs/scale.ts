/** How much the rigs do: little within `npm test`, all of it with `npm run test:tickets`. */
interface Scale {
  /** How often the desk is killed under load. */
  kills: number;
  /** Senders at once while it is killed, and while the disk fills up. */
  senders: number;
  /** Connections that send one key at once. */
  oneKey: number;
  /** Tickets of the load test, over how many connections. */
  posts: number;
  connections: number;
  /** Fuzzed bodies within one process, and through real sockets. */
  bodies: number;
  sockets: number;
  /** Whether every fault is tried in every language, or each in one. */
  everyLocale: boolean;
}

const whole: Scale = {
  kills: 100,
  senders: 8,
  oneKey: 200,
  posts: 5000,
  connections: 64,
  bodies: 90_000,
  sockets: 10_000,
  everyLocale: true,
};

const short: Scale = {
  kills: 5,
  senders: 6,
  oneKey: 200,
  posts: 300,
  connections: 16,
  bodies: 1800,
  sockets: 200,
  everyLocale: false,
};

/** Whether all of it is to be shown (`WENDA_TICKETS=whole`). */
export const isWhole = process.env['WENDA_TICKETS'] === 'whole';

/** How long one rig may take, in milliseconds: far more than it needs, on a machine that is shared. */
export const patience = isWhole ? 60 * 60_000 : 3 * 60_000;

/** The numbers of this run. */
export const scale = isWhole ? whole : short;

/** Where the fuzzers begin; `WENDA_SEED` repeats a run. */
export const seed = Number(process.env['WENDA_SEED'] || Math.floor(Math.random() * 2 ** 31));
