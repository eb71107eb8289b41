CREATE TABLE "workload_tasks" (
	"unit_code" text NOT NULL,
	"year" integer NOT NULL,
	"version" integer NOT NULL,
	"seq" integer NOT NULL,
	"title_code" text NOT NULL,
	"task" text NOT NULL,
	"output" text,
	"method" text NOT NULL,
	"volume" double precision,
	"per" text,
	"norm" double precision,
	"shifts" integer,
	CONSTRAINT "workload_tasks_unit_code_year_version_seq_pk" PRIMARY KEY("unit_code","year","version","seq")
);
--> statement-breakpoint
CREATE TABLE "workloads" (
	"unit_code" text NOT NULL,
	"year" integer NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"return_reason" text,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "workloads_unit_code_year_version_pk" PRIMARY KEY("unit_code","year","version")
);
