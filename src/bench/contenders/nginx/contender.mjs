import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WORK } from "../../harness/places.mjs";

const DIRECTORY = join(WORK, "nginx");

/** What a file server says itself, or what belongs to one connection. */
const ITS_OWN = new Set([
  ...["content-length", "content-type", "content-encoding", "etag", "date", "connection", "keep-alive"],
  ...["transfer-encoding", "last-modified", "age"],
]);

/** A file server: the same bytes with the same headers, from files, compressed ones beside them. */
export const nginx = {
  name: "nginx",

  /** @param pages by file name: `{identity, gzip}`, our responses */
  launch: (pages) => (port) => {
    mkdirSync(join(DIRECTORY, "files"), { recursive: true });
    for (const [name, { identity, gzip }] of Object.entries(pages)) {
      writeFileSync(join(DIRECTORY, "files", name), identity.body);
      writeFileSync(join(DIRECTORY, "files", `${name}.gz`), gzip.body);
    }
    writeFileSync(join(DIRECTORY, "nginx.conf"), configuration(port, pages));
    return {
      file: "nginx",
      args: ["-p", DIRECTORY, "-c", join(DIRECTORY, "nginx.conf"), "-e", "stderr"],
      ready: `/${Object.keys(pages)[0]}`,
    };
  },
};

/** As its own manual advises for static files: kept descriptors, sendfile, a worker for each core, no log. */
function configuration(port, pages) {
  return `
daemon off;
pid ${DIRECTORY}/nginx.pid;
worker_processes auto;
error_log stderr;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  keepalive_requests 1000000000;
  open_file_cache max=100 inactive=1h;
  open_file_cache_valid 1h;
  client_body_temp_path ${DIRECTORY}/body;
  proxy_temp_path ${DIRECTORY}/proxy;
  fastcgi_temp_path ${DIRECTORY}/fastcgi;
  uwsgi_temp_path ${DIRECTORY}/uwsgi;
  scgi_temp_path ${DIRECTORY}/scgi;
  types { }
  server {
    listen 127.0.0.1:${port};
    root ${DIRECTORY}/files;
    gzip_static on;
${Object.entries(pages).map(location).join("\n")}
  }
}
`;
}

function location([name, { identity }]) {
  const extra = Object.entries(identity.headers)
    .filter(([header]) => !ITS_OWN.has(header))
    .map(([header, value]) => `      add_header ${header} "${String(value).replaceAll(/["\\$]/g, "\\$&")}";`);
  return [
    `    location = /${name} {`,
    `      default_type "${identity.headers["content-type"]}";`,
    ...extra,
    "    }",
  ].join("\n");
}
