import { got } from "./http.mjs";

/**
 * Whether contenders answer questions alike: the same total and the same documents in the same order.
 *
 * @param asked pairs of contender and server, the first of which is compared with
 * @returns what disagrees, a sentence each
 */
export async function disagreements(asked, questions) {
  const [first, ...others] = asked;
  const found = [];
  for (const question of questions) {
    const expected = await answer(first, question);
    for (const other of others) {
      const actual = await answer(other, question);
      if (JSON.stringify(actual) !== JSON.stringify(expected)) {
        found.push(
          `${other.contender.name} and ${first.contender.name} disagree on ${JSON.stringify(question)}: ` +
            `${outline(actual)} against ${outline(expected)}`,
        );
      }
    }
  }
  return found;
}

/** That a list of questions leads to something, or agreeing would be easy. */
export async function matchesOf({ contender, server }, questions) {
  let matches = 0;
  for (const question of questions) {
    matches += (await answer({ contender, server }, question)).total;
  }
  return matches;
}

async function answer({ contender, server }, question) {
  const { total, items } = contender.answer(await got(server.url(contender.path(question))));
  return { total, items };
}

function outline({ total, items }) {
  return `${total} (${items.map((item) => item.id).join(", ")})`.slice(0, 300);
}
