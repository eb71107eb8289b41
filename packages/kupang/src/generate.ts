import type { OfficeFileKind } from "@selaras/contract";
import { unitsByTitle } from "./career.js";
import { type Certificate, certificates, certificateTable } from "./certificates.js";
import { doubtStory, type PlantedDefect, planDefects } from "./defects.js";
import { type DemoGovernment, demoGovernments, type GovernmentId } from "./demo-governments.js";
import { employeeTable } from "./employee-table.js";
import { type Balance, balance, establishment } from "./establishment.js";
import { absenceTable, disciplineTable, kinTable, wishes, wishTable } from "./event-tables.js";
import { unitsKabupaten, unitsKota } from "./facts.js";
import { areaByCode } from "./geography.js";
import { families } from "./kin.js";
import { NipIssuer } from "./nip.js";
import { organisation } from "./organisation.js";
import { people as drawPeople } from "./people.js";
import { random } from "./random.js";
import {
  competenceTable,
  contractTable,
  historyTable,
  homeTable,
  performanceTable,
} from "./service-tables.js";
import { spoilEmployees, spoilHistory, spoilPerformance } from "./spoil.js";
import { standardTable } from "./standards.js";
import { playStories, type Story } from "./stories.js";
import { accessTable, areaTable, majorTable, seatTable, titleTable, unitTable } from "./structure-tables.js";
import type { Table } from "./tables.js";
import { saidBefore, talentTables } from "./talent-tables.js";
import { trainingTables } from "./training-tables.js";

export interface GenerateOptions {
  readonly government: GovernmentId;
  readonly seed: number;
  /** Plant faults in about 1.5 % of the employee rows and a few elsewhere; true unless told otherwise. */
  readonly defects?: boolean;
  /** Number of ASN; 6,500 for the city and 2,600 for the regency unless told otherwise. */
  readonly scale?: number;
}

/** Everything an office would hand over, one table per layout. */
export interface OfficeSet {
  readonly government: DemoGovernment;
  readonly seed: number;
  readonly tables: Readonly<Record<OfficeFileKind, Table>>;
  readonly planted: readonly PlantedDefect[];
  readonly stories: readonly Story[];
  /** Need and people of the peta jabatan before faults were planted. */
  readonly balance: Balance;
}

/** The least number of people with which every office still has its posts. */
export const leastScale: Readonly<Record<GovernmentId, number>> = { kota: 2500, kab: 1800 };

export function generateGovernment(options: GenerateOptions): OfficeSet {
  const { government, seed, defects = true } = options;
  const g = demoGovernments[government];
  const scale = options.scale ?? g.defaultHeadcount;
  if (!Number.isInteger(scale) || scale < leastScale[government])
    throw new RangeError(`scale must be a whole number from ${leastScale[government]} on`);
  const r = random(`selaras/${government}/${seed}/${scale}`);
  const real = (government === "kota" ? unitsKota : unitsKabupaten).reduce((sum, u) => sum + u.people, 0);

  const units = organisation(government, scale / real);
  const seats = establishment(government, units, scale, r.fork("seats"));
  const measured = balance(seats);
  const nips = new NipIssuer();
  const all = drawPeople(government, seats, nips, r.fork("people"));
  const extra = playStories(government, all, units, nips, r.fork("stories"));
  const intents = defects
    ? planDefects(
        all,
        seats.map((s) => ({ ...s })),
        nips,
        r.fork("defects"),
      )
    : [];
  const heard = all.filter((p) => !p.silent);

  const ties = [...extra.ties, ...families(all, r.fork("kin"))];
  const where = unitsByTitle(seats);
  const held: Certificate[] = [
    ...extra.certificates,
    ...certificates(government, heard, r.fork("certificates")),
  ];
  const told = wishes(heard, ties, (id) => where.get(id) ?? [], extra.wishes, r.fork("wishes"));
  const kompetensi = competenceTable(government, heard, r.fork("competence"));
  const kinerja = performanceTable(heard, r.fork("performance"));
  const talent = talentTables(heard, saidBefore(kompetensi, kinerja), r.fork("talent"));
  const training = trainingTables(heard, held, r.fork("trainings"));
  const tables: Record<OfficeFileKind, Table> = {
    wilayah: areaTable(),
    akses: accessTable(government),
    pendidikan: majorTable(),
    unit: unitTable(units),
    jabatan: titleTable(government),
    peta: seatTable(seats),
    "standar-kompetensi": standardTable(),
    // Discipline and leave set the legal position, so the employees are written after them.
    disiplin: disciplineTable(heard, r.fork("discipline")),
    absen: absenceTable(heard, r.fork("absence")),
    pegawai: employeeTable(g, all, units),
    kontrak: contractTable(government, heard, r.fork("contracts")),
    domisili: homeTable(heard, (code) => areaByCode.get(code)!.name),
    riwayat: historyTable(heard, where, r.fork("history")),
    kinerja,
    "kinerja-rinci": talent["kinerja-rinci"],
    kompetensi,
    "kompetensi-rinci": talent["kompetensi-rinci"],
    talenta: talent.talenta,
    sertifikat: certificateTable(held, r.fork("certificate dates")),
    keluarga: kinTable(ties),
    minat: wishTable(told, r.fork("wish dates")),
    pelatihan: training.pelatihan,
    "jadwal-pelatihan": training["jadwal-pelatihan"],
    "riwayat-pelatihan": training["riwayat-pelatihan"],
  };

  const stories: Story[] = [...extra.stories, ...talent.stories, ...training.stories];
  const planted: PlantedDefect[] = [];
  if (defects) {
    const spared = new Set(all.filter((p) => p.story !== undefined).map((p) => p.nip));
    const few = Math.max(2, Math.round(scale / 1100));
    const spoil = r.fork("spoil");
    const history = spoilHistory(tables.riwayat, all, seats, few, nips, spoil);
    planted.push(
      ...spoilEmployees(tables.pegawai, all, intents, spoil),
      ...history.planted,
      ...spoilPerformance(tables.kinerja, few, spared, spoil),
    );
    stories.unshift(doubtStory(intents, history.twoSeats));
  }
  return { government: g, seed, tables, planted, stories, balance: measured };
}
