import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** The answer as it came: not decoded, not redirected. */
export function get(url, headers = {}) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** What must be answered with 200. */
export async function got(url, headers) {
  const response = await get(url, headers);
  if (response.status !== 200) {
    throw new Error(`${url}: ${response.status} ${response.body.toString().slice(0, 500)}`);
  }
  return response;
}

export async function json(url) {
  return JSON.parse((await got(url)).body.toString());
}

/** The lines of an answer that is too long to be had at once. */
export async function* lines(url) {
  const response = await new Promise((resolve, reject) =>
    request(url, { agent }, resolve).on("error", reject).end(),
  );
  if (response.statusCode !== 200) {
    throw new Error(`${url}: ${response.statusCode}`);
  }
  let rest = "";
  response.setEncoding("utf8");
  for await (const chunk of response) {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop();
    yield* parts;
  }
  if (rest !== "") {
    yield rest;
  }
}
