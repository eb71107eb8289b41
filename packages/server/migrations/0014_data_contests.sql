CREATE TABLE "contest_documents" (
	"contest_id" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"content" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contest_windows" (
	"cycle_id" integer PRIMARY KEY NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contests" (
	"id" serial PRIMARY KEY NOT NULL,
	"cycle_id" integer NOT NULL,
	"nip" text NOT NULL,
	"topic" text NOT NULL,
	"key" text NOT NULL,
	"recorded" jsonb,
	"proposed" jsonb,
	"explanation" text NOT NULL,
	"state" text NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "correction_checks" (
	"import_id" integer NOT NULL,
	"correction_id" integer NOT NULL,
	"agrees" boolean NOT NULL,
	"says" jsonb,
	CONSTRAINT "correction_checks_import_id_correction_id_pk" PRIMARY KEY("import_id","correction_id")
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" serial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"nip" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"contest_id" integer NOT NULL,
	"document_sha256" text NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"released_by" text,
	"released_at" timestamp with time zone,
	"release_reason" text
);
--> statement-breakpoint
CREATE INDEX "contests_nip" ON "contests" USING btree ("nip");--> statement-breakpoint
CREATE UNIQUE INDEX "contests_one_open" ON "contests" USING btree ("topic","key") WHERE "contests"."state" = 'diajukan';--> statement-breakpoint
CREATE INDEX "corrections_row" ON "corrections" USING btree ("kind","key");