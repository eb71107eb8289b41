import { type EndpointName, type Endpoints, endpoints } from "@selaras/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from "fastify";
import type { z } from "zod";
import type { Actor } from "./actor.js";
import type { Policy } from "./policy.js";
import { forbidden, unauthenticated } from "./refusal.js";

declare module "fastify" {
  interface FastifyRequest {
    actor: Actor | null;
  }
  interface FastifyContextConfig {
    policy?: Policy;
  }
}

type Part<E, K extends string> = E extends Record<K, infer S extends z.ZodType> ? z.output<S> : undefined;

export interface Call<Name extends EndpointName> {
  params: Part<Endpoints[Name], "params">;
  query: Part<Endpoints[Name], "query">;
  body: Part<Endpoints[Name], "body">;
  /** Never null behind a policy other than `anyone`; use `actorOf(call)`. */
  actor: Actor | null;
  request: FastifyRequest;
  reply: FastifyReply;
}

type Answer<Name extends EndpointName> = z.input<Endpoints[Name]["response"]>;

/** Registers one endpoint of the contract: its schemas validate what comes in and strip what goes out. */
export function route<Name extends EndpointName>(
  app: FastifyInstance,
  name: Name,
  policy: Policy,
  handle: (call: Call<Name>) => Promise<Answer<Name>> | Answer<Name>,
): void {
  const [method, url] = name.split(" ") as [string, string];
  const spec = endpoints[name] as {
    params?: z.ZodType;
    query?: z.ZodType;
    body?: z.ZodType;
    response: z.ZodType;
  };
  app.route({
    method: method as RouteOptions["method"],
    url,
    schema: {
      ...(spec.params && { params: spec.params }),
      ...(spec.query && { querystring: spec.query }),
      ...(spec.body && { body: spec.body }),
      response: { 200: spec.response },
    },
    config: { policy },
    preHandler: guard(policy),
    handler: (request, reply) =>
      handle({
        params: request.params,
        query: request.query,
        body: request.body,
        actor: request.actor,
        request,
        reply,
      } as Call<Name>),
  });
}

/** For uploads, workbooks and streams, which have no JSON schema but the same guard. */
export function fileRoute(
  app: FastifyInstance,
  name: `${"GET" | "POST"} /api/${string}`,
  policy: Policy,
  handle: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
): void {
  const [method, url] = name.split(" ") as [string, string];
  app.route({
    method: method as RouteOptions["method"],
    url,
    config: { policy },
    preHandler: guard(policy),
    handler: handle,
  });
}

function guard(policy: Policy) {
  return async (request: FastifyRequest): Promise<void> => {
    if (policy.allows(request.actor)) return;
    throw request.actor === null ? unauthenticated() : forbidden();
  };
}

/** The actor of a call behind a policy that requires one. */
export function actorOf(call: { actor: Actor | null }): Actor {
  if (!call.actor) throw unauthenticated();
  return call.actor;
}
