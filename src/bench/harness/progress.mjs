/** What is going on, beside the report. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}
