import type { ThreadRoom } from "../../platform/threads.js";
import type { FileContent } from "./raw-sheet.js";
import { readOfficeFile } from "./read-office-file.js";

/** The reading thread: tells each file's content as soon as it is read, so that a later file which kills the thread takes none with it. */
export async function run(paths: readonly string[], room: ThreadRoom<FileContent>): Promise<null> {
  for (const path of paths) {
    try {
      room.progress(await readOfficeFile(path));
    } catch (error) {
      // Whatever a hostile file provokes in a library ends as "damaged file".
      const found = error instanceof Error ? error.message : "Tidak terbaca";
      room.progress({ refused: { code: "berkas-rusak", sheet: null, found }, sheets: [], refusedSheets: [] });
    }
  }
  return null;
}
