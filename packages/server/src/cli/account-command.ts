import { type Role, roles, roleTitles } from "@selaras/contract";
import { createAccount } from "../accounts/create-account.js";
import { readArguments, WrongUsage } from "./arguments.js";
import { accountTexts, usage } from "./messages.js";
import { withInstallation } from "./with-installation.js";

const shortestPassword = 10;

/** Creates an account. The password comes from standard input, so that no process list or shell history keeps it. */
export async function accountCommand(args: readonly string[]): Promise<number> {
  const { values, files } = readArguments("account", args, {
    role: "text",
    name: "text",
    unit: "text",
    nip: "text",
  } as const);
  const [username] = files;
  const { role, name } = values;
  if (!username || files.length > 1)
    throw new WrongUsage(usage.wrong(usage.missing("Nama pengguna"), "account"));
  if (!role || !roles.includes(role as Role))
    throw new WrongUsage(usage.wrong(usage.oneOf("--role", role ?? "", roles), "account"));
  if (process.stdin.isTTY) console.error(accountTexts.askPassword);
  const password = await firstLine();
  if (password.length < shortestPassword) {
    console.error(accountTexts.shortPassword(shortestPassword));
    return 2;
  }
  return withInstallation(async ({ context }) => {
    await context.db.transaction((tx) =>
      createAccount(
        tx,
        {
          username,
          password,
          displayName: name ?? roleTitles[role as Role],
          role: role as Role,
          unitCode: values.unit ?? null,
          nip: values.nip ?? null,
        },
        "sistem",
        context.clock,
      ),
    );
    console.log(accountTexts.created(username, roleTitles[role as Role]));
    return 0;
  });
}

async function firstLine(): Promise<string> {
  let text = "";
  for await (const chunk of process.stdin) {
    text += chunk;
    if (text.includes("\n")) break;
  }
  process.stdin.unref?.();
  return text.split(/\r?\n/)[0]!;
}
