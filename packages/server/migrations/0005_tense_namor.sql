CREATE TABLE "plan_decisions" (
	"plan_id" integer NOT NULL,
	"seq" integer NOT NULL,
	"action" text NOT NULL,
	"refers_to" integer,
	"decision" jsonb,
	"sentence" text NOT NULL,
	"reason" text NOT NULL,
	"price" integer NOT NULL,
	"actor" text NOT NULL,
	"actor_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_decisions_plan_id_seq_pk" PRIMARY KEY("plan_id","seq")
);
--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "based_on" integer;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "decisions" jsonb;