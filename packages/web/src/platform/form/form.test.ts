import { createElement, type FunctionComponent, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Router } from "wouter";
import { ApiError } from "../api";
import { Form } from "./Form";
import { type Faults, faultAt, notWhole, shortText } from "./faults";
import { ChoiceField, NumberField, optionsOf, TextField } from "./fields";

const nothing = () => undefined;
const refusal = (field?: string) =>
  new ApiError(400, "isian-salah", "Isian belum benar", "Nama terlalu pendek.", undefined, undefined, field);

const markup = (children: ReactNode, parts: { error?: ApiError; faults?: Faults } = {}) =>
  renderToStaticMarkup(
    createElement(
      Router as FunctionComponent<{ ssrPath: string }>,
      { ssrPath: "/" },
      createElement(Form, {
        submit: ["Simpan", "Menyimpan"],
        sending: { isPending: false, error: parts.error ?? null },
        faults: parts.faults ?? {},
        onSubmit: nothing,
        children,
      }),
    ),
  );
const name = createElement(TextField, { name: "name", label: "Nama", value: "x", onChange: nothing });

describe("a form", () => {
  it("puts what the server refused at the field it names, and tells the control", () => {
    const shown = markup(name, { error: refusal("own.name") });
    expect(shown).toMatch(/<input[^>]*aria-invalid="true"/);
    const [, id] = /aria-describedby="([^"]+)"/.exec(shown) ?? [];
    expect(shown).toContain(`id="${id}"><strong class="field-fault">Nama terlalu pendek.`);
  });

  it("tells a refusal of no field as a whole, and marks nothing", () => {
    const shown = markup(name, { error: refusal() });
    expect(shown).toContain('role="alert"');
    expect(shown).toContain("Nama terlalu pendek.");
    expect(shown).toContain('aria-invalid="false"');
  });

  it("keeps its own findings to itself until it was sent", () => {
    expect(markup(name, { faults: { name: "Isi namanya." } })).not.toContain("Isi namanya.");
  });

  it("shows an unknown number as empty, never as zero, and options in their order", () => {
    const shown = markup([
      createElement(NumberField, { key: 1, name: "cost", label: "Biaya", value: null, onChange: nothing }),
      createElement(ChoiceField, {
        key: 2,
        name: "state",
        label: "Keadaan",
        value: "B",
        options: optionsOf({ B: "Buka", A: "Akhir" }),
        onChange: nothing,
      }),
    ]);
    expect(shown).toMatch(/type="number"[^>]*value=""/);
    expect(shown).toMatch(/<option value="B" selected="">Buka<\/option><option value="A">Akhir/);
  });
});

describe("the faults of a field", () => {
  it("are our own before the server's", () => {
    expect(faultAt("name", { name: "Isi namanya." }, refusal("name"))).toBe("Isi namanya.");
    expect(faultAt("surname", {}, refusal("name"))).toBeUndefined();
  });

  it("leave out the place that the field itself is", () => {
    const detail = "Pada isian, `code`: ditemukan tidak diisi, seharusnya teks.";
    expect(faultAt("code", {}, { field: "code", detail })).toBe("Ditemukan tidak diisi, seharusnya teks.");
  });

  it("count letters beside blanks, and whole numbers within their bounds", () => {
    expect([shortText("  ab ", 3), shortText("abc", 3)]).toEqual(["Isi paling sedikit 3 huruf.", undefined]);
    expect([null, 0, 1.5, 1, 9].map((value) => notWhole(value, 1, 8) === undefined)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });
});
