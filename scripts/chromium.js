import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A browser for the journeys: CHROMIUM_PATH, else one of the usual places; null when there is none. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : null;
  return places.find((path) => existsSync(path)) ?? null;
}

/** On Debian and as root a missing browser is installed; elsewhere the person is told how. */
export function installChromiumWhenMissing(say) {
  if (findChromium()) return;
  if (!isDebian() || process.getuid?.() !== 0) {
    say("Uji peramban memerlukan Chromium: pasang paket chromium, atau sebut letaknya dengan CHROMIUM_PATH.");
    return;
  }
  say("Memasang Chromium untuk uji peramban (sekali saja) ...");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const faults = [];
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", "chromium"],
  ]) {
    const run = spawnSync("apt-get", args, { env, encoding: "utf8", timeout: 600_000, maxBuffer: 1 << 26 });
    if (run.status !== 0)
      faults.push(
        `${run.stdout}${run.stderr}${run.error?.message ?? ""}`.trim().split("\n").slice(-5).join("\n"),
      );
  }
  if (!findChromium()) say(`Chromium tidak dapat dipasang; uji peramban akan gagal.\n${faults.join("\n")}`);
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}
