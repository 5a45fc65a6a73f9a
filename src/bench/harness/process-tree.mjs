import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const TICKS_PER_SECOND = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
/** The kernel keeps 15 characters of a thread's name. */
const COMPILER = /^C[12] CompilerThre/;

/** A process and all that it started, as /proc shows them (proc(5)). */
export class ProcessTree {
  constructor(root) {
    this.root = root;
  }

  /** CPU time that it has taken so far, in user and kernel mode. */
  cpuMilliseconds() {
    return milliseconds(this.#members());
  }

  /** Of that, what the compilers of JVMs have taken. */
  compilerMilliseconds() {
    return milliseconds(this.#members().flatMap(threads).filter(({ name }) => COMPILER.test(name)));
  }

  residentBytes() {
    return sum(this.#members(), (member) => status(member.pid, "VmRSS"));
  }

  /** The most that was ever resident; of each process, so an upper bound of the tree. */
  peakBytes() {
    return sum(this.#members(), (member) => status(member.pid, "VmHWM"));
  }

  kill() {
    for (const { pid } of this.#members()) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It has ended meanwhile.
      }
    }
  }

  #members() {
    const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap(stat);
    const tree = all.filter((one) => one.pid === this.root);
    for (const member of tree) {
      tree.push(...all.filter((one) => one.parent === member.pid));
    }
    return tree;
  }
}

function stat(pid) {
  const process = parsed(`/proc/${pid}/stat`);
  return process === undefined ? [] : [{ ...process, pid: Number(pid) }];
}

function threads({ pid }) {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) => parsed(`/proc/${pid}/task/${thread}/stat`) ?? []);
  } catch {
    return []; // It has ended meanwhile.
  }
}

/** What a file called stat says of a process or a thread. */
function parsed(file) {
  try {
    const text = readFileSync(file, "utf8");
    // What follows the name, which is in brackets and may have anything in it: state, ppid, …, utime, stime.
    const end = text.lastIndexOf(")");
    const fields = text.slice(end + 2).split(" ");
    return {
      name: text.slice(text.indexOf("(") + 1, end),
      parent: Number(fields[1]),
      ticks: Number(fields[11]) + Number(fields[12]),
    };
  } catch {
    return undefined; // It has ended meanwhile.
  }
}

function status(pid, field) {
  try {
    const line = readFileSync(`/proc/${pid}/status`, "utf8").match(new RegExp(`^${field}:\\s+(\\d+) kB`, "m"));
    return line === null ? 0 : Number(line[1]) * 1024;
  } catch {
    return 0;
  }
}

function milliseconds(tasks) {
  return (sum(tasks, ({ ticks }) => ticks) / TICKS_PER_SECOND) * 1000;
}

function sum(list, value) {
  return list.reduce((total, one) => total + value(one), 0);
}
