import { describe, expect, it } from "vitest";
import { describeBend, describeBends } from "./frontier-bend.js";

const curve = (...points: [number, number][]) =>
  points.map(([moves, seatsClosed]) => ({ moves, seatsClosed }));

describe("describeBend", () => {
  it("names the point from which a move closes less", () => {
    expect(describeBend(curve([105, 105], [210, 210], [315, 241], [420, 273]))).toBe(
      "Sampai 210 orang, setiap perpindahan menutup satu kursi; sesudah itu setiap 10 perpindahan menutup sekitar 3 kursi.",
    );
  });

  it("says that the curve is still straight", () => {
    expect(describeBend(curve([100, 60], [200, 119], [1300, 770]))).toBe(
      "Sampai 1.300 orang, setiap 10 perpindahan menutup sekitar 6 kursi; kurva belum melandai.",
    );
  });

  it("says when more moves close nothing, whatever the order of the points", () => {
    expect(describeBend(curve([400, 100], [100, 100], [100, 100]))).toBe(
      "Sampai 100 orang, setiap perpindahan menutup satu kursi; sesudah itu perpindahan hampir tidak lagi menutup kursi.",
    );
  });

  it("does not divide by an empty curve", () => {
    expect(describeBend([])).toBe("Perpindahan tidak menutup kursi kosong.");
    expect(describeBend(curve([0, 0], [10, 0]))).toBe("Perpindahan tidak menutup kursi kosong.");
  });
});

describe("describeBends", () => {
  const start = { qualified: 100, worseOff: 0, commute: 20 };
  const point = (
    moves: number,
    seatsClosed: number,
    qualified: number,
    worseOff: number,
    commute: number | null,
  ) => ({
    moves,
    seatsClosed,
    qualified,
    worseOff,
    commute,
  });

  it("says of each measure where it turns, what rises and what falls", () => {
    const bends = describeBends(
      [point(100, 100, 120, 0, 19.5), point(200, 200, 140, 0, 19), point(400, 240, 140, 80, 19)],
      start,
    );
    expect(bends.seatsClosed).toBe(
      "Sampai 200 orang, setiap perpindahan menutup satu kursi; sesudah itu setiap 10 perpindahan menutup sekitar 2 kursi.",
    );
    expect(bends.qualified).toBe(
      "Sampai 200 orang, setiap 10 perpindahan menambah sekitar 2 pegawai yang memenuhi syarat di jabatannya; sesudah itu banyaknya pegawai yang memenuhi syarat di jabatannya hampir tidak berubah.",
    );
    expect(bends.worseOff).toBe(
      "Sampai 200 orang, hampir tidak ada yang dirugikan; sesudah itu setiap 10 perpindahan merugikan sekitar 4 orang yang pindah.",
    );
    expect(bends.commute).toBe(
      "Sampai 200 orang, setiap 100 perpindahan memangkas waktu tempuh rata-rata sekitar 0,5 menit; sesudah itu waktu tempuh rata-rata hampir tidak berubah.",
    );
  });

  it("says that a straight curve has no bend, and that too few points tell nothing", () => {
    const straight = describeBends([point(100, 50, 90, 10, null), point(200, 100, 80, 20, null)], start);
    expect(straight.qualified).toBe(
      "Sampai 200 orang, setiap 10 perpindahan mengurangi sekitar 1 pegawai yang memenuhi syarat di jabatannya; kurva belum berbelok.",
    );
    expect(straight.commute).toBe("Belum cukup titik untuk membaca kurva ini.");
  });
});
