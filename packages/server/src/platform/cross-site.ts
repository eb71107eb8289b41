import type { FastifyRequest } from "fastify";
import { Refusal } from "./refusal.js";

/**
 * A page of another site must not act with our visitor's cookie: besides SameSite=Lax, a request that changes something is refused
 * when its browser says it comes from elsewhere (Fetch Metadata, else the Origin header). Programs send neither and pass.
 */
export async function refuseCrossSite(request: FastifyRequest): Promise<void> {
  if (request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS") return;
  const site = request.headers["sec-fetch-site"];
  const { origin } = request.headers;
  const own = site ? site === "same-origin" || site === "none" : !origin || hostOf(origin) === request.host;
  if (!own)
    throw new Refusal(
      403,
      "permintaan-silang",
      "Permintaan ini datang dari situs lain dan ditolak.",
      "Buka SELARAS langsung dari alamatnya, lalu ulangi.",
    );
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
