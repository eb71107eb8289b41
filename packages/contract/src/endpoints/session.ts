import { z } from "zod";
import { abilities, roles } from "../roles.js";

export const sessionInfo = z.object({
  account: z.object({
    username: z.string(),
    displayName: z.string(),
    role: z.enum(roles),
    roleTitle: z.string(),
    unitCode: z.string().nullable(),
    unitName: z.string().nullable(),
    nip: z.string().nullable(),
  }),
  abilities: z.array(z.enum(abilities)),
  government: z.object({ code: z.string(), name: z.string(), agency: z.string(), demo: z.boolean() }),
});
export type SessionInfo = z.infer<typeof sessionInfo>;

/** Known before sign-in: whose installation this is and, in the demo only, which accounts can be tried. */
export const welcome = z.object({
  government: z.object({ name: z.string(), agency: z.string(), demo: z.boolean() }),
  demoAccounts: z.array(z.object({ username: z.string(), password: z.string(), roleTitle: z.string() })),
});
export type Welcome = z.infer<typeof welcome>;

export const sessionEndpoints = {
  "GET /api/welcome": { response: welcome },
  "POST /api/session": {
    body: z.object({ username: z.string().min(1).max(100), password: z.string().min(1).max(200) }),
    response: sessionInfo,
  },
  "GET /api/session": { response: sessionInfo },
  "DELETE /api/session": { response: z.object({ signedOut: z.literal(true) }) },
} as const;
