export interface Fault {
  readonly message: string;
  /** PostgreSQL's code (`23505`) or Node's (`ECONNREFUSED`). */
  readonly code?: string;
}

const failedQuery = /^Failed query:/;

/**
 * What may be logged, stored or shown of an error. Drizzle writes the query with all its parameters into its message (hashes of
 * passwords, whole rows of staff), and PostgreSQL puts values of the row into `detail`: only the message and the code below are told.
 */
export function faultOf(error: unknown): Fault {
  let told = error;
  // A cause that names itself must not hold this up.
  for (let depth = 0; depth < 8 && isFailedQuery(told); depth++) told = told.cause;
  if (isFailedQuery(told) || told === undefined || told === null) return { message: "Failed query" };
  const message = told instanceof Error ? told.message : String(told);
  const code = told instanceof Error && "code" in told ? told.code : undefined;
  return typeof code === "string" ? { message, code } : { message };
}

/** Where it was thrown, one frame a line: the stack without the message that heads it. */
export function framesOf(error: unknown): string {
  if (!(error instanceof Error) || !error.stack) return "";
  const at = error.stack.indexOf(error.message);
  return at < 0 ? "" : error.stack.slice(at + error.message.length).trim();
}

/** By what it says: across a thread the class is lost. */
const isFailedQuery = (error: unknown): error is Error =>
  error instanceof Error && (failedQuery.test(error.message) || ("query" in error && "params" in error));
