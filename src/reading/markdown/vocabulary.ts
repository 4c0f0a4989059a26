/** The HTML that content may use, with the attributes that each element may have besides `lang`. */
export const allowedHtml: Readonly<Record<string, readonly string[]>> = {
  details: ['open'],
  summary: [],
  ruby: [],
  rt: [],
  rp: [],
  kbd: [],
  abbr: ['title'],
  br: [],
  sub: [],
  sup: [],
};

/** What a callout can be, mildest first. */
export const calloutTypes = ['note', 'safe', 'warning', 'danger'] as const;

/** The writing blocks that content may use without import, with their attributes. */
export const writingBlocks: Readonly<Record<string, readonly string[]>> = {
  Steps: [],
  Callout: ['type'],
};

/** The schemes that a link in content may have; without a scheme it stays on the site. */
export const linkSchemes = ['https:', 'http:', 'mailto:', 'tel:'] as const;
