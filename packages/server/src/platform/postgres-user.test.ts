import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { unprivilegedUser } from "./postgres-user.js";

it.each([
  ["root:x:0:0::/root:/bin/sh\ndaemon:x:1:1::/:/x\nnobody:x:99:98::/:/x\n", { uid: 99, gid: 98 }],
  ["root:x:0:0::/root:/bin/sh\nbin:x:2:2::/:/x\ndaemon:x:1:1::/:/x\n", { uid: 1, gid: 1 }],
  ["root:x:0:0::/root:/bin/sh\nnode:x:1000:1000::/:/x\n", { uid: 1000, gid: 1000 }],
  ["root:x:0:0::/root:/bin/sh\n", { uid: 65534, gid: 65534 }],
])("runs PostgreSQL as nobody, else as another account of the machine: %j", (passwd, user) => {
  const folder = mkdtempSync(join(tmpdir(), "selaras-passwd-"));
  writeFileSync(join(folder, "passwd"), passwd);
  expect(unprivilegedUser(join(folder, "passwd"))).toEqual(user);
  rmSync(folder, { recursive: true });
});
