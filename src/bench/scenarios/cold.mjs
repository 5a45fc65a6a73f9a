import { fastify } from "../contenders/fastify/contender.mjs";
import { jsonServer } from "../contenders/json-server/contender.mjs";
import { spring } from "../contenders/spring/contender.mjs";
import { tumen } from "../contenders/tumen/contender.mjs";
import { disagreements, matchesOf } from "../harness/agreement.mjs";
import { Asking } from "../harness/asking.mjs";
import { actorsIn, contenderFiles } from "../harness/contender-files.mjs";
import { dataset } from "../harness/datasets.mjs";
import { jvmAt } from "../harness/options.mjs";
import { say } from "../harness/progress.mjs";
import { PAGE, Questions } from "../harness/questions.mjs";
import { comparison, faults, number } from "../harness/report.mjs";
import { rounds } from "../harness/rounds.mjs";
import { Server } from "../harness/server.mjs";

/** Periods of up to so many days are asked for. */
const LONGEST = 3 * 365;

/** Every request another one: what did an actor do in a period? */
export async function cold(options) {
  const directory = dataset(options.coldCount, options.seed);
  const ours = await Server.start("cold-tumen", tumen.launch({ dataset: directory, jvm: jvmAt(options.coldCount, options) }));
  const files = await contenderFiles(ours);
  const asked = [
    { contender: tumen, server: ours },
    { contender: fastify, server: await Server.start("cold-fastify", fastify.launch(files)) },
    { contender: jsonServer, server: await Server.start("cold-json-server", jsonServer.launch(files)) },
    { contender: spring, server: await Server.start("cold-spring", spring.launch(files, options.jvm.spring)) },
  ];
  const questions = new Questions(await actorsIn(ours), LONGEST, options.seed);
  const compared = questions.take(options.agreements);
  const failures = await disagreements(asked, compared);
  const matches = await matchesOf(asked[0], compared);
  say(`  ${compared.length} questions compared, ${matches} matches, ${failures.length} disagreements`);
  let results = {};
  if (failures.length === 0) {
    const asking = new Asking(questions, options);
    results = await rounds(
      Object.fromEntries(
        asked.map(({ contender, server }) => [contender.name, asking.runner(contender.name, server, contender.path)]),
      ),
      options,
    );
    failures.push(...faults(results));
  }
  return {
    title: `Cold: every request another one, ${number(options.coldCount)} events, ${options.connections} connections`,
    sections: [
      `An actor in a period of up to three years, the first ${PAGE} of on average ` +
        `${number(matches / compared.length)} events, with total:\n\n${comparison(results, tumen.name)}`,
    ],
    failures,
    data: { results, compared: compared.length, matches },
  };
}
