CREATE TABLE "accounts" (
	"id" serial PRIMARY KEY NOT NULL,
	"username" text NOT NULL,
	"display_name" text NOT NULL,
	"password_hash" text NOT NULL,
	"role" text NOT NULL,
	"unit_code" text,
	"nip" text,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "accounts_username_unique" UNIQUE("username")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account_id" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" serial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cycles" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"data_date" date,
	"tmt" date NOT NULL,
	"current" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_moves" (
	"plan_id" integer NOT NULL,
	"nip" text NOT NULL,
	"seq" integer NOT NULL,
	"move" jsonb NOT NULL,
	"reason" jsonb NOT NULL,
	CONSTRAINT "plan_moves_plan_id_nip_pk" PRIMARY KEY("plan_id","nip")
);
--> statement-breakpoint
CREATE TABLE "plan_stays" (
	"plan_id" integer NOT NULL,
	"nip" text NOT NULL,
	"placement" jsonb NOT NULL,
	CONSTRAINT "plan_stays_plan_id_nip_pk" PRIMARY KEY("plan_id","nip")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" serial PRIMARY KEY NOT NULL,
	"cycle_id" integer NOT NULL,
	"name" text NOT NULL,
	"state" text NOT NULL,
	"options" jsonb NOT NULL,
	"progress" jsonb NOT NULL,
	"cancel_requested" boolean DEFAULT false NOT NULL,
	"worker" text,
	"heartbeat_at" timestamp with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"result" jsonb,
	"frontier" jsonb,
	"units" jsonb,
	"problem" "bytea",
	"plan" "bytea"
);
--> statement-breakpoint
CREATE TABLE "government" (
	"id" integer PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"agency" text NOT NULL,
	"demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "absences" (
	"nip" text NOT NULL,
	"kind" text NOT NULL,
	"started_on" date NOT NULL,
	"ended_on" date,
	"released_from_post" boolean,
	"bond_until" date,
	CONSTRAINT "absences_nip_kind_started_on_pk" PRIMARY KEY("nip","kind","started_on")
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"nip" text NOT NULL,
	"assessed_on" date NOT NULL,
	"jpm" double precision NOT NULL,
	"assessor" text,
	CONSTRAINT "assessments_nip_assessed_on_pk" PRIMARY KEY("nip","assessed_on")
);
--> statement-breakpoint
CREATE TABLE "certificates" (
	"nip" text NOT NULL,
	"kind" text NOT NULL,
	"field" text DEFAULT '' NOT NULL,
	"issued_on" date,
	"valid_until" date,
	CONSTRAINT "certificates_nip_kind_field_pk" PRIMARY KEY("nip","kind","field")
);
--> statement-breakpoint
CREATE TABLE "datasets" (
	"kind" text PRIMARY KEY NOT NULL,
	"rows" integer NOT NULL,
	"import_id" integer NOT NULL,
	"imported_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "discipline" (
	"nip" text NOT NULL,
	"level" text NOT NULL,
	"type" text,
	"status" text NOT NULL,
	"started_on" date NOT NULL,
	"ended_on" date,
	CONSTRAINT "discipline_nip_level_started_on_pk" PRIMARY KEY("nip","level","started_on")
);
--> statement-breakpoint
CREATE TABLE "education_fields" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"rumpun" text NOT NULL,
	"subrumpun" text NOT NULL,
	"related" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "employees" (
	"nip" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"title_prefix" text,
	"title_suffix" text,
	"kind" text NOT NULL,
	"birth_date" date NOT NULL,
	"gender" text NOT NULL,
	"golongan" text,
	"golongan_since" date,
	"tmt_cpns" date,
	"tmt_pns" date,
	"standing" text NOT NULL,
	"education_level" text NOT NULL,
	"education_field" text,
	"education_name" text,
	"graduation_year" integer,
	"unit_code" text,
	"title_code" text,
	"seat_since" date,
	"home_place_code" text,
	"contract_start" date,
	"contract_end" date,
	"contract_unit_code" text,
	"contract_title_code" text,
	"active" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_faults" (
	"import_id" integer NOT NULL,
	"seq" integer NOT NULL,
	"file" text NOT NULL,
	"sheet" text,
	"row" integer,
	"column_name" text,
	"severity" text NOT NULL,
	"code" text NOT NULL,
	"found" text NOT NULL,
	"expected" text NOT NULL,
	"hint" text NOT NULL,
	CONSTRAINT "import_faults_import_id_seq_pk" PRIMARY KEY("import_id","seq")
);
--> statement-breakpoint
CREATE TABLE "import_rejects" (
	"import_id" integer NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"file" text NOT NULL,
	"row" integer NOT NULL,
	"header" text[] NOT NULL,
	"cells" text[] NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "import_rejects_import_id_seq_pk" PRIMARY KEY("import_id","seq")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" serial PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"mode" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	"report" jsonb NOT NULL,
	"staged" jsonb
);
--> statement-breakpoint
CREATE TABLE "performance" (
	"nip" text NOT NULL,
	"year" integer NOT NULL,
	"predicate" text NOT NULL,
	CONSTRAINT "performance_nip_year_pk" PRIMARY KEY("nip","year")
);
--> statement-breakpoint
CREATE TABLE "place_access" (
	"place_code" text NOT NULL,
	"hub_code" text NOT NULL,
	"km" double precision NOT NULL,
	"minutes_dry" integer NOT NULL,
	"minutes_wet" integer NOT NULL,
	CONSTRAINT "place_access_place_code_hub_code_pk" PRIMARY KEY("place_code","hub_code")
);
--> statement-breakpoint
CREATE TABLE "places" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"level" text NOT NULL,
	"parent_code" text,
	"lat" double precision NOT NULL,
	"lon" double precision NOT NULL,
	"remoteness" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "position_titles" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"jenjang" text,
	"eselon" text,
	"kelas" integer,
	"golongan_min" text,
	"golongan_max" text,
	"min_education" text NOT NULL,
	"education_fields" text[],
	"family" text NOT NULL,
	"special_role" text,
	"bup" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "post_history" (
	"nip" text NOT NULL,
	"title_code" text NOT NULL,
	"title_name" text,
	"unit_code" text,
	"unit_name" text,
	"started_on" date NOT NULL,
	"ended_on" date,
	CONSTRAINT "post_history_nip_started_on_title_code_pk" PRIMARY KEY("nip","started_on","title_code")
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"unit_code" text NOT NULL,
	"title_code" text NOT NULL,
	"seats" integer NOT NULL,
	CONSTRAINT "posts_unit_code_title_code_pk" PRIMARY KEY("unit_code","title_code")
);
--> statement-breakpoint
CREATE TABLE "relatives" (
	"nip" text NOT NULL,
	"relation" text NOT NULL,
	"relative_nip" text NOT NULL,
	CONSTRAINT "relatives_nip_relative_nip_pk" PRIMARY KEY("nip","relative_nip")
);
--> statement-breakpoint
CREATE TABLE "units" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"parent_code" text,
	"head_eselon" text,
	"place_code" text,
	"remoteness" text NOT NULL,
	"special_area" boolean NOT NULL,
	"groups" integer,
	"students" integer
);
--> statement-breakpoint
CREATE TABLE "wishes" (
	"nip" text NOT NULL,
	"kind" text NOT NULL,
	"unit_code" text,
	"stated_on" date,
	CONSTRAINT "wishes_nip_kind_pk" PRIMARY KEY("nip","kind")
);
--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "plan_moves_seq" ON "plan_moves" USING btree ("plan_id","seq");--> statement-breakpoint
CREATE INDEX "employees_seat" ON "employees" USING btree ("unit_code","title_code");