import { join } from "node:path";
import { PAGE } from "../../harness/questions.mjs";

export const jsonServer = {
  name: "json-server",

  launch: (files) => (port) => ({
    file: process.execPath,
    args: [
      join(import.meta.dirname, "node_modules/json-server/lib/cli/bin.js"),
      ...["--host", "127.0.0.1", "--port", String(port), "--quiet", "--read-only", files.database],
    ],
    environment: { NODE_ENV: "production" },
    ready: "/events?_limit=1",
  }),

  // The dates first, which leave little for the expression. The file is in order already: nothing to sort.
  path: ({ actor, from, to }) =>
    `/events?firstDay_lte=${to}&lastDay_gte=${from}` +
    `&actors_like=${encodeURIComponent(`(^|,)${actor}(,|$)`)}&_limit=${PAGE}`,

  answer({ headers, body }) {
    const items = JSON.parse(body.toString()).map(({ actors, ...document }) => document);
    return { total: Number(headers["x-total-count"]), items };
  },
};
