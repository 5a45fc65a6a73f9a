import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { freePort } from "./server.mjs";

const INSTALLED = "/usr/lib/postgresql";
const USER = "tumen";

const running = new Set();

process.on("exit", () => running.forEach((server) => server.stop()));

/** The newest version that Debian has installed; undefined if there is none. */
const binaries = existsSync(INSTALLED)
  ? readdirSync(INSTALLED)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(INSTALLED, version, "bin"))
      .find((directory) => existsSync(join(directory, "initdb")))
  : undefined;

/** A server of ours with an empty database: on loopback, in a temporary directory, as another user than root, which it refuses. */
export class Postgres {
  static isInstalled() {
    return binaries !== undefined;
  }

  static async start() {
    const server = new Postgres(await freePort());
    server.#run("initdb", "-D", server.#data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync");
    appendFileSync(
      join(server.#data, "postgresql.auto.conf"),
      `\nlisten_addresses = '127.0.0.1'\nport = ${server.port}\nunix_socket_directories = ''\nshared_buffers = '256MB'\nmax_wal_size = '4GB'\n`,
    );
    server.#run("pg_ctl", "-D", server.#data, "-w", "-l", join(server.#directory, "log.txt"), "start");
    running.add(server);
    return server;
  }

  #directory = mkdtempSync(join(tmpdir(), "tumen-bench-postgres-"));
  #data = join(this.#directory, "data");

  constructor(port) {
    this.port = port;
    if (isRoot()) {
      execFileSync("chown", ["postgres", this.#directory]);
    }
  }

  get url() {
    return `jdbc:postgresql://127.0.0.1:${this.port}/postgres?user=${USER}`;
  }

  /** The first column of the first row. */
  number(sql) {
    const address = ["-h", "127.0.0.1", "-p", String(this.port), "-U", USER, "-d", "postgres"];
    return Number(this.#run("psql", ...address, "-Atc", sql));
  }

  stop() {
    running.delete(this);
    this.#run("pg_ctl", "-D", this.#data, "-m", "immediate", "stop");
    rmSync(this.#directory, { recursive: true, force: true });
  }

  #run(program, ...words) {
    const command = [join(binaries, program), ...words];
    const [file, ...rest] = isRoot() ? ["runuser", "-u", "postgres", "--", ...command] : command;
    return execFileSync(file, rest, { cwd: this.#directory, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  }
}

function isRoot() {
  return userInfo().uid === 0;
}
