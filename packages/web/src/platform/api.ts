import type { EndpointName, Endpoints, Problem } from "@selaras/contract";
import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";

type Output<S> = S extends { _zod: { output: infer O } } ? O : never;
type Input<S> = S extends { _zod: { input: infer I } } ? I : never;
type Part<N extends EndpointName, K extends string> =
  Endpoints[N] extends Record<K, infer S> ? Input<S> : undefined;

/** What the endpoint answers. */
export type Answer<N extends EndpointName> = Output<Endpoints[N]["response"]>;

type Text<T> = { [K in keyof T]: T[K] extends string | number | undefined ? T[K] : string | number };
/** What the endpoint takes; parts it does not have are left out. Path and query accept numbers and text alike. */
export type Args<N extends EndpointName> = (Part<N, "params"> extends undefined
  ? object
  : { params: Text<Part<N, "params">> }) &
  (Part<N, "query"> extends undefined ? object : { query?: Partial<Part<N, "query">> }) &
  (Part<N, "body"> extends undefined ? object : { body: Part<N, "body"> });

type ReadName = Extract<EndpointName, `GET ${string}`>;
type Rest<N extends EndpointName> = object extends Args<N> ? [args?: Args<N>] : [args: Args<N>];

/** A refusal of the server (problem+json), or of the network with code `tanpa-sambungan`. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly hint: string | undefined,
    readonly citation: string | undefined,
    /** The path of the input that was refused, when it was one. */
    readonly field?: string,
  ) {
    super(detail);
    this.name = "ApiError";
  }
}

const unreachable = () =>
  new ApiError(
    0,
    "tanpa-sambungan",
    "Sambungan terputus",
    "Peladen SELARAS tidak dapat dihubungi.",
    "Mungkin jaringan kantor sedang terputus; periksa sambungan, lalu coba lagi.",
    undefined,
  );

/** Turns an answer that is not 2xx into an ApiError, also when a proxy answers with something other than problem+json. */
export async function refusalOf(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => null)) as Partial<Problem> | null;
  return new ApiError(
    response.status,
    body?.code ?? `http-${response.status}`,
    body?.title ?? "Permintaan tidak dapat dipenuhi",
    body?.detail ?? "Peladen menjawab dengan galat yang tidak dikenal.",
    body?.hint ?? (body ? undefined : "Mungkin peladen sedang dimulai ulang; coba lagi sebentar lagi."),
    body?.citation,
    body?.field,
  );
}

interface LooseArgs {
  params?: Record<string, string | number>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
}

/** "GET /api/employees/:nip" and its arguments as the address to fetch. */
export function addressOf(name: string, { params, query }: LooseArgs = {}): string {
  const path = name
    .slice(name.indexOf(" ") + 1)
    .replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(String(params?.[key] ?? "")));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {}))
    if (value !== undefined && value !== "") search.set(key, String(value));
  return search.size > 0 ? `${path}?${search}` : path;
}

/** Calls one endpoint of the contract. Refusals are thrown as ApiError. */
export async function call<N extends EndpointName>(name: N, ...[args]: Rest<N>): Promise<Answer<N>> {
  const loose = (args ?? {}) as LooseArgs;
  const init: RequestInit = {
    method: name.slice(0, name.indexOf(" ")),
    credentials: "same-origin",
    headers: { accept: "application/json" },
  };
  if (loose.body !== undefined) {
    init.headers = { accept: "application/json", "content-type": "application/json" };
    init.body = JSON.stringify(loose.body);
  }
  const response = await fetch(addressOf(name, loose), init).catch(() => {
    throw unreachable();
  });
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()) as Answer<N>;
}

/** The key under which `useCall` keeps an answer; use it to invalidate after a change. */
export const keyOf = (name: EndpointName, args?: object): readonly unknown[] => [name, args ?? null];

/** Reads one endpoint and keeps the answer. Options: `enabled`, `refetchInterval`. */
export function useCall<N extends ReadName>(
  name: N,
  ...[args, options]: object extends Args<N>
    ? [args?: Args<N> | undefined, options?: ReadOptions]
    : [args: Args<N>, options?: ReadOptions]
): UseQueryResult<Answer<N>, ApiError> {
  return useQuery<Answer<N>, ApiError>({
    queryKey: keyOf(name, args),
    queryFn: () => (call as (name: N, args?: object) => Promise<Answer<N>>)(name, args),
    ...options,
    ...(options?.keepsPrevious && { placeholderData: keepPreviousData }),
  });
}
export interface ReadOptions {
  enabled?: boolean;
  refetchInterval?: number | false;
  staleTime?: number;
  /** The answer to the question before stays while the new one loads: a filter keeps the focus and nothing jumps. */
  keepsPrevious?: boolean;
}
