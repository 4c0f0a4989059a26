import { defineCommand } from '../command.ts';
import { momentOption, setTypedMoment } from '../moment-option.ts';
import { previewOptions, runPreview } from '../run-preview.ts';

export const command = defineCommand({
  summary:
    'Serves the content as it will be at a moment: with drafts, and with what is out by then',
  options: {
    at: {
      ...momentOption,
      summary: 'as of when: 2026-12-01T09:00:00+08:00; without it all that is to come is shown',
    },
    ...previewOptions,
  },
  notes: `Announcements whose "published" is later than the moment are left out, notices on the home page and dates of
review are those of the moment. npm run dev is the same without a moment.`,
  async run({ at, ...where }) {
    setTypedMoment(at);
    if (at !== undefined) console.log(`As of ${at}`);
    await runPreview(where);
  },
});
