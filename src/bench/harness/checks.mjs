import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { JAR } from "../contenders/tumen/contender.mjs";
import { say } from "./progress.mjs";

/** The directory once it bears the checker's seal, so that no start checks it again. */
export function sealed(directory) {
  if (!existsSync(join(directory, "seal.json"))) {
    say(`checking ${directory}`);
    check([directory, "--seal"]);
  }
  return directory;
}

/** A check holds all entries in memory, so it may have most of what there is. */
function check(words) {
  const options = ["-XX:MaxRAMPercentage=75", "-XX:+UseParallelGC"];
  const { status, stdout, stderr } = spawnSync("java", [...options, "-jar", JAR, "check", ...words], { encoding: "utf8" });
  if (status !== 0) {
    throw new Error(`check ${words.join(" ")} ends with ${status}: ${stdout.slice(0, 2000)}${stderr.slice(0, 2000)}`);
  }
}
