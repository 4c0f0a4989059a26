/** What this module uses of Pagefind's JS API. */
interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** What Pagefind keeps of a page. */
interface Fragment {
  content: string;
}

const instances = new Map<string, Promise<Pagefind>>();
const fragments = new Map<string, Promise<string>>();

/** Pagefind over one locale's index, loaded with the first search. Rejects where it cannot be had. */
export function loadPagefind(locale: string): Promise<Pagefind> {
  const known = instances.get(locale);
  if (known) return known;
  const loading = startPagefind(locale);
  instances.set(locale, loading);
  loading.catch(() => instances.delete(locale));
  return loading;
}

/** The text of an indexed page, by Pagefind's id; empty where it cannot be had. */
export function loadText(locale: string, id: string): Promise<string> {
  const path = `/pagefind/${locale}/fragment/${id}.pf_fragment`;
  const known = fragments.get(path);
  if (known) return known;
  const loading = fetchFragment(path).catch(() => '');
  fragments.set(path, loading);
  return loading;
}

async function startPagefind(locale: string): Promise<Pagefind> {
  const address = `/pagefind/${locale}/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** A fragment is gzipped JSON behind a signature. */
async function fetchFragment(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok || !response.body) return '';
  const stream = response.body.pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(stream).text();
  return (JSON.parse(text.slice(text.indexOf('{'))) as Fragment).content;
}
