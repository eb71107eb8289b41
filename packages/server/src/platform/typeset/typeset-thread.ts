import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { CompileFormatEnum, createTypstCompiler } from "@myriaddreamin/typst.ts/compiler";
import { disableDefaultFontAssets, loadFonts } from "@myriaddreamin/typst.ts/options.init";
import type { ThreadModule } from "../threads.js";
import type { TypesetJob } from "./typeset.js";

/** The family of the pages on screen, as the font files Typst reads. */
const fonts = [
  "400Regular/SourceSans3_400Regular.ttf",
  "400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  "600SemiBold/SourceSans3_600SemiBold.ttf",
  "700Bold/SourceSans3_700Bold.ttf",
].map((file) => `@expo-google-fonts/source-sans-3/${file}`);

const bytesOf = async (specifier: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(fileURLToPath(import.meta.resolve(specifier))));

/** The thread behind typeset(). Without `disableDefaultFontAssets` the compiler would look for fonts on the internet. */
export const run: ThreadModule<TypesetJob, Uint8Array>["run"] = async ({ source, data }) => {
  const wasm = await bytesOf("@myriaddreamin/typst-ts-web-compiler/wasm");
  const loaded = await Promise.all(fonts.map(bytesOf));
  const compiler = createTypstCompiler();
  await compiler.init({
    // By name: handed the bytes themselves, the package warns on the console.
    getModule: () => ({ module_or_path: wasm }) as unknown as Uint8Array,
    beforeBuild: [disableDefaultFontAssets(), loadFonts(loaded, { assets: false })],
  });
  compiler.addSource("/page.typ", source);
  const { result, diagnostics } = await compiler.compile({
    mainFilePath: "/page.typ",
    format: CompileFormatEnum.pdf,
    diagnostics: "full",
    inputs: { data },
  });
  if (!result) throw new Error(`Typst: ${JSON.stringify(diagnostics)}`);
  return result;
};
