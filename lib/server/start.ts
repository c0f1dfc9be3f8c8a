import "server-only";
import { environment } from "./environment";
import { startImports, watchImports } from "./imports/runner";
import { rebuildIndex } from "./memory/postings/rebuild";
import { migrate } from "./migrate";
import { createSetupLink } from "./people/service";

/** Makes the database ready and, while nobody has an account, prints the link that creates the owner's. */
export async function prepare(): Promise<void> {
  try {
    const applied = await migrate(environment().DATABASE_URL);
    if (applied.length) console.log(`Database ready (${applied.join(", ")}).`);
    // imports write into the index: they wait until it is made
    rebuildIndex()
      .catch((error) => console.error("The memory's index could not be made anew:", error))
      .then(startImports)
      .then(watchImports)
      .catch((error) => console.error("Imports could not be taken up:", error));
    const link = await createSetupLink(new Date());
    if (link) console.log(`\nNobody has an account yet. Create yours with this one-time link:\n\n  ${link}\n`);
  } catch (error) {
    console.error(`Tafsiri cannot start: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1); // a throw alone leaves a server up that answers 500 to everything
  }
}
