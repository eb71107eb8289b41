import { hash, verify } from "@node-rs/argon2";

/** argon2id (the library's default kind), 19 MiB and two passes: OWASP Password Storage Cheat Sheet, 2024. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Of an unknown account (`null`) a made-up hash is checked, so that the answer takes as long. */
export async function checkPassword(storedHash: string | null, password: string): Promise<boolean> {
  const right = await verify(storedHash ?? (await madeUpHash()), password);
  return storedHash !== null && right;
}

let madeUp: Promise<string> | undefined;
function madeUpHash(): Promise<string> {
  madeUp ??= hashPassword("bukan kata sandi siapa pun");
  return madeUp;
}
