import { existsSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../harness/places.mjs";
import { PAGE } from "../../harness/questions.mjs";

export const APP = join(PROJECT, "target/quarkus-app");

export const JAR = join(APP, "quarkus-run.jar");

/** Ours. */
export const tumen = {
  name: "Tumen",

  /**
   * @param dataset directory; the packaged one if there is none
   * @param environment further variables
   * @param cache whether finished responses are kept
   */
  launch:
    ({ dataset, jvm = [], cache = true, environment = {} }) =>
    (port) => ({
      file: "java",
      // From within its directory: archives of classes are looked up by relative paths.
      args: [...jvm, "-jar", "quarkus-run.jar"],
      directory: APP,
      environment: {
        QUARKUS_HTTP_HOST: "127.0.0.1",
        QUARKUS_HTTP_PORT: String(port),
        QUARKUS_MANAGEMENT_PORT: "0",
        ...(dataset === undefined ? {} : { TUMEN_DATASET: dataset }),
        ...(cache ? {} : { TUMEN_CACHE_MAX_BYTES: "0" }),
        ...environment,
      },
      ready: "/q/health/ready",
    }),

  path: ({ actor, from, to }) => `/v1/events?actor=${actor}&from=${from}&to=${to}&limit=${PAGE}`,

  /** Whether each event is certainly of the period is what only our lists tell, so the others need not. */
  answer({ body }) {
    const { total, items } = JSON.parse(body.toString());
    return { total, items: items.map(({ inPeriod, ...item }) => item) };
  },
};

/** What a build may have made to start faster, and the JVM's option to use it; see {@link startOptions}. */
const ARCHIVES = {
  AppCDS: ["app-cds.jsa", "-XX:SharedArchiveFile=app-cds.jsa"],
  "AOT cache": ["app.aot", "-XX:AOTCache=app.aot"],
};

/** How a Quarkus application in a directory can be started: options of the JVM by name. */
export function startOptions(directory) {
  return {
    plain: [],
    ...Object.fromEntries(
      Object.entries(ARCHIVES)
        .filter(([, [file]]) => existsSync(join(directory, file)))
        .map(([name, [, option]]) => [name, [option]]),
    ),
  };
}
