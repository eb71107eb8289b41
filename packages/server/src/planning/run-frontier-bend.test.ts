import { describe, expect, it } from "vitest";
import { describeBend } from "./run-frontier-bend.js";

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
