import { defineCommand } from '../command.ts';

export const command = defineCommand({
  summary: 'Serves tickets until it is stopped; a command behind it looks after them meanwhile',
  notes: 'The tickets stand in WENDA_DESK_DATA (.desk). README.md has every setting.',
  async run() {
    await import('../../desk/server.ts');
  },
});
