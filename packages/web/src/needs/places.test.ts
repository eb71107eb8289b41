import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convexHull } from "./places";

describe("the hull drawn behind a kecamatan", () => {
  it("has every point on its inner side", () => {
    const point = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), (points) => {
        const hull = convexHull(points);
        if (hull.length < 3) return;
        for (const [index, a] of hull.entries()) {
          const b = hull[(index + 1) % hull.length] as readonly [number, number];
          for (const p of points)
            expect((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
