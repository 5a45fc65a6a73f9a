/** `node generate.mjs COUNT DIR [SEED]`: a dataset of so many events, with the published dataset's distributions. */
import { join } from "node:path";
import { writeDataset } from "./generator/directory.mjs";

const [count, directory, seed = "1"] = process.argv.slice(2);
if (!/^\d+$/.test(count ?? "") || directory === undefined || !/^\d+$/.test(seed)) {
  console.error("usage: node generate.mjs COUNT DIR [SEED]");
  process.exit(2);
}
writeDataset(Number(count), join(import.meta.dirname, "../../dataset"), directory, Number(seed));
