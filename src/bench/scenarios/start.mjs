import { empty } from "../contenders/empty/contender.mjs";
import { APP, startOptions, tumen } from "../contenders/tumen/contender.mjs";
import { say } from "../harness/progress.mjs";
import { megabytes, number, ratio, range, table } from "../harness/report.mjs";
import { Server } from "../harness/server.mjs";
import { spread } from "../harness/statistics.mjs";

/** From the start of the process to the first answer that it is ready: ours against an application with nothing in it. */
export async function start(options) {
  const [ours, theirs] = [startOptions(APP), startOptions(empty.directory)];
  const rows = [];
  const data = {};
  let failures = [];
  for (const way of Object.keys(ours).filter((way) => way in theirs)) {
    const launches = {
      [tumen.name]: tumen.launch({ jvm: [...(options.jvm.tumen ?? []), ...ours[way]] }),
      [empty.name]: empty.launch([...(options.jvm.empty ?? []), ...theirs[way]]),
    };
    const runs = { [tumen.name]: [], [empty.name]: [] };
    // The first start of each is not counted: it brings the files into memory.
    for (let run = options.smoke ? 1 : 0; run <= options.startRuns; run++) {
      const features = [];
      for (const [name, launch] of Object.entries(launches)) {
        const { features: had, ...figures } = await started(`start-${name.replaceAll(" ", "-")}`, launch);
        features.push(had);
        if (run > 0) {
          runs[name].push(figures);
        }
      }
      failures = features[0] === features[1] ? [] : [`not the same extensions: ${features.join(" and ")}`];
    }
    data[way] = runs;
    for (const [name, figures] of Object.entries(runs)) {
      rows.push([
        `${name}, ${way}`,
        range(spread(figures.map((one) => one.ms)), 0),
        megabytes(spread(figures.map((one) => one.residentBytes)).median),
        name === tumen.name ? ratio(figures, runs[empty.name], "ms") : "",
      ]);
    }
  }
  const columns = ["", "ready after ms", "resident MB", `${tumen.name} / ${empty.name}`];
  return {
    title: `Start with the published dataset, ${number(options.startRuns)} starts of each in turns`,
    sections: [table(columns, rows)],
    failures,
    data,
  };
}

async function started(name, launch) {
  const server = await Server.start(name, launch, { every: 5 });
  const residentBytes = server.tree.residentBytes();
  await server.stop();
  const features = server.log().match(/Installed features: \[(.*)]/)?.[1];
  say(`  ${name} ready after ${number(server.readyAfter)} ms`);
  return { ms: server.readyAfter, residentBytes, features };
}
