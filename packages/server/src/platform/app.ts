import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { constants } from "node:zlib";
import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type RouteOptions,
} from "fastify";
import { jsonSchemaTransform, serializerCompiler } from "fastify-type-provider-zod";
import { actorOfSession, sessionCookie } from "../accounts/sessions.js";
import type { Context } from "./context.js";
import { refuseCrossSite } from "./cross-site.js";
import { faultOf, framesOf } from "./fault-of.js";
import { systemFault, titleOf } from "./messages.js";
import { anyone } from "./policy.js";
import { problemOf, refusalOf } from "./problem.js";
import { notFound, Refusal } from "./refusal.js";
import { rooms } from "./rooms.js";
import { validatorCompiler } from "./validation.js";
import { hasStartPage, isPagePath, serveWebFiles } from "./web-files.js";

export interface AppOptions {
  /** Built browser application; null: none is served. */
  webFolder?: string | null;
  /** Behind a reverse proxy that speaks TLS: secure cookies, HSTS, the visitor's address from the proxy. */
  behindTls?: boolean;
  logLevel?: "silent" | "error" | "warn" | "info";
  /** Requests a minute and address; an office may share one address. */
  requestsPerMinute?: number;
  /** Told of every route as it is registered. */
  onRoute?: (route: RouteOptions) => void;
}

export const builtWebFolder = fileURLToPath(new URL("../../../web/dist", import.meta.url));

/** The whole HTTP side: guards, documentation, every room, the browser application. */
export async function buildApp(context: Context, options: AppOptions = {}): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: options.logLevel ?? "warn" },
    trustProxy: options.behindTls ? "loopback" : false,
    genReqId: () => randomBytes(4).toString("hex"),
    bodyLimit: 1_048_576,
    // Event streams stay open for as long as their page does.
    forceCloseConnections: true,
  });
  if (options.onRoute) app.addHook("onRoute", options.onRoute);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  acceptEmptyJson(app);
  app.decorateRequest("actor", null);
  answerFaults(app, options.webFolder ?? null);

  await app.register(helmet, securityHeaders(options.behindTls ?? false));
  await app.register(cookie);
  await app.register(compress, {
    threshold: 1_024,
    encodings: ["br", "gzip"],
    // The default, 11, takes seconds for a list of all employees.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await app.register(rateLimit, { max: options.requestsPerMinute ?? 3_000, timeWindow: 60_000 });
  await app.register(multipart, {
    limits: { files: 30, fileSize: 60_000_000, fields: 20, fieldSize: 10_000 },
  });
  app.addHook("onRequest", refuseCrossSite);
  // After the rate limit, before validation.
  app.addHook("preParsing", async (request) => {
    const token = request.cookies[sessionCookie];
    if (token && request.url.startsWith("/api/"))
      request.actor = await actorOfSession(context.db, token, context.clock);
  });
  await documentApi(app);
  await app.register(async (scope) => {
    scope.addHook("onSend", async (_request, reply) => {
      if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
    });
    for (const register of rooms) register(scope, context);
  });
  if (options.webFolder && hasStartPage(options.webFolder)) await serveWebFiles(app, options.webFolder);
  return app;
}

function answerFaults(app: FastifyInstance, webFolder: string | null): void {
  const answer = (reply: FastifyReply, refusal: Refusal) =>
    reply
      .code(refusal.status)
      .type("application/problem+json")
      .serializer((problem: unknown) => JSON.stringify(problem))
      .send(problemOf(refusal));

  app.setErrorHandler((error, request: FastifyRequest, reply: FastifyReply) => {
    const refusal = refusalOf(error);
    if (refusal) return answer(reply, refusal);
    const err = { ...faultOf(error), stack: framesOf(error) };
    request.log.error({ err, method: request.method, path: request.url.split("?")[0] }, titleOf(500));
    const { detail, hint } = systemFault(request.id);
    return answer(reply, new Refusal(500, "kesalahan-sistem", detail, hint));
  });
  app.setNotFoundHandler((request, reply) => {
    if (webFolder && isPagePath(request.method, request.url)) {
      if (hasStartPage(webFolder)) return reply.header("cache-control", "no-cache").sendFile("index.html");
      return answer(
        reply,
        new Refusal(503, "belum-dibangun", "Halaman SELARAS belum dibangun.", "Jalankan npm start."),
      );
    }
    return answer(reply, notFound("Alamat ini"));
  });
}

/** A commit or a cancel sends no body; browsers' fetch helpers name JSON all the same. */
function acceptEmptyJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
    if (body === "") return done(null, undefined);
    return parse(request, body as string, done);
  });
}

/**
 * An office's LAN speaks plain HTTP, where HSTS, upgrade-insecure-requests and origin isolation lock people out or fill the console.
 * Mantine writes inline styles; scripts come from our own files only.
 */
function securityHeaders(behindTls: boolean) {
  return {
    strictTransportSecurity: behindTls ? { maxAge: 15_552_000 } : (false as const),
    crossOriginOpenerPolicy: behindTls,
    originAgentCluster: behindTls,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'self'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'", "data:"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", "data:", "blob:"],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'", "blob:"],
      },
    },
  };
}

async function documentApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "SELARAS",
        version: "1",
        description: "API rencana mutasi ASN. Penolakan dijawab sebagai application/problem+json (RFC 9457).",
      },
    },
    transform: jsonSchemaTransform,
  });
  app.get("/api/openapi.json", { config: { policy: anyone }, schema: { hide: true } }, () => app.swagger());
  await app.register(async (scope) => {
    scope.addHook("onRoute", (route) => {
      route.config = { ...route.config, policy: anyone };
    });
    await scope.register(swaggerUi, { routePrefix: "/api/docs" });
  });
}
