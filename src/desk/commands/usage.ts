/** What an operator typed cannot be done; the message says what to do instead. */
export class UsageError extends Error {}

/** What the desk can be asked to do. */
export const usage = `npm run desk                              serves tickets until it is stopped
npm run desk -- list                      tickets, those to be answered soonest first
             --state received             only those; or answered, closed
             --json                       everything, as JSON (npm run -s desk -- list --json)
npm run desk -- show <reference>          one ticket
npm run desk -- mark <reference> answered what its requester is told; or closed
npm run desk -- export <folder>           all tickets with their files, a folder each
npm run desk -- forwards                  tickets that the ticket system does not have yet, and why
             --retry [reference …]        tries those again that are stuck
npm run desk -- help                      this text

The data stand in WENDA_DESK_DATA (.desk by default). All of it works while the desk runs.`;
