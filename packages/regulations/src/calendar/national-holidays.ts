import { isoDate } from "../dates.js";
import type { CalendarYear, DayOffKind } from "./work-calendar.js";

type Row = readonly [date: string, name: string];
const days = (kind: DayOffKind, rows: readonly Row[]) =>
  rows.map(([date, name]) => ({ date: isoDate(date), kind, name }));

/**
 * National holidays and joint leave (cuti bersama) by year, as the joint decree of three ministers (SKB 3 Menteri) names them. Voting days
 * are holidays by decree of the President. A year whose decree is not known holds only what the sun and the calendar fix, and is not settled.
 */
export const NATIONAL_YEARS: readonly CalendarYear[] = [
  {
    year: 2024,
    isSettled: true,
    source: "SKB 3 Menteri 855/2023, 3/2023, dan 4/2023; Keppres 10/2024; Keppres 33/2024",
    daysOff: [
      ...days("NATIONAL", [
        ["2024-01-01", "Tahun Baru Masehi"],
        ["2024-02-08", "Isra Mikraj Nabi Muhammad"],
        ["2024-02-10", "Tahun Baru Imlek 2575"],
        ["2024-02-14", "Pemungutan suara pemilihan umum"],
        ["2024-03-11", "Hari Suci Nyepi"],
        ["2024-03-29", "Wafat Yesus Kristus"],
        ["2024-03-31", "Kebangkitan Yesus Kristus"],
        ["2024-04-10", "Idulfitri 1445 H"],
        ["2024-04-11", "Idulfitri 1445 H"],
        ["2024-05-01", "Hari Buruh Internasional"],
        ["2024-05-09", "Kenaikan Yesus Kristus"],
        ["2024-05-23", "Waisak 2568"],
        ["2024-06-01", "Hari Lahir Pancasila"],
        ["2024-06-17", "Iduladha 1445 H"],
        ["2024-07-07", "Tahun Baru Islam 1446 H"],
        ["2024-08-17", "Proklamasi Kemerdekaan"],
        ["2024-09-16", "Maulid Nabi Muhammad"],
        ["2024-11-27", "Pemungutan suara pemilihan kepala daerah"],
        ["2024-12-25", "Kelahiran Yesus Kristus"],
      ]),
      ...days("JOINT_LEAVE", [
        ["2024-02-09", "Tahun Baru Imlek"],
        ["2024-03-12", "Nyepi"],
        ["2024-04-08", "Idulfitri"],
        ["2024-04-09", "Idulfitri"],
        ["2024-04-12", "Idulfitri"],
        ["2024-04-15", "Idulfitri"],
        ["2024-05-10", "Kenaikan Yesus Kristus"],
        ["2024-05-24", "Waisak"],
        ["2024-06-18", "Iduladha"],
        ["2024-12-26", "Kelahiran Yesus Kristus"],
      ]),
    ],
  },
  {
    year: 2025,
    isSettled: true,
    source:
      "SKB 3 Menteri 1017/2024, 2/2024, dan 2/2024, diubah dengan SKB 3 Menteri 933/2025, 1/2025, dan 3/2025",
    daysOff: [
      ...days("NATIONAL", [
        ["2025-01-01", "Tahun Baru Masehi"],
        ["2025-01-27", "Isra Mikraj Nabi Muhammad"],
        ["2025-01-29", "Tahun Baru Imlek 2576"],
        ["2025-03-29", "Hari Suci Nyepi"],
        ["2025-03-31", "Idulfitri 1446 H"],
        ["2025-04-01", "Idulfitri 1446 H"],
        ["2025-04-18", "Wafat Yesus Kristus"],
        ["2025-04-20", "Kebangkitan Yesus Kristus"],
        ["2025-05-01", "Hari Buruh Internasional"],
        ["2025-05-12", "Waisak 2569"],
        ["2025-05-29", "Kenaikan Yesus Kristus"],
        ["2025-06-01", "Hari Lahir Pancasila"],
        ["2025-06-06", "Iduladha 1446 H"],
        ["2025-06-27", "Tahun Baru Islam 1447 H"],
        ["2025-08-17", "Proklamasi Kemerdekaan"],
        ["2025-09-05", "Maulid Nabi Muhammad"],
        ["2025-12-25", "Kelahiran Yesus Kristus"],
      ]),
      ...days("JOINT_LEAVE", [
        ["2025-01-28", "Tahun Baru Imlek"],
        ["2025-03-28", "Nyepi"],
        ["2025-04-02", "Idulfitri"],
        ["2025-04-03", "Idulfitri"],
        ["2025-04-04", "Idulfitri"],
        ["2025-04-07", "Idulfitri"],
        ["2025-05-13", "Waisak"],
        ["2025-05-30", "Kenaikan Yesus Kristus"],
        ["2025-06-09", "Iduladha"],
        ["2025-08-18", "Proklamasi Kemerdekaan"],
        ["2025-12-26", "Kelahiran Yesus Kristus"],
      ]),
    ],
  },
  {
    year: 2026,
    isSettled: true,
    source: "SKB 3 Menteri 1497/2025, 2/2025, dan 5/2025",
    daysOff: [
      ...days("NATIONAL", [
        ["2026-01-01", "Tahun Baru Masehi"],
        ["2026-01-16", "Isra Mikraj Nabi Muhammad"],
        ["2026-02-17", "Tahun Baru Imlek 2577"],
        ["2026-03-19", "Hari Suci Nyepi"],
        ["2026-03-21", "Idulfitri 1447 H"],
        ["2026-03-22", "Idulfitri 1447 H"],
        ["2026-04-03", "Wafat Yesus Kristus"],
        ["2026-04-05", "Kebangkitan Yesus Kristus"],
        ["2026-05-01", "Hari Buruh Internasional"],
        ["2026-05-14", "Kenaikan Yesus Kristus"],
        ["2026-05-27", "Iduladha 1447 H"],
        ["2026-05-31", "Waisak 2570"],
        ["2026-06-01", "Hari Lahir Pancasila"],
        ["2026-06-16", "Tahun Baru Islam 1448 H"],
        ["2026-08-17", "Proklamasi Kemerdekaan"],
        ["2026-08-25", "Maulid Nabi Muhammad"],
        ["2026-12-25", "Kelahiran Yesus Kristus"],
      ]),
      ...days("JOINT_LEAVE", [
        ["2026-02-16", "Tahun Baru Imlek"],
        ["2026-03-18", "Nyepi"],
        ["2026-03-20", "Idulfitri"],
        ["2026-03-23", "Idulfitri"],
        ["2026-03-24", "Idulfitri"],
        ["2026-05-15", "Kenaikan Yesus Kristus"],
        ["2026-05-28", "Iduladha"],
        ["2026-12-24", "Kelahiran Yesus Kristus"],
      ]),
    ],
  },
  {
    year: 2027,
    isSettled: false,
    source:
      "Keppres 8/2024; tanggal tetap, Paskah, dan bulan baru Imlek saja, sebelum SKB 3 Menteri diisikan",
    daysOff: days("NATIONAL", [
      ["2027-01-01", "Tahun Baru Masehi"],
      ["2027-02-06", "Tahun Baru Imlek 2578"],
      ["2027-03-26", "Wafat Yesus Kristus"],
      ["2027-03-28", "Kebangkitan Yesus Kristus"],
      ["2027-05-01", "Hari Buruh Internasional"],
      ["2027-05-06", "Kenaikan Yesus Kristus"],
      ["2027-06-01", "Hari Lahir Pancasila"],
      ["2027-08-17", "Proklamasi Kemerdekaan"],
      ["2027-12-25", "Kelahiran Yesus Kristus"],
    ]),
  },
];
