import { readLaw } from "../law-check/check-law.js";
import type {
  ExportedPerson,
  ExportedPost,
  ExportedTitle,
  ExportedUnit,
  PlanExport,
} from "../law-check/plan-export.js";
import { contentSeal } from "../law-check/seals.js";

type Seat = { unitCode: string; titleCode: string };

/**
 * Somebody who changes an exported plan and covers it up: the counts are made to fit, the claims say nothing forbidden, the seal is renewed.
 * What is left to find is the breach itself.
 */
export class Forger {
  readonly file: PlanExport;
  #people = 0;

  constructor(clean: PlanExport) {
    this.file = structuredClone(clean);
  }

  title(code: string): ExportedTitle {
    return found(this.file.titles.find((one) => one.code === code));
  }

  unit(is: (unit: ExportedUnit) => boolean): ExportedUnit {
    return found(this.file.units.find(is));
  }

  /** A post with one more seat than the plan needs there; made where the map has none. */
  seat(titleCode: string, unitCode = this.unit(({ kind }) => kind === "OPD").code): Seat {
    let post = this.#post({ unitCode, titleCode });
    if (!post) {
      post = { unitCode, titleCode, seats: 0, staying: 0, before: 0, after: 0 };
      this.file.posts.push(post);
    }
    post.seats = Math.max(post.seats, post.staying + this.#arrivals({ unitCode, titleCode })) + 1;
    return { unitCode, titleCode };
  }

  /** A person fit for nearly everything, who leaves one post for another; `facts` say what is wrong. */
  move(from: Seat | null, to: Seat, facts: Partial<ExportedPerson> = {}): string {
    const nip = `19800101200501${String(9000 + ++this.#people)}`;
    const field = this.file.titles.find(({ code }) => code === to.titleCode)?.educationFields?.[0] ?? "IPEM";
    const since = "2015-01-02";
    this.file.people.push({
      nip,
      kind: "PNS",
      birthDate: "1985-03-03",
      tmtPns: "2006-01-01",
      golongan: "IV/b",
      standing: "01",
      educationLevel: "S2",
      educationField: field,
      unitCode: from?.unitCode ?? null,
      titleCode: from?.titleCode ?? null,
      seatSince: from ? since : null,
      contract: null,
      performance: [2025, 2026].map((year) => ({ year, predicate: "SANGAT BAIK" })),
      discipline: [],
      absences: [],
      certificates: [
        "SERTIFIKAT PENDIDIK",
        "CALON KEPALA SEKOLAH",
        "PENGALAMAN MANAJERIAL PENDIDIKAN",
        "MANAJEMEN PUSKESMAS",
        "KEPAMONGPRAJAAN",
      ].map((kind) => ({ kind, field: "", validUntil: null })),
      history: from
        ? [{ titleCode: from.titleCode, unitCode: from.unitCode, startedOn: "2006-01-01", endedOn: null }]
        : [],
      relatives: [],
      ...facts,
    });
    this.send(nip, from, to);
    return nip;
  }

  send(nip: string, from: Seat | null, to: Seat, tmt = this.file.tmt): void {
    this.file.moves.push({ nip, from, to, tmt, documents: [], findings: [] });
  }

  /** Makes the file agree with itself again. */
  cover(): PlanExport {
    const { file } = this;
    const people = new Map(file.people.map((one) => [one.nip, one]));
    const movers = [...new Set(file.moves.map(({ nip }) => nip))];
    for (const post of file.posts) {
      const leaving = movers.filter((nip) => {
        const person = people.get(nip);
        return person?.unitCode === post.unitCode && person.titleCode === post.titleCode;
      }).length;
      post.before = post.staying + leaving;
      post.after = post.staying + this.#arrivals(post);
    }
    const short = (filled: (post: ExportedPost) => number) =>
      file.posts.reduce((sum, post) => sum + Math.max(0, post.seats - filled(post)), 0);
    file.totals = {
      moves: file.moves.length,
      seatsShortBefore: short(({ before }) => before),
      seatsShortAfter: short(({ after }) => after),
    };
    const versions = new Map(file.rules.map(({ rule, version }) => [rule, version]));
    for (const { move, findings } of readLaw(file).moves)
      move.findings = findings
        .filter(({ severity }) => severity !== "BLOCK")
        .map(({ rule, severity }) => ({ rule, version: versions.get(rule) ?? 1, severity }));
    return this.seal();
  }

  seal(): PlanExport {
    this.file.hashes.content = contentSeal(this.file);
    return this.file;
  }

  #post({ unitCode, titleCode }: Seat): ExportedPost | undefined {
    return this.file.posts.find((post) => post.unitCode === unitCode && post.titleCode === titleCode);
  }

  #arrivals({ unitCode, titleCode }: Seat): number {
    return this.file.moves.filter(({ to }) => to.unitCode === unitCode && to.titleCode === titleCode).length;
  }
}

export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the demo government has nothing of the kind");
  return value;
}
