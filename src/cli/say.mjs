/** Prints one step of a command, so that a person sees what is being done. */
export function say(text) {
  console.log(`\n▸ ${text}`);
}

/** Prints why a command cannot go on, and ends it. */
export function fail(text) {
  console.error(`\n✗ ${text}`);
  process.exit(1);
}
