import { join } from "node:path";

/** Where things are. */
export const BENCH = join(import.meta.dirname, "..");
export const PROJECT = join(BENCH, "../..");
export const PUBLISHED = join(PROJECT, "dataset");
export const WORK = join(PROJECT, "target/bench");
