import { join } from "node:path";
import { PAGE } from "../../harness/questions.mjs";

export const spring = {
  name: "Spring Data REST",

  launch:
    (files, jvm = []) =>
    (port) => ({
      file: "java",
      args: [
        ...jvm,
        ...["-jar", join(import.meta.dirname, "target/spring.jar")],
        ...[`--server.address=127.0.0.1`, `--server.port=${port}`, `--bench.events=${files.lines}`],
      ],
      ready: "/events?size=1",
    }),

  path: ({ actor, from, to }) => `/events/search/asked?actor=${actor}&from=${from}&to=${to}&size=${PAGE}`,

  answer({ body }) {
    const { page, _embedded } = JSON.parse(body.toString());
    return { total: page.totalElements, items: _embedded.events.map((event) => event.document) };
  },
};
