import type { Ability, ChoiceState, CycleHome } from "@selaras/contract";
import { formatIndonesianLong, type IsoDate } from "@selaras/regulations";

/** What decides where a cycle stands. */
export interface CycleSituation {
  readonly today: string;
  readonly tmt: string;
  readonly employees: number;
  readonly posts: number;
  readonly units: number;
  readonly short: number;
  readonly surplus: number;
  /** Kinds of office file handed over. */
  readonly registers: ReadonlySet<string>;
  /** The plan the reader is shown; `belum`: nobody has chosen one yet, and this is the newest. */
  readonly plan: {
    readonly id: number;
    readonly name: string;
    readonly moves: number;
    readonly choice: ChoiceState;
  } | null;
  /** The newest plan when it waits or runs; null for who sees no drafts. */
  readonly running: { readonly id: number; readonly name: string } | null;
  /** The reader works on plans; everybody else hears of one only when it is opened. */
  readonly seesDrafts: boolean;
}

type Step = CycleHome["steps"][number];

/** Registers a profile is made of, by the name of the office file. */
const profileRegisters: readonly (readonly [kind: string, name: string])[] = [
  ["kinerja", "kinerja"],
  ["kompetensi", "penilaian kompetensi"],
  ["sertifikat", "sertifikat"],
  ["riwayat", "riwayat jabatan"],
  ["domisili", "domisili"],
  ["keluarga", "keluarga"],
  ["disiplin", "disiplin"],
];

/** The nine steps of a period (product 1): done ones, the one to work on now, late ones. */
export function cycleSteps(situation: CycleSituation): Step[] {
  const { posts, units, employees, plan, short, surplus } = situation;
  const missing = profileRegisters.filter(([kind]) => !situation.registers.has(kind)).map(([, name]) => name);
  const hasNeed = posts > 0;
  const hasPeople = employees > 0;
  const late = situation.today >= situation.tmt;
  const tmt = formatIndonesianLong(situation.tmt as IsoDate);
  const steps: (Omit<Step, "state"> & { done: boolean; late?: boolean })[] = [
    {
      step: "kebutuhan",
      title: "Identifikasi kebutuhan",
      done: hasNeed,
      note: hasNeed
        ? `${number(posts)} jabatan di ${number(units)} unit; kurang ${number(short)}, lebih ${number(surplus)} orang.`
        : "Peta jabatan belum diimpor.",
    },
    {
      step: "profil",
      title: "Pemetaan kompetensi dan talenta",
      done: hasPeople,
      note: !hasPeople
        ? "Data pegawai belum diimpor."
        : missing.length > 0
          ? `${number(employees)} pegawai; belum diserahkan: ${missing.join(", ")}.`
          : `${number(employees)} pegawai; semua register sudah diserahkan.`,
    },
    {
      step: "pengembangan",
      title: "Pembinaan dan pengembangan kompetensi",
      done: false,
      note: "Belum dikelola di aplikasi ini.",
    },
    {
      step: "rencana",
      title: "Penyusunan rencana",
      done: plan !== null && plan.choice !== "belum",
      note: plan
        ? `${plan.name}: ${number(plan.moves)} perpindahan${plan.choice === "belum" ? "; belum ada rancangan terpilih" : ""}.`
        : runningNote(situation),
    },
    {
      step: "konsultasi",
      title: "Sosialisasi dan masukan",
      done: false,
      note: consultationNotes[plan?.choice ?? "belum"],
    },
    {
      step: "keputusan",
      title: "Sidang dan persetujuan",
      done: false,
      late,
      note: late ? `TMT ${tmt} sudah tiba.` : `Sebelum TMT ${tmt}.`,
    },
    {
      step: "pelaksanaan",
      title: "Penetapan dan pelaksanaan",
      done: false,
      note: `Mulai TMT ${tmt}.`,
    },
    { step: "keberatan", title: "Keberatan", done: false, note: "Sesudah keputusan diterima pegawai." },
    { step: "evaluasi", title: "Evaluasi hasil", done: false, note: "3, 6, dan 12 bulan sesudah TMT." },
  ];
  // Development runs beside the others and is managed elsewhere, so it never holds the period up.
  const now = steps.find((one) => !one.done && one.step !== "pengembangan");
  return steps.map(({ done, late, ...one }) => ({
    ...one,
    state: done ? "selesai" : late ? "terlambat" : one.step === now?.step ? "sekarang" : "nanti",
  }));
}

const consultationNotes: Record<ChoiceState, string> = {
  belum: "Menunggu rancangan terpilih.",
  dipilih: "Rancangan terpilih belum dibuka kepada pegawai.",
  dibuka: "Rancangan terpilih sudah dibuka: setiap pegawai membaca usul penempatannya.",
};

const runningNote = ({ running, seesDrafts }: CycleSituation) =>
  running ? `${running.name} sedang disusun.` : seesDrafts ? "Belum ada rencana." : UNANNOUNCED;
const UNANNOUNCED = "Belum ada rencana yang diumumkan untuk periode ini.";

/** Who reads the home of the period. */
export interface CycleReader {
  may(ability: Ability): boolean;
  /** The account belongs to an employee, who has a page of their own. */
  readonly isEmployee: boolean;
}

/** The one thing to do next, among those the reader may open. */
export function nextAction(situation: CycleSituation, reader: CycleReader): CycleHome["next"] {
  const { posts, employees, plan, running, short, seesDrafts } = situation;
  if (posts === 0 || employees === 0)
    return reader.may("import.write")
      ? {
          title: "Impor berkas kantor",
          href: "/impor",
          why: "Semua langkah memerlukan peta jabatan dan data pegawai.",
        }
      : toRead("Data kantor belum diimpor.", reader, false);
  if (!seesDrafts)
    return toRead(plan ? "Usul rencana sudah dibuka kepada pegawai." : UNANNOUNCED, reader, true);
  if (running)
    return {
      title: "Lihat kemajuan",
      href: `/rencana/${running.id}`,
      why: `${running.name} sedang disusun.`,
    };
  if (!plan)
    return reader.may("plan.write")
      ? {
          title: "Susun rencana",
          href: "/rencana/baru",
          why: `${number(short)} kursi belum terisi dan belum ada rencana.`,
        }
      : toRead("Belum ada rencana.", reader, true);
  return {
    title: "Tinjau rencana",
    href: `/rencana/${plan.id}`,
    why: reviewReasons[plan.choice](number(plan.moves)),
  };
}

const reviewReasons: Record<ChoiceState, (moves: string) => string> = {
  belum: (moves) => `${moves} perpindahan menunggu tinjauan Anda; belum ada rancangan terpilih.`,
  dipilih: (moves) => `Rancangan terpilih dengan ${moves} perpindahan belum dibuka kepada pegawai.`,
  dibuka: (moves) => `Rancangan terpilih dengan ${moves} perpindahan sudah dibuka kepada pegawai.`,
};

/** For a reader whose turn it is not: the page nearest to their own affairs. */
function toRead(state: string, reader: CycleReader, hasData: boolean): CycleHome["next"] {
  if (hasData && reader.may("needs.read"))
    return {
      title: "Lihat kebutuhan",
      href: "/kebutuhan",
      why: `${state} Kursi kosong dan kelebihan sudah dapat dilihat.`,
    };
  if (hasData && reader.isEmployee && reader.may("self.read"))
    return { title: "Buka halaman saya", href: "/saya", why: `${state} Periksa data dan penempatan Anda.` };
  return { title: "Lihat aturan", href: "/aturan", why: `${state} Aturan mutasi sudah dapat dibaca.` };
}

/** 1234 -> 1.234 */
const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".");
