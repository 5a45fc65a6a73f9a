import { gunzipSync } from "node:zlib";
import { nginx } from "../contenders/nginx/contender.mjs";
import { tumen } from "../contenders/tumen/contender.mjs";
import { get, got, json } from "../harness/http.mjs";
import { comparison, faults } from "../harness/report.mjs";
import { rounds } from "../harness/rounds.mjs";
import { Server } from "../harness/server.mjs";
import { same } from "../harness/wrk.mjs";

/** An event of this size is taken, in bytes. */
const EVENT_BYTES = 4000;

/** The same few requests again and again, against a file server that has the very same bytes in files. */
export async function warm(options) {
  const ours = await Server.start("warm-tumen", tumen.launch({ jvm: options.jvm.tumen }));
  const paths = { event: await eventPath(ours), page: "/v1/events?limit=20" };
  const pages = {};
  for (const [name, path] of Object.entries(paths)) {
    pages[name] = {
      identity: await got(ours.url(path)),
      gzip: await got(ours.url(path), { "Accept-Encoding": "gzip" }),
    };
  }
  const theirs = await Server.start("warm-nginx", nginx.launch(pages));
  const sections = [];
  const failures = await differences(ours, theirs, paths);
  const data = {};
  for (const [name, path] of failures.length > 0 ? [] : Object.entries(paths)) {
    for (const [title, headersFor] of Object.entries(variants(pages[name]))) {
      const results = await rounds(
        {
          [tumen.name]: await runner(ours, path, headersFor, options),
          [nginx.name]: await runner(theirs, `/${name}`, headersFor, options),
        },
        options,
      );
      data[`${name}, ${title}`] = results;
      failures.push(...faults(results));
      sections.push(`${heading(name)}, ${title}:\n\n${comparison(results, tumen.name)}`);
    }
  }
  return { title: `Warm: the same bytes as nginx, ${options.connections} connections`, sections, failures, data };
}

function variants({ identity, gzip }) {
  return {
    [`${identity.body.length} bytes`]: () => ({}),
    [`gzip, ${gzip.body.length} bytes`]: () => ({ "Accept-Encoding": "gzip" }),
    "304 to If-None-Match": async (url) => ({ "If-None-Match": (await got(url)).headers.etag }),
  };
}

async function runner(server, path, headersFor, options) {
  const headers = await headersFor(server.url(path));
  const { status } = await get(server.url(path), headers);
  const expected = "If-None-Match" in headers ? 304 : 200;
  if (status !== expected) {
    throw new Error(`${server.name} answers ${path} with ${status}, not ${expected}`);
  }
  return (seconds) => same(server, path, { ...options, seconds, headers });
}

/** The published event whose document is nearest to the size wanted. */
async function eventPath(server) {
  const { items } = await json(server.url("/v1/events?limit=500"));
  const sizes = new Map();
  for (const { id } of items) {
    sizes.set(id, (await got(server.url(`/v1/events/${id}`))).body.length);
  }
  const off = ([, size]) => Math.abs(size - EVENT_BYTES);
  return `/v1/events/${[...sizes].toSorted((a, b) => off(a) - off(b))[0][0]}`;
}

/** Byte for byte, as sent and unpacked. */
async function differences(ours, theirs, paths) {
  const found = [];
  for (const [name, path] of Object.entries(paths)) {
    const answers = (headers) => Promise.all([got(ours.url(path), headers), got(theirs.url(`/${name}`), headers)]);
    const [plain, plainFile] = await answers({});
    const [packed, packedFile] = await answers({ "Accept-Encoding": "gzip" });
    if (!plain.body.equals(plainFile.body)) {
      found.push(`${path}: nginx does not serve our bytes`);
    }
    if (![packed, packedFile].every((one) => one.headers["content-encoding"] === "gzip")) {
      found.push(`${path}: not both are compressed`);
    } else if (![packed, packedFile].every((one) => gunzipSync(one.body).equals(plain.body))) {
      found.push(`${path}: what is compressed is not the same`);
    } else if (packed.body.length !== packedFile.body.length) {
      found.push(`${path}: what is compressed has another length`);
    }
    if (plain.headers["content-type"] !== plainFile.headers["content-type"]) {
      found.push(`${path}: nginx says another type, ${plainFile.headers["content-type"]}`);
    }
  }
  return found;
}

function heading(name) {
  return name === "event" ? "One event" : "A page of 20";
}
