import type { Violation } from "./check-law.js";
import type { Placements } from "./placements.js";
import type { PlanExport } from "./plan-export.js";
import { contentSeal } from "./seals.js";

type Fault = Pick<Violation, "kind" | "rule" | "nip" | "unit" | "found" | "asks">;
const wrong = (found: string, asks: string, of: Partial<Fault> = {}): Fault => ({
  kind: "hitungan",
  rule: "hitungan",
  nip: null,
  unit: null,
  found,
  asks,
  ...of,
});

/** The file's own sums: people in posts before and after, seats short, moves that start where the person is. */
export function arithmeticFaults(file: PlanExport, placed: Placements): Fault[] {
  const faults: Fault[] = [];
  const posts = new Set<string>();
  for (const { post, before, after } of placed.posts) {
    const at = `${post.titleCode} di ${post.unitCode}`;
    if (posts.has(at)) faults.push(wrong(`${at} tercantum dua kali.`, "satu baris per jabatan dan unit"));
    posts.add(at);
    if (post.before !== before || post.after !== after)
      faults.push(
        wrong(
          `${at}: tertulis ${post.before} sebelum dan ${post.after} sesudah; dihitung ${before} dan ${after}.`,
          "jumlah orang sama dengan hitungan dari pegawai dan perpindahan",
          { unit: post.unitCode },
        ),
      );
  }
  const short = (filled: (row: (typeof placed.posts)[number]) => number) =>
    placed.posts.reduce((sum, row) => sum + Math.max(0, row.post.seats - filled(row)), 0);
  const counted = {
    moves: file.moves.length,
    seatsShortBefore: short(({ before }) => before),
    seatsShortAfter: short(({ after }) => after),
  };
  for (const [name, value] of Object.entries(counted)) {
    const written = file.totals[name as keyof typeof counted];
    if (written !== value)
      faults.push(wrong(`${name}: tertulis ${written}, dihitung ${value}.`, "jumlah yang sama"));
  }
  for (const { nip, from, tmt } of file.moves) {
    const person = placed.people.get(nip);
    if (!person) {
      faults.push(wrong("Pegawai ini tidak ada dalam berkas.", "setiap yang pindah tercantum", { nip }));
      continue;
    }
    const held = person.unitCode !== null && person.titleCode !== null;
    if (held ? from?.unitCode !== person.unitCode || from.titleCode !== person.titleCode : from !== null)
      faults.push(wrong("Asal perpindahan bukan jabatan pegawai ini sekarang.", "asal yang sama", { nip }));
    if (tmt < file.tmt)
      faults.push(wrong(`TMT ${tmt} sebelum TMT rencana ${file.tmt}.`, "TMT pada atau sesudahnya", { nip }));
  }
  return faults;
}

export function sealFaults(file: PlanExport): Fault[] {
  const seal = contentSeal(file);
  return seal === file.hashes.content
    ? []
    : [
        wrong(
          `Tertulis ${file.hashes.content}, dihitung ${seal}.`,
          "isi berkas tidak berubah sejak ditulis",
          { kind: "sidik", rule: "sidik" },
        ),
      ];
}

/** The problem and plan files of the same package, as far as this check reads them. */
export interface Beside {
  readonly problemHash: string;
  readonly planHash: string;
  readonly problem: {
    readonly posts: readonly { readonly id: string; readonly need: number }[];
    readonly employees: readonly { readonly id: string; readonly post?: number }[];
  };
  readonly plan: {
    readonly moves: readonly { readonly employee: number; readonly to: number }[];
    readonly certificate: unknown;
  };
}

/** Whether the files beside the export are those it speaks of, and say the same of people, seats and moves. */
export function besideFaults(
  file: PlanExport,
  { problemHash, planHash, problem, plan }: Beside,
  sealOf: (value: unknown) => string,
): Fault[] {
  const faults: Fault[] = [];
  const seal = (what: string, written: string | null, found: string | null) => {
    if (written !== found)
      faults.push(
        wrong(
          `${what}: tertulis ${written ?? "tidak ada"}, dihitung ${found ?? "tidak ada"}.`,
          "sidik yang sama",
          { kind: "sidik", rule: "sidik" },
        ),
      );
  };
  seal("berkas soal", file.hashes.problem, problemHash);
  seal("berkas rencana", file.hashes.plan, planHash);
  seal("sertifikat", file.hashes.certificate, plan.certificate === null ? null : sealOf(plan.certificate));

  const idOf = (seat: { unitCode: string; titleCode: string }) => `${seat.unitCode}/${seat.titleCode}`;
  const moved = new Map(
    plan.moves.map(({ employee, to }) => [
      problem.employees[employee]?.id ?? "",
      problem.posts[to]?.id ?? "",
    ]),
  );
  const told = new Map(file.moves.map(({ nip, to }) => [nip, idOf(to)]));
  for (const nip of new Set([...moved.keys(), ...told.keys()]))
    if (moved.get(nip) !== told.get(nip))
      faults.push(
        wrong(
          `Tujuan menurut berkas ini ${told.get(nip) ?? "tidak ada"}, menurut plan.json ${moved.get(nip) ?? "tidak ada"}.`,
          "perpindahan yang sama",
          { nip },
        ),
      );

  const needs = new Map(problem.posts.map(({ id, need }) => [id, need]));
  const staying = new Map<string, number>();
  for (const { id, post } of problem.employees) {
    const at = post === undefined ? undefined : problem.posts[post]?.id;
    if (at !== undefined && !moved.has(id)) staying.set(at, (staying.get(at) ?? 0) + 1);
  }
  for (const post of file.posts) {
    const id = idOf(post);
    if (needs.get(id) !== post.seats || (staying.get(id) ?? 0) !== post.staying)
      faults.push(
        wrong(
          `${id}: ${post.seats} kursi dan ${post.staying} orang tinggal; menurut problem.json ${needs.get(id) ?? "tidak ada"} dan ${staying.get(id) ?? 0}.`,
          "kursi dan orang yang sama",
          { unit: post.unitCode },
        ),
      );
  }
  return faults;
}
