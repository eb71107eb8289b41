interface UnitLike {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parentCode: string | null;
}

/** Who answers for a unit: the topmost unit above it that is not the government itself. */
export class OwnerUnits {
  private readonly units: ReadonlyMap<string, UnitLike>;

  constructor(units: readonly UnitLike[]) {
    this.units = new Map(units.map((unit) => [unit.code, unit]));
  }

  nameOf(code: string | null): string {
    return (code !== null && this.units.get(code)?.name) || "Unit tidak tercatat";
  }

  ownerOf(code: string | null): { code: string | null; name: string } {
    let unit = code === null ? undefined : this.units.get(code);
    for (let steps = 0; unit && steps < 50; steps++) {
      const parent = unit.parentCode === null ? undefined : this.units.get(unit.parentCode);
      // The root is the government: it owns nothing but itself.
      if (!parent || parent.parentCode === null || !this.units.has(parent.parentCode)) {
        return parent && this.isOffice(parent) ? this.asOwner(parent) : this.asOwner(unit);
      }
      unit = parent;
    }
    return { code: null, name: "Badan kepegawaian" };
  }

  private isOffice(unit: UnitLike): boolean {
    return unit.kind.toUpperCase() !== "PEMERINTAH";
  }

  private asOwner(unit: UnitLike) {
    return { code: unit.code, name: unit.name };
  }
}
