/** What a contender's builds of one size cost, all its runs. */
export interface Row {
  name: string;
  size: number;
  wallSeconds: number[];
  userSeconds: number[];
  /** Of all processes together; null where there is no /proc. */
  peakBytes: number | null;
  bytes: number;
  files: number;
  /** Of one article whose text is the same at every size, where its place is known. */
  articleBytes?: number;
}

/** A sentence with a figure and its budget, and whether that was kept. */
export interface Verdict {
  says: string;
  isMet: boolean;
}

/** `from` and `upTo` are the numbers of entries between which a budget holds. */
export const budgets = {
  ratio: { most: 0.5, from: 1000, upTo: 4000 },
  growth: 1.15,
  peakBytes: { most: 1.5e9, upTo: 10_000 },
  files: { most: 20_000, upTo: 10_000 },
  articleGrowth: 1.05,
};

/** Holds our rows against the budgets, and against the peer's rows of the same size where there are any. */
export function verdictsOf(own: Row[], peer: Row[] = []): Verdict[] {
  const rows = own.toSorted((a, b) => a.size - b.size);
  return [
    ...rows.flatMap((row) =>
      judgeRatio(
        row,
        peer.find(({ size }) => size === row.size),
      ),
    ),
    ...judgeGrowth(rows),
    ...rows.flatMap(judgePeak),
    ...rows.flatMap(judgeFiles),
    ...judgeArticle(rows),
  ];
}

/** The cheapest run: what else the machine does only ever adds. */
export function cheapest(seconds: number[]): number {
  return Math.min(...seconds);
}

/** Milliseconds of user CPU for each entry between two sizes; what a build costs in any case does not count. */
export function costPerEntry(smaller: Row, larger: Row): number {
  const seconds = cheapest(larger.userSeconds) - cheapest(smaller.userSeconds);
  return (seconds * 1000) / (larger.size - smaller.size);
}

function judgeRatio({ size, userSeconds }: Row, peer?: Row): Verdict[] {
  if (!peer) return [];
  const [mine, theirs] = [cheapest(userSeconds), cheapest(peer.userSeconds)];
  const figure = `${mine.toFixed(1)} s of user CPU at ${size} entries, ${(mine / theirs).toFixed(2)} of ${peer.name}’s ${theirs.toFixed(1)} s`;
  const { most, from, upTo } = budgets.ratio;
  if (size < from || size > upTo) return [{ says: `${figure} (no budget)`, isMet: true }];
  return [{ says: `${figure} (budget ${most})`, isMet: mine <= theirs * most }];
}

function judgeGrowth(rows: Row[]): Verdict[] {
  const steps = rows.slice(1).map((larger, index) => {
    const smaller = rows[index]!;
    return { ms: costPerEntry(smaller, larger), between: `${smaller.size} and ${larger.size}` };
  });
  return steps.map(({ ms, between }, index) => {
    const figure = `${ms.toFixed(1)} ms of user CPU for each entry between ${between}`;
    const before = steps[index - 1];
    if (!before) return { says: `${figure} (no budget)`, isMet: true };
    const times = `${(ms / before.ms).toFixed(2)} times that between ${before.between}`;
    return {
      says: `${figure}, ${times} (budget ${budgets.growth})`,
      isMet: ms <= before.ms * budgets.growth,
    };
  });
}

function judgePeak({ size, peakBytes }: Row): Verdict[] {
  const { most, upTo } = budgets.peakBytes;
  if (peakBytes === null || size > upTo) return [];
  return [
    {
      says: `${(peakBytes / 1e9).toFixed(2)} GB at most at ${size} entries (budget ${most / 1e9})`,
      isMet: peakBytes <= most,
    },
  ];
}

function judgeFiles({ size, files }: Row): Verdict[] {
  const { most, upTo } = budgets.files;
  if (size > upTo) return [];
  return [{ says: `${files} files at ${size} entries (budget ${most})`, isMet: files <= most }];
}

function judgeArticle(rows: Row[]): Verdict[] {
  const all = rows.flatMap(({ articleBytes }) => articleBytes ?? []);
  if (all.length === 0) return [];
  const says = `the same article has ${all.join(', ')} bytes (budget: does not grow)`;
  // Its few related links have other titles at each scale; a list of entries would add far more.
  return [{ says, isMet: Math.max(...all) <= Math.min(...all) * budgets.articleGrowth }];
}
