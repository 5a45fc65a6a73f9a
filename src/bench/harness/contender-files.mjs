import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { lines } from "./http.mjs";
import { WORK } from "./places.mjs";

/**
 * The events for the contenders, as our own API answers them, so that all have the same documents to give: one a line
 * (`{position, firstDay, lastDay, actors, document}`), and as the database of json-server.
 *
 * A state or a body takes part in what its people do. That is our model and not theirs to work out: each event comes with
 * all actors that it is found by.
 */
export async function contenderFiles(server) {
  const actors = await actorsByEvent(server);
  const files = { lines: join(WORK, "events.ndjson"), database: join(WORK, "database.json") };
  const [listed, database] = [files.lines, files.database].map((file) => createWriteStream(file));
  database.write('{"events":[');
  let position = 0;
  for await (const line of lines(server.url("/v1/events?format=ndjson&all=true"))) {
    // The address of its page is only in lines, and not in the lists that are compared.
    const { url, ...document } = JSON.parse(line);
    const { id, firstDay, lastDay } = document;
    const taking = actors.get(id) ?? [];
    listed.write(`${JSON.stringify({ position, firstDay, lastDay, actors: taking, document })}\n`);
    if (!database.write(`${position === 0 ? "" : ",\n"}${JSON.stringify({ ...document, actors: taking })}`)) {
      await once(database, "drain");
    }
    position++;
  }
  database.write("]}\n");
  for (const file of [listed, database]) {
    file.end();
    await once(file, "finish");
  }
  return files;
}

/** Every person and organisation that some event is found by. */
export async function actorsIn(server) {
  const found = [];
  for (const actor of await allActors(server)) {
    for await (const _ of lines(server.url(`/v1/events?format=ndjson&limit=1&actor=${actor}`))) {
      found.push(actor);
    }
  }
  return found;
}

async function actorsByEvent(server) {
  const byEvent = new Map();
  for (const actor of await allActors(server)) {
    for await (const line of lines(server.url(`/v1/events?format=ndjson&all=true&actor=${actor}`))) {
      const { id } = JSON.parse(line);
      byEvent.set(id, [...(byEvent.get(id) ?? []), actor]);
    }
  }
  return byEvent;
}

async function allActors(server) {
  const ids = [];
  for (const list of ["people", "organisations"]) {
    for await (const line of lines(server.url(`/v1/${list}?format=ndjson&all=true`))) {
      ids.push(JSON.parse(line).id);
    }
  }
  return ids;
}
