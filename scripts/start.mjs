// npm start: installs and builds what is missing, then serves. Plain Node, for it runs before anything is installed.
import { buildWhenStale } from "./build-when-stale.js";
import { endWithNpm } from "./end-with-npm.js";
import { installWhenMissing, isNodeNewEnough } from "./install-when-missing.js";

endWithNpm();
const say = (line) => console.log(line);

if (isNodeNewEnough(say) && installWhenMissing(say) && buildWhenStale({ say }))
  await import("../packages/server/dist/main.js");
else process.exitCode = 1;
