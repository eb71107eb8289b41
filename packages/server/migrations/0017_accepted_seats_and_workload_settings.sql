CREATE TABLE "accepted_seats" (
	"unit_code" text NOT NULL,
	"year" integer NOT NULL,
	"title_code" text NOT NULL,
	"version" integer NOT NULL,
	"seats" integer NOT NULL,
	CONSTRAINT "accepted_seats_unit_code_year_title_code_pk" PRIMARY KEY("unit_code","year","title_code")
);
--> statement-breakpoint
CREATE TABLE "position_sheets" (
	"unit_code" text NOT NULL,
	"title_code" text NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "position_sheets_unit_code_title_code_pk" PRIMARY KEY("unit_code","title_code")
);
--> statement-breakpoint
CREATE TABLE "subject_hours" (
	"school_kind" text NOT NULL,
	"family" text NOT NULL,
	"weekly_hours" double precision NOT NULL,
	"source" text NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "subject_hours_school_kind_family_pk" PRIMARY KEY("school_kind","family")
);
--> statement-breakpoint
CREATE TABLE "working_time_settings" (
	"id" serial PRIMARY KEY NOT NULL,
	"from_year" integer NOT NULL,
	"working_time" text NOT NULL,
	"working_minutes" integer NOT NULL,
	"source" text NOT NULL,
	"decided_on" date NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workload_deadlines" (
	"year" integer PRIMARY KEY NOT NULL,
	"due" date NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "workloads" ADD COLUMN "working_time" text DEFAULT 'WKE-1250' NOT NULL;--> statement-breakpoint
ALTER TABLE "workloads" ADD COLUMN "working_minutes" integer DEFAULT 75000 NOT NULL;