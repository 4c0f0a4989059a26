/** Why a drawing cannot be drawn, and on which of its lines; null where it can. */
export async function drawingError(svg: Buffer): Promise<{ line: number; reason: string } | null> {
  // Loaded where a brand has a drawing: it takes longer than reading a small folder.
  const { default: sharp } = await import('sharp');
  try {
    await sharp(svg).resize(16).toBuffer();
    return null;
  } catch (error) {
    const { message } = error as Error;
    const place = /(?: on line |:)(\d+)(?: column |:)\d+(?: of data)?: ([^\n]+)/;
    const [, line = '1', reason = message] = place.exec(message) ?? [];
    return { line: Number(line), reason: reason.trim() };
  }
}
