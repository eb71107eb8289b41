import { startThread, ThreadStopped } from "../../platform/threads.js";
import type { FileRefusalCode } from "./file-refusal.js";
import { limits } from "./limits.js";
import type { FileContent } from "./raw-sheet.js";

/**
 * The third wall: files are read in a thread with its own memory, each within its own time. When a file kills or outlasts the thread,
 * that file is refused and a new thread goes on with the next one; the server lives on.
 */
export async function openOfficeFiles(
  paths: readonly string[],
  milliseconds: number = limits.readMilliseconds,
): Promise<FileContent[]> {
  const contents: FileContent[] = [];
  while (contents.length < paths.length) {
    const stopped = await readUntilStopped(paths.slice(contents.length), milliseconds, contents);
    if (stopped)
      contents.push({
        refused: { code: stopped, sheet: null, found: "Pembacaan dihentikan" },
        sheets: [],
        refusedSheets: [],
      });
  }
  return contents;
}

async function readUntilStopped(
  paths: readonly string[],
  milliseconds: number,
  contents: FileContent[],
): Promise<FileRefusalCode | null> {
  const late = new AbortController();
  let timer = setTimeout(() => late.abort(), milliseconds);
  const thread = startThread<readonly string[], null, FileContent>(
    new URL("./read-files-thread.js", import.meta.url),
    paths,
    {
      memoryMb: limits.memoryMegabytes,
      signal: late.signal,
      onProgress: (content) => {
        contents.push(content);
        clearTimeout(timer);
        timer = setTimeout(() => late.abort(), milliseconds);
      },
    },
  );
  try {
    await thread.result;
    return null;
  } catch (error) {
    if (!(error instanceof ThreadStopped)) throw error;
    return late.signal.aborted ? "terlalu-lama" : "terlalu-berat";
  } finally {
    clearTimeout(timer);
  }
}
