import { expect, inject, it } from "vitest";

/** A1: what a fresh start must have told. */
it("a first start tells what was loaded, rejected, gained and proven", () => {
  const output = inject("demoOutput");
  expect(output).toMatch(/Data\s+6\.\d{3} pegawai, [\d.]+ jabatan di [\d.]+ unit/);
  expect(output).toMatch(/Baris ditolak\s+\d+; perbaiki di .+baris-ditolak\.xlsx/);
  const seats = /Kursi kosong\s+([\d.]+) sebelum, ([\d.]+) sesudah/.exec(output);
  const number = (text: string | undefined) => Number(text?.replaceAll(".", ""));
  expect(number(seats?.[2])).toBeLessThan(number(seats?.[1]));
  expect(output).toMatch(/Orang pindah\s+\d+ \([\d,]+% pegawai\)/);
  const gap = /Selisih terbukti\s+([\d,]+)%/.exec(output)?.[1];
  expect(Number(gap?.replace(",", "."))).toBeLessThanOrEqual(0.1);
  expect(output).toMatch(/Pemeriksa mandiri\s+benar/);
  expect(output).toMatch(/Pemeriksa hukum\s+(?!TIDAK)/);
});
