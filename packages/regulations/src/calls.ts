/** How people call what a message mentions by code. */
export type Calls = (what: CodedFact, code: string) => string;
export type CodedFact = "field" | "family" | "unit";
