import { closeSync, copyFileSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { events } from "./events.mjs";

const AS_THEY_ARE = ["dataset.json", "sources.json", "people.json", "organisations.json", "places.json", "agreements.json"];
const CHUNK = 4_000_000;

/** Writes a dataset of so many events, in the dataset's own form; in pieces, since a million events are 1.6 GB. */
export function writeDataset(count, published, directory, seed) {
  mkdirSync(directory, { recursive: true });
  AS_THEY_ARE.forEach((file) => copyFileSync(join(published, file), join(directory, file)));
  const read = (file) => JSON.parse(readFileSync(join(published, file), "utf8"));
  const known = {
    events: read("events.json"),
    people: read("people.json"),
    organisations: read("organisations.json"),
  };
  const file = openSync(join(directory, "events.json"), "w");
  try {
    let chunk = "[\n";
    let separator = "";
    for (const event of events(count, known, seed)) {
      chunk += separator + JSON.stringify(event);
      separator = ",\n";
      if (chunk.length > CHUNK) {
        writeSync(file, chunk);
        chunk = "";
      }
    }
    writeSync(file, `${chunk}\n]\n`);
  } finally {
    closeSync(file);
  }
}
