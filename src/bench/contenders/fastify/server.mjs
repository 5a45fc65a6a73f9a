/** `node server.mjs PORT EVENTS`: answers from memory, the way that a small service is naturally written. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import Fastify from "fastify";

const [port, file] = process.argv.slice(2);

const events = [];
for await (const line of createInterface({ input: createReadStream(file) })) {
  const { firstDay, lastDay, actors, document } = JSON.parse(line);
  events.push({ firstDay, lastDay, actors: new Set(actors), document });
}

const app = Fastify();

app.get("/events", (request) => {
  const { actor, from, to, limit } = request.query;
  const found = events.filter((event) => event.firstDay <= to && event.lastDay >= from && event.actors.has(actor));
  return { total: found.length, items: found.slice(0, Number(limit)).map((event) => event.document) };
});

await app.listen({ port: Number(port), host: "127.0.0.1" });
