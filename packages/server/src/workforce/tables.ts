import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
} from "drizzle-orm/pg-core";

/** Dates are ISO strings everywhere (`mode: "string"`), so that no time zone touches a legal date. */
const day = (name: string) => date(name, { mode: "string" });

export const places = pgTable("places", {
  code: text().primaryKey(),
  name: text().notNull(),
  level: text().notNull(),
  parentCode: text("parent_code"),
  lat: doublePrecision().notNull(),
  lon: doublePrecision().notNull(),
  remoteness: text().notNull(),
});

/** Road access of a place to a hub, by season: what beeline distances cannot know. */
export const placeAccess = pgTable(
  "place_access",
  {
    placeCode: text("place_code").notNull(),
    hubCode: text("hub_code").notNull(),
    km: doublePrecision().notNull(),
    minutesDry: integer("minutes_dry").notNull(),
    minutesWet: integer("minutes_wet").notNull(),
  },
  (t) => [primaryKey({ columns: [t.placeCode, t.hubCode] })],
);

export const educationFields = pgTable("education_fields", {
  code: text().primaryKey(),
  name: text().notNull(),
  rumpun: text().notNull(),
  subrumpun: text().notNull(),
  related: text().array().notNull(),
});

export const units = pgTable("units", {
  code: text().primaryKey(),
  name: text().notNull(),
  kind: text().notNull(),
  parentCode: text("parent_code"),
  headEselon: text("head_eselon"),
  placeCode: text("place_code"),
  remoteness: text().notNull(),
  specialArea: boolean("special_area").notNull(),
  groups: integer(),
  students: integer(),
});

export const positionTitles = pgTable("position_titles", {
  code: text().primaryKey(),
  name: text().notNull(),
  kind: text().notNull(),
  jenjang: text(),
  eselon: text(),
  kelas: integer(),
  golonganMin: text("golongan_min"),
  golonganMax: text("golongan_max"),
  minEducation: text("min_education").notNull(),
  /** Null: any field. */
  educationFields: text("education_fields").array(),
  family: text().notNull(),
  specialRole: text("special_role"),
  bup: integer().notNull(),
});

/** One position title in one unit with the seats the approved position map gives it. */
export const posts = pgTable(
  "posts",
  {
    unitCode: text("unit_code").notNull(),
    titleCode: text("title_code").notNull(),
    seats: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitCode, t.titleCode] })],
);

export const employees = pgTable(
  "employees",
  {
    nip: text().primaryKey(),
    name: text().notNull(),
    titlePrefix: text("title_prefix"),
    titleSuffix: text("title_suffix"),
    kind: text().notNull(),
    birthDate: day("birth_date").notNull(),
    gender: text().notNull(),
    golongan: text(),
    golonganSince: day("golongan_since"),
    tmtCpns: day("tmt_cpns"),
    tmtPns: day("tmt_pns"),
    standing: text().notNull(),
    educationLevel: text("education_level").notNull(),
    educationField: text("education_field"),
    educationName: text("education_name"),
    graduationYear: integer("graduation_year"),
    unitCode: text("unit_code"),
    titleCode: text("title_code"),
    seatSince: day("seat_since"),
    /** Copied at commit from `home_places` and `contracts`, so that one row tells who a person is. */
    homePlaceCode: text("home_place_code"),
    contractStart: day("contract_start"),
    contractEnd: day("contract_end"),
    contractUnitCode: text("contract_unit_code"),
    contractTitleCode: text("contract_title_code"),
    /** False: absent from the newest complete staff list; kept, because old plans speak of them. */
    active: boolean().notNull().default(true),
  },
  (t) => [index("employees_seat").on(t.unitCode, t.titleCode)],
);

/** Register of home areas. Its own table, because a row may arrive before the person's own row has been corrected. */
export const homePlaces = pgTable("home_places", { nip: text().primaryKey(), placeCode: text("place_code") });

/** Register of PPPK contracts, kept for the same reason. */
export const contracts = pgTable("contracts", {
  nip: text().primaryKey(),
  startedOn: day("started_on").notNull(),
  endedOn: day("ended_on").notNull(),
  unitCode: text("unit_code"),
  titleCode: text("title_code"),
});

export const performance = pgTable(
  "performance",
  { nip: text().notNull(), year: integer().notNull(), predicate: text().notNull() },
  (t) => [primaryKey({ columns: [t.nip, t.year] })],
);

export const assessments = pgTable(
  "assessments",
  {
    nip: text().notNull(),
    assessedOn: day("assessed_on").notNull(),
    jpm: doublePrecision().notNull(),
    assessor: text(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.assessedOn] })],
);

/** Approved level of a competence (M1 to M8, SK1, technical T...) for a position title; a title without rows goes by the default table. */
export const competenceStandards = pgTable(
  "competence_standards",
  {
    titleCode: text("title_code").notNull(),
    competence: text().notNull(),
    name: text(),
    level: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.titleCode, t.competence] })],
);

/** Levels a person was rated at, competence by competence; `assessments` holds reports that give the JPM alone. */
export const competenceRatings = pgTable(
  "competence_ratings",
  {
    nip: text().notNull(),
    assessedOn: day("assessed_on").notNull(),
    competence: text().notNull(),
    level: integer().notNull(),
    assessor: text(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.assessedOn, t.competence] })],
);

