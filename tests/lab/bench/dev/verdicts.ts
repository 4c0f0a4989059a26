import type { Verdict } from '../verdicts.ts';
import type { Figures } from './figures.ts';

/** Milliseconds that a writer waits at most, at 10,000 entries, and what they wait for. */
export const devBudgets: Record<keyof Figures, { most: number; until: string }> = {
  ready: { most: 5000, until: 'npm run dev shows its first page from a warm cache' },
  paragraph: { most: 300, until: 'a saved paragraph is on the page' },
  ownFault: { most: 2000, until: 'a fault of an article is shown' },
  folderFault: { most: 2000, until: 'a fault between articles is shown' },
  search: { most: 2000, until: 'search finds what was saved' },
};

/** Holds the best of each figure against its budget: what else the machine does only ever adds. */
export function devVerdicts(size: number, figures: Figures): Verdict[] {
  return (Object.keys(devBudgets) as (keyof Figures)[]).map((name) => {
    const { most, until } = devBudgets[name];
    const best = Math.min(...figures[name]);
    return {
      says: `${best.toFixed(0)} ms until ${until}, at ${size} entries (budget ${most})`,
      isMet: best <= most,
    };
  });
}
