import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { precompress } from "./precompress.ts";

/** `SELARAS_API` names the server that the development server forwards `/api` to. */
const api = process.env.SELARAS_API ?? "http://127.0.0.1:3000";

export default defineConfig({
  plugins: [react(), precompress()],
  resolve: { conditions: ["selaras-source", "module", "browser", "development|production"] },
  server: { proxy: { "/api": { target: api, changeOrigin: false } } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    manifest: true,
    target: "es2022",
    // Fonts and pictures stay files: an inlined font would be loaded even where it is cached.
    assetsInlineLimit: 0,
  },
});
