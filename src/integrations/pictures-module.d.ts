declare module 'virtual:pictures' {
  /** The pictures of the content folder by their path there; `integrations/pictures.ts` makes it. */
  const pictures: Readonly<Record<string, import('astro').ImageMetadata>>;
  export default pictures;
}
