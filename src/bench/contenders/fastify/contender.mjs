import { join } from "node:path";
import { PAGE } from "../../harness/questions.mjs";

export const fastify = {
  name: "Fastify in memory",

  launch: (files) => (port) => ({
    file: process.execPath,
    args: [join(import.meta.dirname, "server.mjs"), String(port), files.lines],
    environment: { NODE_ENV: "production" },
    ready: "/events?limit=1",
  }),

  path: ({ actor, from, to }) => `/events?actor=${actor}&from=${from}&to=${to}&limit=${PAGE}`,

  answer({ body }) {
    const { total, items } = JSON.parse(body.toString());
    return { total, items };
  },
};
