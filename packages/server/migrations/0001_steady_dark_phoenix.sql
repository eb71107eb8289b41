CREATE TABLE "contracts" (
	"nip" text PRIMARY KEY NOT NULL,
	"started_on" date NOT NULL,
	"ended_on" date NOT NULL,
	"unit_code" text,
	"title_code" text
);
--> statement-breakpoint
CREATE TABLE "home_places" (
	"nip" text PRIMARY KEY NOT NULL,
	"place_code" text
);
--> statement-breakpoint
CREATE TABLE "import_changes" (
	"import_id" integer NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"label" text NOT NULL,
	"state" text NOT NULL,
	"fields" jsonb NOT NULL,
	"row" jsonb,
	CONSTRAINT "import_changes_import_id_seq_pk" PRIMARY KEY("import_id","seq")
);
--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "basis" text NOT NULL;--> statement-breakpoint
CREATE INDEX "import_changes_kind" ON "import_changes" USING btree ("import_id","kind","state");