import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { anyone } from "./policy.js";

const year = 31_536_000;

/** Headers that a browser heeds on pages, not on the scripts, styles and fonts that a page loads. */
const ofDocumentsOnly = [
  "content-security-policy",
  "referrer-policy",
  "x-dns-prefetch-control",
  "x-download-options",
  "x-frame-options",
  "x-permitted-cross-domain-policies",
  "x-xss-protection",
];

/** The browser application: files named by their content are kept for a year, everything else is asked for anew. */
export async function serveWebFiles(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook("onRoute", (options) => {
      options.config = { ...options.config, policy: anyone };
    });
    await scope.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      preCompressed: true,
      index: ["index.html"],
      setHeaders: (reply, path) => {
        const named = path.includes("/assets/");
        reply.header("cache-control", named ? `public, max-age=${year}, immutable` : "no-cache");
        // Half a kilobyte less for each of the fifteen files of a first load on a slow line.
        if (named) for (const header of ofDocumentsOnly) reply.removeHeader(header);
      },
    });
  });
}

/** Paths of the application's own router get its start page; a missing file or API address does not. */
export function isPagePath(method: string, url: string): boolean {
  const path = url.split("?")[0]!;
  return (method === "GET" || method === "HEAD") && !/^\/api(\/|$)/.test(path) && !/\.[a-z0-9]+$/i.test(path);
}

export const hasStartPage = (folder: string) => existsSync(join(folder, "index.html"));