/** Hasil kerja and perilaku kerja of a year, from which the predicate follows. */
export const performanceRatings = pgTable(
  "performance_ratings",
  {
    nip: text().notNull(),
    year: integer().notNull(),
    results: text().notNull(),
    behaviour: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.year] })],
);

/** What talent mapping asks beside performance and competence; the aspects of potential are rated 0 to 5. */
export const talentInputs = pgTable(
  "talent_inputs",
  {
    nip: text().notNull(),
    year: integer().notNull(),
    award: text(),
    team: text(),
    acting: text(),
    feedback: doublePrecision(),
    intellect: integer(),
    interpersonal: integer(),
    selfAwareness: integer("self_awareness"),
    criticalThinking: integer("critical_thinking"),
    problemSolving: integer("problem_solving"),
    emotionalIntelligence: integer("emotional_intelligence"),
    learning: integer(),
    commitment: integer(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.year] })],
);

export const certificates = pgTable(
  "certificates",
  {
    nip: text().notNull(),
    kind: text().notNull(),
    field: text().notNull().default(""),
    issuedOn: day("issued_on"),
    validUntil: day("valid_until"),
  },
  (t) => [primaryKey({ columns: [t.nip, t.kind, t.field] })],
);

export const postHistory = pgTable(
  "post_history",
  {
    nip: text().notNull(),
    titleCode: text("title_code").notNull(),
    titleName: text("title_name"),
    unitCode: text("unit_code"),
    unitName: text("unit_name"),
    startedOn: day("started_on").notNull(),
    endedOn: day("ended_on"),
  },
  (t) => [primaryKey({ columns: [t.nip, t.startedOn, t.titleCode] })],
);

export const relatives = pgTable(
  "relatives",
  { nip: text().notNull(), relation: text().notNull(), relativeNip: text("relative_nip").notNull() },
  (t) => [primaryKey({ columns: [t.nip, t.relativeNip] })],
);

export const discipline = pgTable(
  "discipline",
  {
    nip: text().notNull(),
    level: text().notNull(),
    type: text(),
    status: text().notNull(),
    startedOn: day("started_on").notNull(),
    endedOn: day("ended_on"),
  },
  (t) => [primaryKey({ columns: [t.nip, t.level, t.startedOn] })],
);

export const absences = pgTable(
  "absences",
  {
    nip: text().notNull(),
    kind: text().notNull(),
    startedOn: day("started_on").notNull(),
    endedOn: day("ended_on"),
    releasedFromPost: boolean("released_from_post"),
    bondUntil: day("bond_until"),
  },
  (t) => [primaryKey({ columns: [t.nip, t.kind, t.startedOn] })],
);

export const wishes = pgTable(
  "wishes",
  { nip: text().notNull(), kind: text().notNull(), unitCode: text("unit_code"), statedOn: day("stated_on") },
  (t) => [primaryKey({ columns: [t.nip, t.kind] })],
);

/** One row per kind of office file ever committed. No row: the register was never handed over, so its facts are unknown, not "none". */
export const datasets = pgTable("datasets", {
  kind: text().primaryKey(),
  rows: integer().notNull(),
  importId: integer("import_id").notNull(),
  importedAt: timestamp("imported_at", { withTimezone: true, mode: "string" }).notNull(),
});

export const imports = pgTable("imports", {
  id: serial().primaryKey(),
  state: text().notNull(),
  mode: text().notNull(),
  createdAt: timestamp("created_at", { withTimezone: true, mode: "string" }).notNull(),
  createdBy: text("created_by").notNull(),
  /** ImportReport without id, state and times. */
  report: jsonb().notNull(),
  /** Fingerprint of what was stored when the files were checked: a preview of other data is not committed. */
  basis: text().notNull(),
});

/** What an import adds, changes or drops, one row each: the preview people page through and the rows the commit writes. */
export const importChanges = pgTable(
  "import_changes",
  {
    importId: integer("import_id").notNull(),
    seq: integer().notNull(),
    kind: text().notNull(),
    key: text().notNull(),
    label: text().notNull(),
    state: text().notNull(),
    /** Pairs of Indonesian field name, value before, value after; empty unless changed. */
    fields: jsonb().notNull(),
    /** The row as its table stores it; emptied once committed. */
    row: jsonb(),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.seq] }),
    index("import_changes_kind").on(t.importId, t.kind, t.state),
  ],
);

export const importFaults = pgTable(
  "import_faults",
  {
    importId: integer("import_id").notNull(),
    seq: integer().notNull(),
    file: text().notNull(),
    sheet: text(),
    row: integer(),
    columnName: text("column_name"),
    severity: text().notNull(),
    code: text().notNull(),
    found: text().notNull(),
    expected: text().notNull(),
    hint: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.seq] })],
);

/** Rejected rows as they came, cell by cell, so that nothing of a hand-made file is lost; private cells are blank. */
export const importRejects = pgTable(
  "import_rejects",
  {
    importId: integer("import_id").notNull(),
    seq: integer().notNull(),
    kind: text().notNull(),
    file: text().notNull(),
    row: integer().notNull(),
    header: text().array().notNull(),
    cells: text().array().notNull(),
    reason: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.seq] })],
);
