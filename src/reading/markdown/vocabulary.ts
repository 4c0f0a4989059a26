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

/** The schemes that a link in content may have; without a scheme it stays on the site. */
export const linkSchemes = ['https:', 'http:', 'mailto:', 'tel:'] as const;
