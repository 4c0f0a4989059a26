/** A command that cannot be done as it was typed; the message says what to type instead. */
export class UsageError extends Error {}

/** The commands of the desk, as `help` shows them. */
export const usage = `npm run desk                              serves tickets until it is stopped
npm run desk -- list                      tickets, those to be answered soonest first
             --state received             only those; or answered, closed
             --json                       everything, as JSON (npm run -s desk -- list --json)
npm run desk -- show <reference>          one ticket
npm run desk -- mark <reference> answered what its requester is told; or closed
npm run desk -- export <folder>           all tickets with their files, a folder each
npm run desk -- forwards                  tickets that the ticket system does not have yet, and why
             --retry [reference …]        tries the stuck ones again
npm run desk -- help                      this text

The data is in WENDA_DESK_DATA (.desk by default). Every command works while the desk runs.`;
