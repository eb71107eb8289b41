import type { TestProject } from "vitest/node";
import { startInstallation } from "./installation.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the Kota Kupang demo with its first plan, shared by the journeys that only read or add. */
    demoAddress: string;
    /** What the start printed. */
    demoOutput: string;
    demoData: string;
  }
}

/** One full demo for the whole ring: 6,500 employees and a finished plan. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const installation = await startInstallation({ demo: "kota" });
  await new Promise((done) => setTimeout(done, 200));
  project.provide("demoAddress", installation.address);
  project.provide("demoOutput", installation.output());
  project.provide("demoData", installation.dataFolder);
  return () => installation.remove();
}
