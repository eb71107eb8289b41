import { AGE_CEILING, type ParamValue, type Reading, type RefusedReading } from "@selaras/regulations";
import { valueText, wordsOf } from "./rule-numbers.js";

export const AGE_CEILING_TITLE = "Cara membaca batas usia";

const EFFECTS: Readonly<Record<string, string>> = {
  warn: "mengingatkan",
  block: "melarang",
  off: "tidak diterapkan",
};

/** A parameter and its unit as people call them. */
export const settingName = (param: string): readonly [name: string, unit: string] =>
  param === "effect" ? ["Yang dilakukan aturan", ""] : (wordsOf(param) ?? [param, ""]);

export const settingText = (param: string, value: ParamValue | null): string => {
  if (value === null) return "kembali ke bawaan";
  return param === "effect" ? (EFFECTS[String(value)] ?? String(value)) : valueText(param, value);
};

export const settingTexts = {
  closed: (source: string, article: string) =>
    `Aturan ini hukum yang sudah pasti (${[source, article].filter(Boolean).join(" ")}); kantor tidak dapat mengubah atau mematikannya.`,
  refused: (rule: string, param: string, value: ParamValue, refusal: RefusedReading): [string, string] => {
    switch (refusal.why) {
      case "unknown-rule":
        return [
          `Aturan "${rule}" tidak ada.`,
          `Lihat daftarnya: selaras rules list; cara membaca batas usia bernama ${AGE_CEILING}.`,
        ];
      case "closed":
        return [
          `${param === "effect" ? "Akibat aturan" : `Parameter ${param} pada aturan`} "${rule}" tidak dapat diubah: ${refusal.rule.source} ${refusal.rule.article} adalah hukum yang sudah pasti.`,
          "Hanya aturan yang belum dikonfirmasi, dan angka yang oleh hukum diserahkan kepada kantor, dapat ditetapkan.",
        ];
      case "unknown-param":
        return [
          `Aturan "${rule}" tidak mempunyai "${param}".`,
          refusal.open.length > 0
            ? `Yang dapat ditetapkan: ${refusal.open.join(", ")}.`
            : "Tidak ada yang dapat ditetapkan pada aturan ini.",
        ];
      case "value":
        return [
          `${rule}, ${param}: ditemukan ${JSON.stringify(value)}, seharusnya ${expected(refusal.reading)}.`,
          "Nilai di luar itu bertentangan dengan bunyi peraturannya.",
        ];
    }
  },
  badDay: (found: string): [string, string] => [
    `Berlaku mulai ${found} tidak ada dalam kalender.`,
    "Tulis seperti 2027-01-04.",
  ],
};

function expected(reading: Reading): string {
  switch (reading.kind) {
    case "effect":
    case "choice":
      return `salah satu dari ${reading.choices.join(", ")}`;
    case "number":
      return `bilangan ${reading.min} sampai ${reading.max}`.replaceAll(".", ",");
    case "list":
      return "daftar kode yang dipisah koma";
  }
}
