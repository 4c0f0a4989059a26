/** An answer as it came over the line. */
export interface Reply {
  status: number;
  /** The address that answered, after redirects. */
  address: string;
  /** The media type without parameters, in lower case; empty where there is none. */
  mediaType: string;
  retryAfter: string | null;
  text: string;
}

/** What is posted. */
export interface Posted {
  headers: Record<string, string>;
  body: FormData;
  /** Told the share that has left, from 0 to 1; listening makes the browser ask the endpoint first (CORS preflight). */
  onProgress?: (share: number) => void;
}

/** Posts a form; null where no answer came, so that nobody knows what became of it. Never rejects. */
export type Post = (address: string, posted: Posted) => Promise<Reply | null>;

/** How long a line may be silent. Milliseconds; longer where the upload cannot be watched. */
const [patience, blindPatience] = [120_000, 600_000];

/**
 * Posts by `XMLHttpRequest`, because `fetch` tells nothing of an upload's progress. It follows
 * redirects, which the page's policy keeps to the endpoint's own origin; the address that answered
 * gives them away.
 */
export const post: Post = (address, { headers, body, onProgress }) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), onProgress ? patience : blindPatience);
    };
    request.open('POST', address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    if (onProgress) {
      request.upload.addEventListener('progress', ({ loaded, total }) => {
        wait();
        onProgress(total > 0 ? loaded / total : 0);
      });
    }
    request.addEventListener('progress', wait);
    request.addEventListener('loadend', () => {
      clearTimeout(timer);
      resolve(replyOf(request));
    });
    wait();
    request.send(body);
  });

function replyOf(request: XMLHttpRequest): Reply | null {
  if (request.status === 0) return null;
  const type = request.getResponseHeader('Content-Type') ?? '';
  return {
    status: request.status,
    address: request.responseURL,
    mediaType: type.replace(/;.*/s, '').trim().toLowerCase(),
    // Asked for by its name, a header that CORS hides is an error in the console.
    retryAfter: /^retry-after: *(.*)$/im.exec(request.getAllResponseHeaders())?.[1] ?? null,
    text: request.responseText,
  };
}
