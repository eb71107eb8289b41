CREATE TABLE "development_rows" (
	"id" serial PRIMARY KEY NOT NULL,
	"nip" text NOT NULL,
	"need" text NOT NULL,
	"subject" text NOT NULL,
	"unit_code" text,
	"title_code" text,
	"training_code" text,
	"session_code" text,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"hours" integer NOT NULL,
	"provider" text,
	"starts_on" date,
	"ends_on" date,
	"priority" integer,
	"priority_formula" text NOT NULL,
	"state" text NOT NULL,
	"progress" integer NOT NULL,
	"revision" integer NOT NULL,
	"reason" text NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "development_versions" (
	"row_id" integer NOT NULL,
	"revision" integer NOT NULL,
	"state" text NOT NULL,
	"row" jsonb NOT NULL,
	"reason" text NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "development_versions_row_id_revision_pk" PRIMARY KEY("row_id","revision")
);
--> statement-breakpoint
CREATE TABLE "training_history" (
	"nip" text NOT NULL,
	"name" text NOT NULL,
	"year" integer NOT NULL,
	"training_code" text,
	"hours" integer NOT NULL,
	"started_on" date,
	"ended_on" date,
	"provider" text,
	CONSTRAINT "training_history_nip_name_year_pk" PRIMARY KEY("nip","name","year")
);
--> statement-breakpoint
CREATE TABLE "training_sessions" (
	"code" text PRIMARY KEY NOT NULL,
	"training_code" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"capacity" integer NOT NULL,
	"cost" integer,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trainings" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"hours" integer NOT NULL,
	"provider" text,
	"certificate_kind" text,
	"certificate_field" text,
	"competence_code" text
);
--> statement-breakpoint
CREATE INDEX "development_rows_nip" ON "development_rows" USING btree ("nip");--> statement-breakpoint
CREATE INDEX "development_rows_session" ON "development_rows" USING btree ("session_code");--> statement-breakpoint
CREATE INDEX "training_sessions_training" ON "training_sessions" USING btree ("training_code");