import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JAR } from "../contenders/tumen/contender.mjs";
import { say } from "./progress.mjs";

/** The directory, sealed by the build that is measured, so that no start checks it again. */
export function sealed(directory) {
  const seal = join(directory, "seal.json");
  if (!existsSync(seal) || !command("--version").includes(JSON.parse(readFileSync(seal, "utf8")).build)) {
    say(`checking ${directory}`);
    command("check", directory, "--seal");
  }
  return directory;
}

function command(...words) {
  const options = ["-Xmx2g", "-XX:+UseParallelGC"];
  const { status, stdout, stderr } = spawnSync("java", [...options, "-jar", JAR, ...words], { encoding: "utf8" });
  if (status !== 0) {
    throw new Error(`${words.join(" ")} ends with ${status}: ${stdout.slice(0, 2000)}${stderr.slice(0, 2000)}`);
  }
  return stdout;
}
