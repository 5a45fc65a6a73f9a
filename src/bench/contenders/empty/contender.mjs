import { join } from "node:path";

const APP = join(import.meta.dirname, "target/quarkus-app");

export const empty = {
  name: "empty application",
  directory: APP,

  launch:
    (jvm = []) =>
    (port) => ({
      file: "java",
      args: [...jvm, "-jar", "quarkus-run.jar"],
      directory: APP,
      environment: { QUARKUS_HTTP_HOST: "127.0.0.1", QUARKUS_HTTP_PORT: String(port) },
      ready: "/q/health/ready",
    }),
};
