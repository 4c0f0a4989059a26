/**
 * The relative luminance of a colour of six hex digits, from 0 (black) to 1 (white), as WCAG 2.2 defines it.
 * @example luminanceOf('#ffffff') // 1
 */
export function luminanceOf(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
 * @example contrastOf('#000000', '#ffffff') // 21
 */
export function contrastOf(a: string, b: string): number {
  const [light, dark] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => y - x) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * A colour with a share of another mixed in.
 * @example mixed('#ffffff', '#000000', 0.2) // '#cccccc'
 */
export function mixed(ground: string, colour: string, share: number): string {
  const other = channelsOf(colour);
  const channels = channelsOf(ground).map((own, index) =>
    Math.round(own * (1 - share) + (other[index] ?? 0) * share),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
