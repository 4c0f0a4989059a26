/** The id that remark-rehype gives to the heading of the footnotes. */
export const footnoteLabelId = 'footnote-label';
