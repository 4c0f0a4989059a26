import { defineCommand } from '../command.ts';
import { previewOptions, runPreview } from '../run-preview.ts';

export const command = defineCommand({
  summary: 'Serves the content while you write: each saved state is checked, shown and searched',
  options: previewOptions,
  notes: `WENDA_CONTENT names another content folder. A fault is shown over the pages, which stay as they were.
Drafts are shown, and announcements that are still to come; preview --at shows a moment.`,
  run: runPreview,
});
