import { createHash } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeDataset } from "../generator/directory.mjs";
import { BENCH, PUBLISHED, WORK } from "./places.mjs";
import { say } from "./progress.mjs";

/** The directory of a generated dataset; made unless it is there already, since a million events take their time. */
export function dataset(count, seed) {
  const directory = join(WORK, `data-${count}`);
  const made = join(directory, "made-of.txt");
  const wanted = ingredients(count, seed);
  if (!existsSync(made) || readFileSync(made, "utf8") !== wanted) {
    say(`generating ${count} events`);
    rmSync(directory, { recursive: true, force: true });
    writeDataset(count, PUBLISHED, directory, seed);
    writeFileSync(made, wanted);
  }
  return directory;
}

/** The same dataset once more, and of all else that its directory may have got only what is named. */
export function twin(directory, name, ...besides) {
  const other = `${directory}-${name}`;
  rmSync(other, { recursive: true, force: true });
  mkdirSync(other);
  const own = readdirSync(PUBLISHED).filter((file) => file.endsWith(".json"));
  for (const file of [...own, ...besides].filter((one) => existsSync(join(directory, one)))) {
    linkSync(join(directory, file), join(other, file));
  }
  return other;
}

function ingredients(count, seed) {
  const hash = createHash("sha256");
  for (const directory of [join(BENCH, "generator"), PUBLISHED]) {
    for (const file of readdirSync(directory).filter((file) => /\.(mjs|json)$/.test(file)).sort()) {
      hash.update(readFileSync(join(directory, file)));
    }
  }
  return `${count} events, seed ${seed}, made from ${hash.digest("hex")}\n`;
}
